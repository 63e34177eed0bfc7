import type { SearchDocument } from '../../../src/search/document.ts';
import { buildWordParts, meaningsOf } from '../../../src/search/index-build.ts';
import { writeTerms } from '../../../src/search/quick-index.ts';
import {
  indexFormat,
  partFinder,
  type SiteIndex,
  type WordPart,
} from '../../../src/search/site-index.ts';
import { openWordParts, type WordParts } from '../../../src/search/word-parts.ts';

/** The words of pages in parts, and which parts have been asked for. */
export interface SmallParts {
  words: WordParts;
  asked: number[];
  site: SiteIndex;
}

/** The words of pages cut before each of some beginnings of keys, as a site sends them. */
export function openParts(
  documents: readonly SearchDocument[],
  starts: readonly string[] = ['', 'b', 'm', 'p'],
  known: readonly string[] = [],
  versionOfPart = 'v1',
): SmallParts {
  const parts = buildWordParts(documents, starts.length, partFinder(starts));
  const site = {
    format: indexFormat,
    version: 'v1',
    pages: documents.length,
    starts: writeTerms(starts),
    pagefind: { hash: '', wasm: '' },
  };
  const asked: number[] = [];
  const words = openWordParts({
    site,
    known,
    meanings: Promise.resolve(meaningsOf(documents)),
    fetchPart: async (part) => {
      asked.push(part);
      const data = parts[part];
      if (!data) throw new Error(`no part ${part}`);
      return JSON.parse(
        JSON.stringify({ ...data, version: versionOfPart, chunk: `chunk-${part}` }),
      ) as WordPart;
    },
  });
  return { words, asked, site };
}
