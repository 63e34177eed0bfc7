import { expect, test } from 'vitest';
import { nearestNames, suggestQuery } from '../../../src/search/nearest.ts';
import { search } from '../../../src/search/query.ts';
import { openIndex } from './small-index.ts';

const index = openIndex();
const suggestion = (query: string): string | undefined => suggestQuery(search(query, index), index);

test('a slip is put right in the words of the pages', () => {
  expect(suggestion('বিধাব ভাতা')).toBe('বিধবা ভাতা');
});

test('a query of known words is left alone, however they are spelt', () => {
  expect(suggestion('বিধবা ভাতা')).toBeUndefined();
  expect(suggestion('bidoba vata')).toBeUndefined();
  expect(suggestion('বিধ')).toBeUndefined();
});

test('no suggestion is made out of nothing', () => {
  expect(suggestion('হ্যালোজেন')).toBeUndefined();
  expect(suggestion('$& $1')).toBeUndefined();
});

test('nearest names are never none', () => {
  for (const query of ['', '😀', 'নৌখা', 'x'.repeat(5000)]) {
    expect(nearestNames(query, index.documents, 3)).toHaveLength(3);
  }
  expect(nearestNames('nouka laisens', index.documents, 1)[0]?.id).toBe('services/red');
});
