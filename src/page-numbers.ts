/** Steps from a page to those that it names: near ones each, far ones by tens and hundreds. */
const steps = [1, 2, 10, 100, 1000];

/**
 * The numbers of the pages that page `here` of `count` links to, in order, itself among them: the
 * first, the last, its neighbours, and some further on, so that any page is a few steps away.
 */
export function shownNumbers(count: number, here: number): number[] {
  const near = steps.flatMap((step) => [here - step, here + step]);
  const numbers = new Set([1, here, count, ...near]);
  return [...numbers].filter((one) => one >= 1 && one <= count).sort((a, b) => a - b);
}
