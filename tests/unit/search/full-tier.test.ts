import { expect, test } from 'vitest';
import { joinPostings, searchFull, type FoundPage } from '../../../src/search/full-tier.ts';
import { buildQuickIndex, buildVocabulary } from '../../../src/search/index-build.ts';
import { pagefindKey, pagefindText } from '../../../src/search/pagefind-keys.ts';
import { search } from '../../../src/search/query.ts';
import { openQuickIndex, openVocabulary } from '../../../src/search/quick-index.ts';
import { pages } from './small-index.ts';

/** Stands for Pagefind: the pages whose keyed text has the key. */
async function lookUp(key: string): Promise<FoundPage[]> {
  return pages.flatMap(({ text = '' }, document) =>
    pagefindText(text).split(' ').includes(key) ? [{ document, score: 5 }] : [],
  );
}

const source = {
  quick: openQuickIndex(buildQuickIndex(pages, { bodyWordsPerDocument: 0 })),
  vocabulary: openVocabulary(buildVocabulary(pages)),
  lookUp,
};

test('a word of the text that the quick index has cut is found in full', async () => {
  expect(search('জাতীয় পরিচয়পত্র', source.quick).results).toEqual([]);
  const { results } = await searchFull('jatiyo porichoypotro', source);
  expect(results[0]?.page.id).toBe('services/blue');
});

test('what the quick tier puts first stays first', async () => {
  const { results } = await searchFull('বিধবা ভাতা', source);
  expect(results[0]?.page.id).toBe('services/blue');
});

test('a page the quick index knows by a word keeps the weight it has there', () => {
  const quick = [{ document: 1, impact: 0.9 }];
  const joined = joinPostings(quick, [
    { document: 1, score: 50 },
    { document: 2, score: 50 },
  ]);
  expect(joined).toHaveLength(2);
  expect(joined[0]).toEqual(quick[0]);
  expect(joined[1]?.impact).toBeLessThan(0.6);
});

test('keys are asked for as they were given to the full index', async () => {
  const asked: string[] = [];
  await searchFull('৫৫০ টাকা', {
    ...source,
    lookUp: async (key) => {
      asked.push(key);
      return [];
    },
  });
  expect(asked).toContain(pagefindKey('550'));
});
