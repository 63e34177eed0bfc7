import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitRows } from '../../../src/charter/split-rows.ts';

const weigh = (row: number) => row;

describe('splitRows', () => {
  test('keeps on one page what one page holds', () => {
    expect(splitRows([30, 30, 30], weigh, 10, 100)).toEqual([[30, 30, 30]]);
  });

  test('makes pages about equally heavy, with what follows the rows on the last', () => {
    expect(splitRows([30, 30, 30, 30], weigh, 0, 100)).toEqual([
      [30, 30],
      [30, 30],
    ]);
    expect(splitRows([30, 30, 30, 30], weigh, 60, 100)).toEqual([[30, 30, 30], [30]]);
  });

  test('loses no row, keeps their order and makes no empty page', () => {
    const rows = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 200 }), (weights, tail) => {
        const pages = splitRows(weights, weigh, tail, 100);
        expect(pages.flat()).toEqual(weights);
        expect(pages.every((page) => page.length > 0)).toBe(true);
      }),
    );
  });

  test('fills no page beyond its limit by more than its heaviest row', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }), (weights) => {
        for (const page of splitRows(weights, weigh, 0, 100)) {
          const sum = page.reduce((total, weight) => total + weight, 0);
          expect(sum).toBeLessThanOrEqual(100 + Math.max(...page));
        }
      }),
    );
  });
});
