import type { SearchDocument } from './document.ts';
import { buildQuickIndex } from './index-build.ts';
import type { QuickIndexData } from './quick-index.ts';

/** Body words kept of each page, from generous to none; more than the first made answers worse in trials. */
const bodyWordSteps = [12, 6, 0];
/** What is left when a site is so large that even titles of all pages are too much. */
const essentialKinds = ['service', 'office'];

/**
 * The quick index of a site, cut until `measure` of its JSON is at most `most`: first of the words
 * of the body, then of pages that are neither a service nor an office. Beyond that it is as large
 * as its services and offices need.
 */
export function buildQuickTier(
  documents: readonly SearchDocument[],
  measure: (json: string) => number,
  most: number,
): QuickIndexData {
  const essential = documents.filter(({ kind }) => essentialKinds.includes(kind));
  const attempts = [documents, essential].flatMap((pages) =>
    bodyWordSteps.map((bodyWordsPerDocument) => ({ pages, bodyWordsPerDocument })),
  );
  for (const { pages, bodyWordsPerDocument } of attempts) {
    const data = buildQuickIndex(pages, { bodyWordsPerDocument });
    if (measure(JSON.stringify(data)) <= most) return data;
  }
  return buildQuickIndex(essential, { bodyWordsPerDocument: 0 });
}
