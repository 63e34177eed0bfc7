import { createHash } from 'node:crypto';
import { encodeCbor } from './cbor.ts';
import {
  writePagefindFile,
  type MetaChunk,
  type MetaPage,
  type PagefindFile,
  type PagefindForm,
  type Word,
  type WordPage,
} from './pagefind-form.ts';

/** Bytes of a file of words before it is packed: a reader's query needs one for each of its words. */
const chunkBytes = 20_000;
/** How often a word stands on a page is told up to here; more says little more. */
export const mostTimes = 4;

/** That a word stands on a page, so and so often. */
export interface WordOnPage {
  page: number;
  times: number;
}

/** The words of pages, and how many each page has. */
export interface IndexedWords {
  words: ReadonlyMap<string, readonly WordOnPage[]>;
  lengths: readonly number[];
}

/** An index as files, and where its words are. */
export interface PagefindWords {
  /** Names the index: stands in the meta file's address and in the entry. */
  hash: string;
  files: PagefindFile[];
  /** The files of words in their order, each with the shortest text that is above all words before it. */
  chunks: { start: string; name: string }[];
}

/**
 * An index for Pagefind's code in the browser, written for readers who pay by the byte: a page is
 * named by its number; where a word stands on a page is left out, since nobody asks for neighbours;
 * of a word on more pages than `mostPages` the best are kept; and the files of words are many small
 * ones. What such an index of 10,000 pages weighs is less than half of what Pagefind writes.
 */
export async function writeWords(
  { version, weight, rest }: PagefindForm,
  { words, lengths }: IndexedWords,
  mostPages: number,
  compress: (content: Buffer) => Promise<Buffer>,
): Promise<PagefindWords> {
  const inOrder = [...words].sort(([a], [b]) => (a < b ? -1 : 1));
  const chunks = cutChunks(
    inOrder.map(([word, pages]) => compactWord(word, pages, weight, mostPages)),
  );
  const pages = lengths.map((length, page): MetaPage => [String(page), roundLength(length)]);
  const ends = chunks.map(({ first, last, name }): MetaChunk => [first, last, name]);
  const meta = writePagefindFile([version, pages, ends, ...rest]);
  const hash = nameOf(meta);
  return {
    hash,
    files: [
      { path: `pagefind.${hash}.pf_meta`, content: await compress(meta) },
      ...(await Promise.all(
        chunks.map(async ({ name, bytes }) => ({
          path: `index/${name}.pf_index`,
          content: await compress(bytes),
        })),
      )),
    ],
    chunks: chunks.map(({ first, name }, place) => ({
      start: place === 0 ? '' : shortestAbove(chunks[place - 1]?.last ?? '', first),
      name,
    })),
  };
}

/** The word with its best pages by their numbers, and only how often it stands on each. */
function compactWord(
  word: string,
  pages: readonly WordOnPage[],
  weight: number,
  mostPages: number,
): Word {
  const best =
    pages.length > mostPages
      ? pages.toSorted((a, b) => b.times - a.times || a.page - b.page).slice(0, mostPages)
      : pages;
  let before = 0;
  const compact = best
    .toSorted((a, b) => a.page - b.page)
    .map(({ page, times }): WordPage => {
      const gap = page - before;
      before = page;
      return [gap, [weight, ...Array.from({ length: times }, () => 1)], []];
    });
  return [word, compact, []];
}

/** Pagefind reads a page's length only to weigh its words; a power of two tells enough. */
function roundLength(words: number): number {
  return 2 ** Math.round(Math.log2(Math.max(1, words)));
}

/** A name by which Pagefind's code asks for a file. */
function nameOf(content: Buffer): string {
  return `bn_${createHash('sha256').update(content).digest('hex').slice(0, 8)}`;
}

interface Chunk {
  first: string;
  last: string;
  name: string;
  bytes: Buffer;
}

function cutChunks(words: readonly Word[]): Chunk[] {
  const chunks: Chunk[] = [];
  let waiting: Word[] = [];
  let size = 0;
  const close = (): void => {
    const [first, last] = [waiting[0]?.[0], waiting.at(-1)?.[0]];
    if (first === undefined || last === undefined) return;
    const bytes = writePagefindFile([waiting]);
    chunks.push({ first, last, name: nameOf(bytes), bytes });
    waiting = [];
    size = 0;
  };
  for (const word of words) {
    const bytes = encodeCbor(word).length;
    if (size + bytes > chunkBytes) close();
    waiting.push(word);
    size += bytes;
  }
  close();
  return chunks;
}

/** The shortest beginning of `word` that comes after `before`. */
function shortestAbove(before: string, word: string): string {
  let length = 1;
  while (length < word.length && word.slice(0, length) <= before) length += 1;
  return word.slice(0, length);
}
