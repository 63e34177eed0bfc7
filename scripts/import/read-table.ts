import type { Element } from 'hast';

/** A table's cells as a full grid: a cell that spans rows stands in each of them, its columns are filled. */
export function readTable(table: Element, linesOf: (cell: Element) => string): string[][] {
  const grid: string[][] = [];
  const rows = rowsOf(table);
  for (const [at, row] of rows.entries()) {
    grid[at] ??= [];
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      const lines = linesOf(cell);
      const down = Math.min(span(cell, 'rowSpan'), rows.length - at);
      const across = span(cell, 'colSpan');
      for (let y = 0; y < down; y += 1) {
        const line = (grid[at + y] ??= []);
        // Only the first column repeats what it says, so that a figure is not counted twice.
        for (let x = 0; x < across; x += 1) line[column + x] = x === 0 ? lines : '';
      }
      column += across;
    }
  }
  return grid
    .map((row) => Array.from(row, (cell) => cell ?? ''))
    .filter((row) => row.some(Boolean));
}

/** Whether a table only arranges the page: one cell a row, or headings within its cells. */
export function isLayoutTable(table: Element): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap(cellsOf);
  return cells.length <= rows.length || cells.some(hasHeading);
}

function hasHeading({ children }: Element): boolean {
  return children.some(
    (child) =>
      child.type === 'element' &&
      (/^h[1-6]$/u.test(child.tagName) || (child.tagName === 'div' && hasHeading(child))),
  );
}

/** More than this many rows or columns in a span is a slip or an attack. */
const mostSpan = 200;

function span(cell: Element, name: 'rowSpan' | 'colSpan'): number {
  const value = Number(cell.properties[name] ?? 1);
  return Number.isInteger(value) && value >= 1 ? Math.min(value, mostSpan) : 1;
}

function rowsOf(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName === 'tr') return [child];
    return /^(?:tbody|thead|tfoot)$/u.test(child.tagName) ? rowsOf(child) : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[dh]$/u.test(child.tagName),
  );
}
