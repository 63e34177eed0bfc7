import { expect, test } from 'vitest';
import { joinPostings, searchFull, type FullTierSource } from '../../../src/search/full-tier.ts';
import { buildQuickIndex, countAllKeys, documentRow } from '../../../src/search/index-build.ts';
import { search } from '../../../src/search/query.ts';
import { openQuickIndex } from '../../../src/search/quick-index.ts';
import { readRow } from '../../../src/search/read-pages.ts';
import { pages } from './small-index.ts';
import { openParts } from './small-parts.ts';

const quick = openQuickIndex(buildQuickIndex(pages, { bodyWordsPerDocument: 0 }));

/** A full tier of which only some pages are known before; Pagefind is stood for by the keys of all text. */
function openFull(known = quick.documents): FullTierSource & { rowsAsked: number[] } {
  const rowsAsked: number[] = [];
  return {
    size: pages.length,
    known,
    words: openParts(pages).words,
    lookUp: async (term) =>
      pages.flatMap((page, document) =>
        countAllKeys(page).has(term) ? [{ document, score: 5 }] : [],
      ),
    readPages: async (numbers) => {
      rowsAsked.push(...numbers);
      return numbers.flatMap((number) => {
        const page = pages[number];
        return page ? [readRow(documentRow(page), number)] : [];
      });
    },
    rowsAsked,
  };
}

test('a word of the text that the quick index has cut is found in full', async () => {
  expect(search('জাতীয় পরিচয়পত্র', quick).results).toEqual([]);
  const { results } = await searchFull('jatiyo porichoypotro', openFull());
  expect(results[0]?.page.id).toBe('services/blue');
});

test('what the quick tier puts first stays first', async () => {
  const { results } = await searchFull('বিধবা ভাতা', openFull());
  expect(results[0]?.page.id).toBe('services/blue');
});

test('a slip in the first letter is found though it leads to another part of the words', async () => {
  const { results } = await searchFull('পিধবা', openFull([]));
  expect(results[0]?.page.id).toBe('services/blue');
});

test('a page that the quick index has no room for is listed, and its row asked for', async () => {
  const source = openFull([]);
  const { results } = await searchFull('নদী দপ্তর', source);
  expect(results[0]?.page).toMatchObject({ id: 'offices/river', number: 4 });
  expect(source.rowsAsked).toContain(4);
  expect((await searchFull('নদী দপ্তর', openFull())).results[0]?.page.id).toBe('offices/river');
});

test('rows that are known are not asked for', async () => {
  const source = openFull();
  await searchFull('বিধবা ভাতা', source);
  expect(source.rowsAsked).toEqual([]);
});

test('a page that is named by a word keeps the weight it has there', () => {
  const named = [{ document: 1, impact: 0.9 }];
  const joined = joinPostings(named, [
    { document: 1, score: 50 },
    { document: 2, score: 50 },
  ]);
  expect(joined).toHaveLength(2);
  expect(joined[0]).toEqual(named[0]);
  expect(joined[1]?.impact).toBeLessThan(0.6);
});

test('only words that the site has are asked of the full index', async () => {
  const asked: string[] = [];
  await searchFull('৫৫০ টাকা হ্যালোজেন', {
    ...openFull(),
    lookUp: async (term) => {
      asked.push(term);
      return [];
    },
  });
  expect(asked).toContain('550');
  expect(asked.every((term) => pages.some((page) => countAllKeys(page).has(term)))).toBe(true);
});
