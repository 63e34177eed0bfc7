import type { DocumentRow, IndexedDocument } from './quick-index.ts';
import { rowsPerBlock } from './site-index.ts';

/** What the list shows of pages, by their numbers. */
export type PageReader = (numbers: readonly number[]) => Promise<IndexedDocument[]>;

/** Reads rows from files of several, each asked for once unless it could not be had. */
export function pageReader(
  fetchBlock: (block: number) => Promise<readonly DocumentRow[]>,
): PageReader {
  const blocks = new Map<number, Promise<readonly DocumentRow[]>>();
  const rowsOf = (block: number): Promise<readonly DocumentRow[]> => {
    const rows = blocks.get(block) ?? fetchBlock(block);
    blocks.set(block, rows);
    rows.catch(() => blocks.delete(block));
    return rows;
  };
  return async (numbers) => {
    const pages = numbers.map(async (number) => {
      const row = (await rowsOf(Math.floor(number / rowsPerBlock)))[number % rowsPerBlock];
      return row ? [readRow(row, number)] : [];
    });
    return (await Promise.all(pages)).flat();
  };
}

/** A page as the list shows it, from its row and its number. */
export function readRow([id, kind, title, summary]: DocumentRow, number: number): IndexedDocument {
  return { number, id, kind, title, summary };
}
