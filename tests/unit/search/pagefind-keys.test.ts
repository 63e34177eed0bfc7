import { expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { countAllKeys } from '../../../src/search/index-build.ts';
import { pagefindKey, pagefindLookups } from '../../../src/search/pagefind-keys.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { openIndex } from './small-index.ts';

const keysOf = (title: string): string[] => [
  ...countAllKeys({ id: 'a', kind: 'service', title }).keys(),
];

test('an abbreviation is given in both ways in which it is asked for', () => {
  expect(keysOf('VGD')).toContain(wordKey('ভিজিডি'));
});

test('two words that are one word of the glossary are given as that word too', () => {
  expect(keysOf('হুইল চেয়ার')).toContain(wordKey('হুইলচেয়ার'));
  expect(keysOf('হুইল চেয়ারের')).toContain(wordKey('হুইলচেয়ার'));
  expect(keysOf('হুইল।\nচেয়ার')).not.toContain(wordKey('হুইলচেয়ার'));
});

test('keys are letters alone, and none is the beginning of another', () => {
  for (const key of keysOf('১০৯ ১০৯৮ ভাতা ভাত')) expect(pagefindKey(key)).toMatch(/^[a-z]+$/);
  expect(pagefindKey('1098').startsWith(pagefindKey('109'))).toBe(false);
  expect(pagefindKey('bata').startsWith(pagefindKey('bat'))).toBe(false);
});

test('a query asks for each key once, the surest of each word', () => {
  const lookups = pagefindLookups(planQuery('ভাতা ভাতার বিধবা', openIndex()), 2);
  expect(lookups).toContain('bata');
  expect(new Set(lookups).size).toBe(lookups.length);
  expect(lookups.length).toBeLessThanOrEqual(4);
});
