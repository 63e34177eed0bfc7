import { expect, test } from 'vitest';
import { averageMeasures, measureQuery } from '../../../scripts/search-eval/measures.ts';

const query = { q: '', cat: 'exact', want: { a: 2, b: 1 } };

test('the best order scores 1 in all', () => {
  expect(measureQuery(query, ['a', 'b', 'c'])).toEqual({
    success1: 1,
    recall5: 1,
    mrr10: 1,
    ndcg10: 1,
    noResult: 0,
  });
});

test('a wanted page in second place is discounted', () => {
  const measures = measureQuery(query, ['x', 'a']);
  expect(measures).toMatchObject({ success1: 0, recall5: 0.5, mrr10: 0.5, noResult: 0 });
  expect(measures.ndcg10).toBeCloseTo(3 / Math.log2(3) / (3 + 1 / Math.log2(3)));
});

test('no result counts as such, and measures are averaged', () => {
  const all = [measureQuery(query, []), measureQuery(query, ['a'])];
  expect(averageMeasures(all)).toMatchObject({ success1: 0.5, noResult: 0.5 });
});
