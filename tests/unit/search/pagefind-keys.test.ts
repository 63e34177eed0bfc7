import { expect, test } from 'vitest';
import { tokenise } from '../../../src/bangla/tokenise.ts';
import { pagefindKey, pagefindLookups, pagefindText } from '../../../src/search/pagefind-keys.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { openIndex, pages } from './small-index.ts';

test('a text has as many keys as words, so that positions stay', () => {
  for (const { text = '' } of pages) {
    expect(pagefindText(text).split(' ').filter(Boolean)).toHaveLength(tokenise(text).length);
  }
});

test('keys are letters alone, and none is the beginning of another', () => {
  expect(pagefindText('১০৯ ১০৯৮ ভাতা ভাত')).toMatch(/^[a-z ]+$/);
  expect(pagefindKey('1098').startsWith(pagefindKey('109'))).toBe(false);
  expect(pagefindKey('bata').startsWith(pagefindKey('bat'))).toBe(false);
});

test('a query asks for each key once, the surest of each word', () => {
  const lookups = pagefindLookups(planQuery('ভাতা ভাতার বিধবা', openIndex()), 2);
  expect(lookups).toContain('bata');
  expect(new Set(lookups).size).toBe(lookups.length);
  expect(lookups.length).toBeLessThanOrEqual(4);
});
