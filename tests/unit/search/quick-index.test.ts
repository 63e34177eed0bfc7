import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { analyse } from '../../../src/search/analyse.ts';
import { buildQuickIndex } from '../../../src/search/index-build.ts';
import { readNumbers, writeNumbers } from '../../../src/search/number-text.ts';
import {
  openQuickIndex,
  readMeanings,
  readTerms,
  writeMeanings,
  writeTerms,
} from '../../../src/search/quick-index.ts';
import { openIndex, pages } from './small-index.ts';

test('numbers survive being written as text that JSON leaves alone', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1e6 })), (numbers) => {
      const text = writeNumbers(numbers);
      expect(readNumbers(text)).toEqual(numbers);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});

test('keys survive being written as one text', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abdkmt019'), minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(fc.uniqueArray(key), (keys) => {
      const terms = keys.toSorted();
      expect(readTerms(writeTerms(terms))).toEqual(terms);
    }),
  );
});

test('meanings survive being written by places, but for spaces', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abkm'), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      fc.uniqueArray(key, { maxLength: 80 }),
      fc.array(fc.array(key), { minLength: 3, maxLength: 3 }),
      (terms, groups) => {
        const line = groups.map((keys) => keys.join(' ')).join('|');
        const read = readMeanings(writeMeanings(line, terms), terms);
        expect(read.split('|').map((part) => part.trim())).toEqual(line.split('|'));
      },
    ),
  );
});

test('every word of a page that is no stop word leads to the page', () => {
  const index = openIndex();
  for (const [number, page] of pages.entries()) {
    const words = analyse(`${page.title} ${page.summary} ${page.text ?? ''}`);
    const lost = words.filter(
      ({ key, isStop }) =>
        !isStop && !index.postings(key).some(({ document }) => document === number),
    );
    expect(lost).toEqual([]);
  }
});

test('a word weighs more in the title than in the text, and never more than 1', () => {
  const index = openIndex();
  const impact = (term: string, document: number): number =>
    index.postings(term).find((posting) => posting.document === document)?.impact ?? 0;
  expect(impact('bidba', 0)).toBeGreaterThan(impact('pricpt', 0));
  for (const term of index.terms) {
    for (const posting of index.postings(term)) {
      expect(posting.impact).toBeGreaterThan(0);
      expect(posting.impact).toBeLessThanOrEqual(1);
    }
  }
});

test('a short index keeps titles and names, and of each body only the telling words', () => {
  const short = openQuickIndex(buildQuickIndex(pages, { bodyWordsPerDocument: 2 }));
  expect(short.terms.length).toBeLessThan(openIndex().terms.length);
  expect(short.has('bidba')).toBe(true);
});

test('an English word is read in Latin letters alone: poor is not পুড়ে', () => {
  const { related } = openIndex([{ id: 'a', kind: 'service', title: 'গরিব মানুষের ঘর' }]);
  expect(related(wordKey('poor'), true)).toContain(wordKey('গরিব'));
  expect(related(wordKey('পুড়ে'), false)).not.toContain(wordKey('গরিব'));
});

test('words asked with lead to what pages say, and are not looked for themselves', () => {
  const { related } = openIndex([{ id: 'a', kind: 'service', title: 'বয়স্ক', text: 'বুড়া' }]);
  expect(related(wordKey('বুড়া'), false)).toContain(wordKey('বয়স্ক'));
  expect(related(wordKey('বয়স্ক'), false)).not.toContain(wordKey('বুড়া'));
});
