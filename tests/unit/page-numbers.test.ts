import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownNumbers } from '../../src/page-numbers.ts';

test.each([
  [1, 1, [1]],
  [3, 2, [1, 2, 3]],
  [5, 1, [1, 2, 3, 5]],
  [40, 1, [1, 2, 3, 11, 40]],
  [40, 20, [1, 10, 18, 19, 20, 21, 22, 30, 40]],
])('of %i pages, page %i names %j', (count, here, shown) => {
  expect(shownNumbers(count, here)).toEqual(shown);
});

test('the links do not grow with the pages, and every page can be reached through them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const reached = new Set([1]);
      for (const page of reached) for (const next of shownNumbers(count, page)) reached.add(next);
      expect(reached.size).toBe(count);
    }),
    { numRuns: 30 },
  );
  expect(shownNumbers(100_000, 5000).length).toBeLessThanOrEqual(13);
});
