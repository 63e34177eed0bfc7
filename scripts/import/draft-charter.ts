import type { DraftContext, DraftMaker } from './draft-context.ts';
import { statementOf } from './draft-context.ts';
import { findService, stemsOf } from './known-content.ts';
import type { Block, Draft } from './page.ts';
import { factsFor, fieldOf, serviceData, type ServiceField } from './service-fields.ts';
import { slugName } from './slug-name.ts';

type Columns = readonly ('title' | ServiceField | undefined)[];
type Table = Extract<Block, { kind: 'table' }>;

/** A charter's table, in the layout of seven or of eight columns: each row a service. */
export const draftCharter: DraftMaker = (context) => {
  const drafts: Draft[] = [];
  let kind: 'citizen' | 'institutional' | 'internal' = 'citizen';
  for (const block of context.page.blocks) {
    if (block.kind !== 'table') {
      const named = kindNamed(block.text);
      if (named) context.use(block.text);
      kind = named ?? kind;
      continue;
    }
    const head = headOf(block);
    if (!head) continue;
    block.rows.slice(0, head.rows).flat().forEach(context.use);
    for (const row of block.rows.slice(head.rows)) {
      const named = kindNamed(
        row.filter((cell, at) => cell !== '' && row.indexOf(cell) === at).join(' '),
      );
      if (named && row.filter(Boolean).length <= 2) {
        row.forEach(context.use);
        kind = named;
      } else drafts.push(...draftRow(row, head.columns, kind, context));
    }
  }
  return drafts;
};

/** Whether a page holds a charter's table. */
export function hasCharter(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.kind === 'table' && headOf(block) !== undefined);
}

/** A charter's columns by their names; its head may take two rows, and a third of numbers. */
function headOf({ rows }: Table): { rows: number; columns: Columns } | undefined {
  for (const [at, row] of rows.slice(0, 3).entries()) {
    const columns = row.map((cell) => {
      const label = cell.replaceAll('\n', ' ');
      if (/^(?:প্রদেয় |প্রদত্ত )?সেবা(?:র|সমূহের)? ?(?:নাম|বিবরণ|সমূহ)/u.test(label)) return 'title';
      return /^ক্রমিক|^ক্রঃ|^নং/u.test(label) ? undefined : fieldOf(label);
    });
    const found = new Set(columns.filter(Boolean));
    if (!found.has('title') || found.size < 4) continue;
    let next = at + 1;
    const titleAt = columns.indexOf('title');
    // The second line of a head in two, or the row of the columns' numbers.
    const isHead = (line: readonly string[]) =>
      line[titleAt] === row[titleAt] || line.every((cell) => /^\(?[0-9০-৯]{0,2}\)?$/u.test(cell));
    for (let line = rows[next]; line && isHead(line); line = rows[next]) next += 1;
    return { rows: next, columns };
  }
  return undefined;
}

function kindNamed(text: string) {
  if (text.length > 80) return undefined;
  if (/প্রাতিষ্ঠানিক সেবা|দাপ্তরিক সেবা/u.test(text)) return 'institutional' as const;
  if (/অভ্যন্তরীণ সেবা/u.test(text)) return 'internal' as const;
  return /নাগরিক সেবা/u.test(text) ? ('citizen' as const) : undefined;
}

const placeLine = /^(?:কাগজপত্র )?প্রাপ্তি ?স্থান/u;

function draftRow(
  row: string[],
  columns: Columns,
  kind: 'citizen' | 'institutional' | 'internal',
  context: DraftContext,
): Draft[] {
  const titleAt = columns.indexOf('title');
  const title = (row[titleAt] ?? '').split('\n')[0] ?? '';
  if (title === '') return [];
  const fields = new Map<ServiceField, ReturnType<typeof statementOf>[]>();
  columns.forEach((column, at) => {
    const cell = row[at] ?? '';
    if (column === undefined || column === 'title' || cell === '') return;
    const lines = /^officer$|^complaint$/u.test(column)
      ? [cell.split('\n').join(', ')]
      : cell.split('\n');
    if (/[0-9০-৯@]/u.test(cell) && /^officer$|^complaint$/u.test(column))
      context.note('contact', `${title}: ${lines.join('')}`);
    // The layout of seven columns says in one cell which papers, and where to get them.
    const places = column === 'papers' ? lines.filter((line) => placeLine.test(line)) : [];
    const add = (field: ServiceField, texts: readonly string[]) =>
      fields.set(field, [...(fields.get(field) ?? []), ...factsFor(field, texts, context)]);
    add(
      column,
      lines.filter((line) => !places.includes(line)),
    );
    if (places.length > 0) add('forms', places);
  });
  const more = (row[titleAt] ?? '')
    .split('\n')
    .slice(1)
    .map((line) => statementOf(line, context));
  const existing = exactService(title, context);
  if (existing) context.note('same-service', `${title} → services/${existing}`);
  return [
    {
      collection: 'services',
      id: existing ?? (slugName(title) || context.source),
      data: serviceData(title, fields, more, kind),
    },
  ];
}

/** The known service that a title is of: its words are a name of it, or hold one. */
export function exactService(
  title: string,
  { known, knownOffice }: DraftContext,
): string | undefined {
  const id = findService(title, known.services, knownOffice?.services);
  const service = known.services.find((one) => one.id === id);
  const count = stemsOf(title).length;
  // A name of half the title's words or more; a shorter one is only mentioned.
  const named = service?.names.some(
    (name) => name.length * 2 >= count && name.every((stem) => stemsOf(title).includes(stem)),
  );
  return named ? id : undefined;
}
