import { expect, test } from 'vitest';
import { search } from '../../../src/search/query.ts';
import { suggestQuery } from '../../../src/search/suggest-query.ts';
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
