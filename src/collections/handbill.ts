import type { CharterFact } from '../charter/cells.ts';
import {
  fitSections,
  textHeight,
  type FittedSection,
  type PrintSize,
} from '../handouts/fit-sections.ts';
import { handbillSections, type HandbillSection } from '../handouts/handbill-sections.ts';
import { say } from '../interface-text.ts';
import type { Service } from '../schemas/services.ts';
import { listEntries } from './lists.ts';
import type { ServiceEntry } from './services.ts';
import { sourcesById, standingOf } from './sources.ts';

/** What one sheet of A5 says of a service. */
export interface Handbill {
  size: PrintSize;
  sections: (FittedSection<CharterFact> & Pick<HandbillSection, 'isPapers'>)[];
  /** What a reader must be warned of, as sentences. */
  warnings: string;
  /** Ids of the sources of all that it says. */
  sources: string[];
}

/** An A5 sheet inside its margins, and what its foot takes, in millimetres. */
const sheet = { height: 192, width: 132, column: 106, foot: 33 };

/** Sizes of print in points of what stands above and below the sections. */
const points = { title: 17, summary: 11, notice: 9, contacts: 10 };

/**
 * A service's handbill: its facts, strongest first, in as large a print as they and the offices and
 * numbers to ask, `contacts`, allow.
 */
export async function handbillOf({ data }: ServiceEntry, contacts: string): Promise<Handbill> {
  const known = await sourcesById();
  const papers = new Map(
    (await listEntries('papers')).map(({ id, data: paper }) => [id, paper.title] as const),
  );
  const wanted = handbillSections(data, {
    papers,
    standingOf: (statement) => standingOf(statement, known),
  });
  const warnings = warningsOf(data, wanted);
  const { size, sections } = fitSections(wanted, {
    height:
      sheet.height -
      sheet.foot -
      textHeight(data.title, points.title, sheet.width) -
      textHeight(data.summary, points.summary, sheet.width) -
      // Two lines on whether the office has confirmed the page.
      2 * textHeight(say.neverChecked, points.notice, sheet.width) -
      textHeight(warnings, points.notice, sheet.width) -
      textHeight(contacts, points.contacts, sheet.width),
    width: sheet.column,
  });
  const sources = sections.flatMap(({ facts }) => facts.flatMap((one) => one.sources));
  return { size, sections, warnings, sources: [...new Set(sources)] };
}

function warningsOf(data: Service, sections: readonly HandbillSection[]): string {
  const has = (standing: CharterFact['standing']) =>
    sections.some(({ facts }) => facts.some((one) => one.standing === standing));
  const hasRates = Array.isArray(data.benefit) && data.benefit.some(({ amount }) => amount);
  const words = say.handout;
  return [
    data.paysAllowance && say.pinWarning,
    hasRates && words.ratesChange,
    data.conflicts && words.conflicts,
    has('sister-office') && words.elsewhere,
    has('other') && words.heard,
  ]
    .filter(Boolean)
    .join(' ');
}
