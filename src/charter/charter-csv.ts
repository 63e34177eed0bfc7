import { say } from '../interface-text.ts';
import type { OfficerDetail } from '../schemas/officers.ts';
import type { Service } from '../schemas/services.ts';
import type { Standing } from '../schemas/statements.ts';
import type { CharterCell, CharterCells, CharterFact } from './cells.ts';
import { charterLayouts, type CharterLayout } from './layouts.ts';

/** A service's line in a charter, as far as a table of words needs it. */
export interface CharterLine {
  serial: number;
  kind: Service['kind'];
  title: string;
  /** What must be known before all else. */
  urgent: readonly CharterFact[];
  cells: CharterCells;
}

const marks: Partial<Record<Standing, string>> = {
  'sister-office': say.elsewhere,
  other: say.heardShort,
};

/**
 * A charter as rows of words, the titles first: the columns of the official layout, then what
 * comes before all else and the service's kind. Each sentence bears its standing, its doubt and, in brackets, its sources.
 */
export function charterCsv(
  lines: readonly CharterLine[],
  layout: CharterLayout,
  absentDetails: readonly OfficerDetail[],
): string[][] {
  const words = say.charter;
  const columns = charterLayouts[layout];
  const serial = layout === 7 ? words.serialNumber : words.serial;
  const absent = absentDetails.map((name) => words.details[name]).join(', ');
  const note = absent === '' ? [] : [`${absent}: ${words.unpublishedCell}`];
  return [
    [serial, words.serviceName, ...columns.map(({ title }) => title), say.urgent, words.kindColumn],
    ...lines.map(({ serial: number, kind, title, urgent, cells }) => [
      String(number),
      title,
      ...columns.map(({ cell }) =>
        [cellText(cells[cell]), ...(cell === 'officer' ? note : [])].join('\n'),
      ),
      urgent.map(factText).join('\n'),
      words.kinds[kind],
    ]),
  ];
}

function cellText(cell: CharterCell): string {
  if (cell === 'unpublished') return say.charter.unpublishedCell;
  if (cell === 'not-applicable') return say.charter.notApplicable;
  return cell.map(factText).join('\n');
}

function factText({ text, sources, standing, doubt, from, details = {} }: CharterFact): string {
  const names = say.charter.details;
  return [
    marks[standing],
    text,
    from && `${say.paperFrom} ${from}`,
    ...(Object.keys(details) as OfficerDetail[]).map((name) => `${names[name]}: ${details[name]}`),
    doubt && `(${say.doubtful}: ${doubt})`,
    `[${sources.join(', ')}]`,
  ]
    .filter(Boolean)
    .join(' ');
}
