import { inBanglaDigits, sentencesOf } from './numbers.ts';
import type { KnownContent, KnownOffice } from './known-content.ts';
import type { Draft, Loss, Page } from './page.ts';

/** What the makers of drafts get. */
export interface DraftContext {
  page: Page;
  /** The id of the page's own source record. */
  source: string;
  /** The office's id, given or found. */
  office: string | undefined;
  /** Its record, where the site has one. */
  knownOffice: KnownOffice | undefined;
  known: KnownContent;
  note: (kind: Loss['kind'], text: string) => void;
  /** A label that is carried by the field or the kind it chose, and so is not lost. */
  use: (label: string) => void;
}

/** Makes the drafts of a kind of page. */
export type DraftMaker = (context: DraftContext) => Draft[];

/** A sourced statement. */
export interface DraftStatement {
  text: string;
  sources: string[];
  [field: string]: unknown;
}

/** A sentence as a statement of the page's source. */
export function statementOf(text: string, { source }: DraftContext): DraftStatement {
  return { text: inBanglaDigits(text), sources: [source] };
}

/** Every line and cell of a page from which sentences are taken; a table's row is one line. */
export function linesOf({ blocks }: Page): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [];
    return block.kind === 'table' ? tableLines(block.rows) : [block.text];
  });
}

const cell = (text = '') => text.replaceAll('\n', '; ');

/** A table's rows as lines: each cell after the first with its column's name. */
export function tableLines(rows: readonly string[][]): string[] {
  const [head = [], ...rest] = rows;
  if (rest.length === 0)
    return [
      head
        .map((text) => cell(text))
        .filter(Boolean)
        .join('; '),
    ];
  return rest
    .map((row) =>
      row
        .map((text) => cell(text))
        .map((text, column) =>
          column > 0 && text && head[column] ? `${cell(head[column])}: ${text}` : text,
        )
        .filter(
          (text, column) => text !== '' && !(column === 0 && /^[0-9০-৯]{1,3}[.।)]?$/u.test(text)),
        )
        .join('; '),
    )
    .filter(Boolean);
}

/** The sentences of a page, in order, each told once. */
export function sentencesOnce(lines: readonly string[]): string[] {
  return [...new Set(lines.flatMap(sentencesOf))];
}

/** Names that come twice get a number. */
export function uniqueNames(): (name: string) => string {
  const used = new Map<string, number>();
  return (name) => {
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  };
}
