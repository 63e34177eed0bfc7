import type { SearchDocument } from './document.ts';
import { buildQuickIndex, quickRows } from './index-build.ts';
import { writeNumbers } from './number-text.ts';
import type { QuickIndexData } from './quick-index.ts';

/** Body words kept of each page, from generous to none. */
const bodyWordSteps = [6, 3, 0];
/** No index becomes smaller than its characters through this; so a far too long one need not be measured. */
const bestCompression = 20;
/** What is left when a site is so large that even titles of all pages are too much, first to last. */
const essentialKinds = ['service', 'office'];

/**
 * The quick index of a site, cut until `measure` of its JSON is at most `most`: first of the words
 * of the body, then of pages that are neither a service nor an office, then of the last offices and
 * services. What is left out the full tier finds.
 */
export function buildQuickTier(
  documents: readonly SearchDocument[],
  measure: (json: string) => number,
  most: number,
): QuickIndexData {
  const numbered = documents.map((document, number) => ({ document, number }));
  const essential = essentialKinds.flatMap((kind) =>
    numbered.filter(({ document }) => document.kind === kind),
  );
  const build = (pages: typeof numbered, bodyWordsPerDocument: number): QuickIndexData => {
    const inOrder = pages.toSorted((a, b) => a.number - b.number);
    const data = buildQuickIndex(
      inOrder.map(({ document }) => document),
      { bodyWordsPerDocument },
    );
    if (pages.length === documents.length) return data;
    const gaps = inOrder.map(
      ({ number }, place) => number - (inOrder[place - 1]?.number ?? -1) - 1,
    );
    return { ...data, numbers: writeNumbers(gaps) };
  };
  const fits = (data: QuickIndexData): boolean => {
    const json = JSON.stringify(data);
    return json.length <= most * bestCompression && measure(json) <= most;
  };
  /** Whether the rows of pages alone are too much already; then nothing need be built to know. */
  const areTooMany = (pages: typeof numbered): boolean =>
    JSON.stringify(quickRows(pages.map(({ document }) => document))).length >
    most * bestCompression;
  for (const pages of [numbered, essential].filter((some) => !areTooMany(some))) {
    for (const words of bodyWordSteps) {
      const data = build(pages, words);
      if (fits(data)) return data;
    }
  }
  let [enough, tooMany] = [0, essential.length];
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    const some = essential.slice(0, middle);
    if (!areTooMany(some) && fits(build(some, 0))) enough = middle;
    else tooMany = middle;
  }
  return build(essential.slice(0, enough), 0);
}
