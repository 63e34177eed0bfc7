import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { buildQuickIndex } from '../../../src/search/index-build.ts';
import { pagefindKey } from '../../../src/search/pagefind-keys.ts';
import { openQuickIndex } from '../../../src/search/quick-index.ts';
import { partFinder } from '../../../src/search/site-index.ts';
import { pages } from './small-index.ts';
import { openParts } from './small-parts.ts';

test('only the parts that a query needs are asked for, each once', async () => {
  const { words, asked } = openParts(pages);
  await words.read([wordKey('বিধবা'), wordKey('ভাতা')]);
  await words.read([wordKey('ভাতা')]);
  expect(asked).toEqual([1]);
});

test('whatever the cuts, a key has the pages that the whole index gives it', async () => {
  const whole = openQuickIndex(buildQuickIndex(pages, { bodyWordsPerDocument: 12 }));
  const start = fc.string({ unit: fc.constantFrom(...'abdkmtpw'), minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(start), async (cuts) => {
      const { words } = openParts(pages, ['', ...cuts.toSorted()]);
      await words.read(whole.terms);
      for (const term of whole.terms) {
        expect(words.postings(term)).toEqual(whole.postings(term));
      }
    }),
  );
});

test('a key stands in the last part that does not begin after it', () => {
  const key = fc.string({ unit: fc.constantFrom(...'abdkm019'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(key), key, (cuts, asked) => {
      const starts = ['', ...cuts.map(pagefindKey).toSorted()];
      const part = starts.findLastIndex((start) => start <= pagefindKey(asked));
      expect(partFinder(starts)(asked)).toBe(part);
    }),
  );
});

test('words that stand in the text alone are known, without a page', async () => {
  const long = Array.from({ length: 40 }, (_, number) => `${number + 100}`).join(' ');
  const { words } = openParts([{ id: 'a', kind: 'page', title: 'নদী', text: `${long} ${long}` }]);
  await words.read(['nodi', '100', '139']);
  const named = ['100', '139'].filter((term) => words.postings(term).length > 0);
  expect(['100', '139'].every((term) => words.has(term))).toBe(true);
  expect(named.length).toBeLessThan(2);
  expect(words.chunkOf('100')).toBe(words.chunkOf('139'));
});

test('a part of another build of the index is refused', async () => {
  const { words } = openParts(pages, [''], [], 'v2');
  await expect(words.read(['bata'])).rejects.toThrow('v2');
});
