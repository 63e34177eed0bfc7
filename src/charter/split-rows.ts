/** How many characters of facts one page carries and stays well inside a page's byte budget. */
export const charactersPerPage = 6500;

/**
 * A charter's rows on as few pages as their weight allows, in their order, the pages about equally
 * heavy: a row stands on the page that its middle falls on. `tail` is the weight of what follows
 * the rows on the last page.
 */
export function splitRows<T>(
  rows: readonly T[],
  weigh: (row: T) => number,
  tail: number,
  most = charactersPerPage,
): T[][] {
  const total = rows.reduce((sum, row) => sum + weigh(row), tail);
  const count = Math.max(1, Math.ceil(total / most));
  const pages: T[][] = Array.from({ length: count }, () => []);
  let before = 0;
  for (const row of rows) {
    const middle = before + weigh(row) / 2;
    pages[Math.min(count - 1, Math.floor((middle / total) * count))]?.push(row);
    before += weigh(row);
  }
  return pages.filter((page) => page.length > 0);
}
