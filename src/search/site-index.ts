import { readTerms, type PostingData } from './quick-index.ts';
import { pagefindKey } from './pagefind-keys.ts';

/** The form in which a site's index is written; raised when a reader of the old one would misread it. */
export const indexFormat = 1;

/** What of Pagefind's files has a name of its own for this build. */
export interface PagefindFiles {
  /** Stands in the addresses of the entry and the meta file. */
  hash: string;
  wasm: string;
}

/**
 * What must be known of a site's index before a word can be looked up in it; it grows with the
 * logarithm of the site. A part of `search/quick.json`.
 */
export interface SiteIndex {
  format: number;
  /** A hash of the index: parts of another one do not belong to it. */
  version: string;
  /** How many pages the site has. */
  pages: number;
  /** Where each part of the words begins, in the form of `PostingData.terms`. */
  starts: string;
  pagefind: PagefindFiles;
}

/** `search/site.json`: the same for a page of another site that searches this one too. */
export interface SiteFile extends SiteIndex {
  /** Ids of the first pages: guides, and what belongs to no office; other sites may have them too. */
  shared: readonly string[];
}

/** `search/words/<part>.json`: the keys from one start to the next, with the pages that they name. */
export interface WordPart extends PostingData {
  version: string;
  /** The file of the full index with the same keys. */
  chunk: string;
}

/** So many rows of the pages' list stand in one `search/pages/<block>.json`. */
export const rowsPerBlock = 8;

/** Tells which part of the words a key stands in. */
export function partFinder(starts: readonly string[]): (key: string) => number {
  return (key) => {
    const asked = pagefindKey(key);
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? '') <= asked) low = middle;
      else high = middle - 1;
    }
    return low;
  };
}

/** The starts of the parts that a site's index names. */
export function readStarts({ starts }: SiteIndex): string[] {
  return readTerms(starts);
}
