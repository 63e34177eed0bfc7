import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { searchFull, type FullTierSource } from '../../../src/search/full-tier.ts';
import { countAllKeys, documentRow } from '../../../src/search/index-build.ts';
import { pagesOfOffice, pagesOfPlace } from '../../../src/search/place-files.ts';
import { buildPlaceFiles, orderByPlace } from '../../../src/search/place-index.ts';
import { placeTree } from '../../../src/search/place-tree.ts';
import type { IndexedDocument } from '../../../src/search/quick-index.ts';
import { readRow } from '../../../src/search/read-pages.ts';
import { openParts } from './small-parts.ts';
import { anySite } from './small-places.ts';

/** As many as a list shows. */
const firstResults = 12;
/**
 * A page that scores less than three hundredths of the best is no answer; what a page scores whose
 * row is not read is known up to its title, which counts so much at most.
 */
const surelyListed = 0.03 * 1.6;

/** A full tier of which no row is known beforehand, and which rows have been asked for. */
function openFull(documents: readonly SearchDocument[]): {
  source: FullTierSource;
  rows: readonly IndexedDocument[];
  asked: number[];
} {
  const asked: number[] = [];
  const rows = documents.map((document, number) => readRow(documentRow(document), number));
  const keys = documents.map(countAllKeys);
  const source: FullTierSource = {
    size: documents.length,
    known: [],
    words: openParts(documents).words,
    lookUp: async (term) =>
      keys.flatMap((all, document) => (all.has(term) ? [{ document, score: 5 }] : [])),
    readPages: async (numbers) => {
      asked.push(...numbers);
      return numbers.flatMap((number) => rows[number] ?? []);
    },
  };
  return { source, rows, asked };
}

const query = fc
  .array(fc.constantFrom('নৌকা', 'দপ্তর', 'vata', 'ঘাট', 'bij', 'পুকুর'), {
    minLength: 1,
    maxLength: 3,
  })
  .map((words) => words.join(' '));

test('a narrowed answer is the answer narrowed: the same pages in the same order, and no row beside them is read', async () => {
  await fc.assert(
    fc.asyncProperty(anySite, query, async (site, words) => {
      const tree = placeTree(site.places);
      const { pages, shared } = orderByPlace(
        site.documents.map((document) => ({ document })),
        tree,
      );
      const documents = pages.map(({ document }) => document);
      const { source, rows, asked } = openFull(documents);
      const whole = await searchFull(words, { ...source, known: rows });
      const best = whole.results[0]?.score ?? 0;
      for (const file of buildPlaceFiles(documents, shared, tree, 'v').values()) {
        const ranges = [
          ...file.places.map((row) => pagesOfPlace(row, shared)),
          ...file.offices.map(pagesOfOffice),
        ];
        for (const range of ranges) {
          asked.length = 0;
          const narrowed = await searchFull(words, source, range.has);
          const found = narrowed.results.map(({ page }) => page.number);
          const wanted = whole.results.filter(({ page }) => range.has(page.number));
          const inOrder = wanted.map(({ page }) => page.number);
          expect(found).toEqual(inOrder.filter((number) => found.includes(number)));
          expect(asked.filter((number) => !range.has(number))).toEqual([]);
          // Of more than are read it is not known before which will stand first.
          const sure = wanted.filter(
            ({ score }) => wanted.length <= firstResults && score >= best * surelyListed,
          );
          expect(found).toEqual(expect.arrayContaining(sure.map(({ page }) => page.number)));
        }
      }
    }),
    { numRuns: 60 },
  );
});
