import type { SearchDocument } from '../../src/search/document.ts';
import type { IndexedPage } from '../build/search-files.ts';
import { manyPages } from './many-pages.ts';

/** An invented country of which searches are measured: its pages in one index, or by districts. */
export const country = { pages: 10_000, districts: 64 };

/** One common word; a common one with a slip, in Latin letters; a question. */
export const queries = {
  word: 'ভাতা',
  slips: 'boishko vatta',
  question: 'বিধবা ভাতা পেতে কী কাগজ লাগে',
};

/** The pages of one district's own site. */
export const pagesOfDistrict = Math.ceil(country.pages / country.districts);

/**
 * The pages of so many districts' sites: each has all guides, and offices and words of its own of a
 * country that speaks one language.
 */
export function pagesByDistrict(
  documents: readonly SearchDocument[],
  districts: number,
): IndexedPage[][] {
  const guides = documents.filter(({ kind }) => kind === 'service').length;
  const ownPages = pagesOfDistrict - guides;
  const pages = manyPages(documents, guides + ownPages * districts);
  return Array.from({ length: districts }, (_, number) => {
    const first = guides + ownPages * number;
    return [...pages.slice(0, guides), ...pages.slice(first, first + ownPages)];
  });
}
