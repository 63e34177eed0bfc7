import { expect, test } from 'vitest';
import { buildVocabulary } from '../../../src/search/index-build.ts';
import { pagefindKey, pagefindLookups, pagefindText } from '../../../src/search/pagefind-keys.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { openVocabulary } from '../../../src/search/quick-index.ts';
import { openIndex, pages } from './small-index.ts';

test('every key that the vocabulary of a page has is in the text for Pagefind, and no other', () => {
  for (const page of pages) {
    const { id, kind, title, text = '' } = page;
    const { terms } = openVocabulary(buildVocabulary([{ id, kind, title, text }]));
    const given = new Set(pagefindText(`${title} ${text}`).split(' ').filter(Boolean));
    expect([...given].sort()).toEqual(terms.map(pagefindKey).sort());
  }
});

test('an abbreviation is given in both ways in which it is asked for', () => {
  expect(pagefindText('VGD').split(' ')).toContain(pagefindText('ভিজিডি'));
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
