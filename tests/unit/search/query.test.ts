import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { search } from '../../../src/search/query.ts';
import { openIndex, pages } from './small-index.ts';

const index = openIndex();
const coverage = (query: string): number => search(query, index).results[0]?.coverage ?? 0;
const found = (query: string, isTyping?: boolean): string[] =>
  search(query, index, isTyping).results.map(({ page }) => page.id);

describe('one page is found', () => {
  test.each([
    ['by its title', 'বিধবা ভাতা'],
    ['inflected', 'বিধবাদের ভাতার'],
    ['misspelt', 'বীধবা বাতা'],
    ['typed in Latin letters', 'bidoba vata'],
    ['with letters swapped', 'বিধাব ভাতা'],
    ['by its English title', 'widow allowance'],
    ['by the English of its words', 'widows pension'],
    ['by an abbreviation read out in Bangla', 'ভিডব্লিউএ'],
    ['by an abbreviation read out letter by letter', 'ভি ডব্লিউ এ'],
    ['by its letters with commas between', 'ভি,ডব্লিউ,এ'],
    ['with a Latin a for the inherent vowel', 'bidhaba'],
    ['by half a word', 'বিধ'],
    ['by half a Latin word', 'bidh'],
    ['by a number in either script', '550'],
    ['by a number in a fiscal year', '২০২১'],
    ['by a number with group marks', '১২০০'],
    ['asked in a sentence', 'আমার স্বামী নাই, বিধবা ভাতা কিভাবে পাবো?'],
    ['with words no page has', 'বিধবা ভাতা হ্যালোজেন'],
  ])('%s', (_, query) => {
    expect(found(query)[0]).toBe('services/blue');
  });

  test('when its name is written in two words or in one', () => {
    expect(found('বাল্য বিবাহ')[0]).toBe('services/white');
    expect(found('নৌকারলাইসেন্স')[0]).toBe('services/red');
  });

  test('by a number written with হাজার', () => {
    expect(found('50000')[0]).toBe('services/red');
  });

  test('by two English words that are one in Bangla', () => {
    expect(found('child marriage')[0]).toBe('services/white');
  });
});

test('ভাতা does not find ভাত, nor ভাত the page of ভাতা alone', () => {
  expect(found('ভাতা ', false)).not.toContain('services/green');
  expect(found('ভাত ', false)[0]).toBe('services/green');
});

test('bidhba finds what বিধবা finds', () => {
  expect(found('bidhba')[0]).toBe(found('বিধবা')[0]);
});

test('a service stands before a list of the same name', () => {
  const ids = found('ভাতা');
  expect(ids.indexOf('services/blue')).toBeLessThan(ids.indexOf('needs/money'));
});

test('a page that covers the whole query stands before one that has a rarer word of it', () => {
  expect(found('বিধবা ভাতা পুলিশ')[0]).toBe('services/blue');
});

test('coverage tells how much of the query the best page answers', () => {
  expect(coverage('বিধবা ভাতা')).toBe(1);
  expect(coverage('বিধবা ভাতা হ্যালোজেন টাংস্টেন')).toBeLessThan(0.6);
});

test('a query of signs alone finds nothing and breaks nothing', () => {
  for (const query of [
    '',
    '   ',
    '।?!',
    '😀',
    '<script>',
    '\u200D',
    '\uD800',
    '(.*)+$',
    '\u202E',
  ]) {
    expect(Array.isArray(found(query))).toBe(true);
  }
  expect(found('।?!')).toEqual([]);
});

test('any Unicode string gives known pages, each once', () => {
  const ids = new Set(pages.map(({ id }) => id));
  const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit }), fc.string({ unit: 'binary' })), (query) => {
      const results = found(query);
      expect(new Set(results).size).toBe(results.length);
      expect(results.every((id) => ids.has(id))).toBe(true);
    }),
  );
});

test('of a pasted page only the beginning is read', () => {
  const { plan } = search('অভিভাবক নদী পুলিশ zxcv '.repeat(500), index);
  expect(plan.words.length).toBeLessThanOrEqual(32);
  expect(plan.text.length).toBeLessThanOrEqual(600);
});
