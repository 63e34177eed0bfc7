import {
  openMeanings,
  readPostings,
  type Meanings,
  type Posting,
  type Vocabulary,
} from './quick-index.ts';
import { partFinder, readStarts, type SiteIndex, type WordPart } from './site-index.ts';

/** The words of a site as far as they have been read, with the pages that have them in their names. */
export interface WordParts extends Vocabulary {
  /** Reads the parts that these keys stand in, if they stand anywhere. */
  read: (keys: readonly string[]) => Promise<void>;
  postings: (term: string) => readonly Posting[];
  /** The file of the full index that has a known key. */
  chunkOf: (term: string) => string | undefined;
}

/** Where the words of a site are had from. */
export interface WordSource {
  site: SiteIndex;
  /** Keys that are known beforehand, for words typed wrong; those of the quick index. */
  known: readonly string[];
  meanings: Promise<string>;
  fetchPart: (part: number) => Promise<WordPart>;
}

/** The words of a site, none read yet. A part of another version of the index is refused. */
export function openWordParts({ site, known, meanings, fetchPart }: WordSource): WordParts {
  const partOf = partFinder(readStarts(site));
  const asked = new Map<number, Promise<void>>();
  const postings = new Map<string, readonly Posting[]>();
  const chunks = new Map<number, string>();
  const terms = new Set(known);
  let list = known;
  let opened: Meanings = { related: () => [], relatedKeys: () => [] };
  const opening = meanings.then((lines) => {
    opened = openMeanings(lines);
  });
  // Told to whoever reads.
  opening.catch(() => undefined);

  async function readPart(part: number): Promise<void> {
    const data = await fetchPart(part);
    if (data.version !== site.version) throw new Error(`search: words of ${data.version}`);
    for (const [term, pages] of readPostings(data)) {
      postings.set(term, pages);
      terms.add(term);
    }
    chunks.set(part, data.chunk);
    list = [...terms];
  }

  return {
    get terms() {
      return list;
    },
    has: (term) => terms.has(term),
    related: (key, isLatin) => opened.related(key, isLatin),
    relatedKeys: (isLatin) => opened.relatedKeys(isLatin),
    read: async (keys) => {
      const wanted = new Set(keys.map(partOf));
      const reads = [...wanted].map((part) => {
        const read = asked.get(part) ?? readPart(part);
        asked.set(part, read);
        return read;
      });
      await Promise.all([opening, ...reads]);
    },
    postings: (term) => postings.get(term) ?? [],
    chunkOf: (term) => chunks.get(partOf(term)),
  };
}
