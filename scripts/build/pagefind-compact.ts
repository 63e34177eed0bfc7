import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';

/** The version whose files this module knows; its test fails where another one is installed. */
export const knownPagefind = '1.5.2';

/** With these bytes Pagefind marks each file, before its own content. */
const fileMark = Buffer.from('pagefind_dcd');
/** Bytes of a file of words before it is packed: a reader's query needs one for each of its words. */
const chunkBytes = 32_000;
/** How often a word stands on a page is told up to here; more says little more. */
const mostTimes = 4;

/** What a file of Pagefind holds. */
interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** A word, the pages it is on, and what Pagefind keeps for words with accents, of which keys have none. */
type Word = [word: string, pages: WordPage[], variants: CborValue[]];
/** The distance from the page before; the word's weight, below zero, and its places; places in titles. */
type WordPage = [gap: number, places: number[], inTitles: CborValue[]];
/** A page by its name, with how many words it has. */
type MetaPage = [name: string, words: number];
/** A file of words: its first and last word, and its name. */
type MetaChunk = [first: string, last: string, name: string];

/** An index made small. */
export interface CompactIndex {
  files: PagefindFile[];
  /** The files of words in their order, each with the shortest text that is above all words before it. */
  chunks: { start: string; name: string }[];
}

/** The content of one of Pagefind's files; throws where the file is not marked as one. */
export function readPagefindFile(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, fileMark.length).equals(fileMark)) {
    throw new Error('search index: not a file of Pagefind');
  }
  return content.subarray(fileMark.length);
}

function writePagefindFile(content: Uint8Array): Buffer {
  return gzipSync(Buffer.concat([fileMark, content]), { level: 9 });
}

/**
 * Pagefind's index of words alone, rewritten for readers who pay by the byte: a page's name is its
 * number, which `numberOf` tells; where a word stands on a page is left out, since nobody asks for
 * neighbours; of a word on more pages than `mostPages` the best are kept; and the files of words are
 * many small ones. What such an index of 10,000 pages weighs is a third of what Pagefind wrote.
 */
export function compactIndex(
  files: readonly PagefindFile[],
  numberOf: (name: string) => number,
  mostPages: number,
): CompactIndex {
  const metaFile = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('search index: no meta file');
  const meta = readMeta(metaFile.content);
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const order = meta.pages.map(([name]) => numberOf(name));
  const words = meta.chunks.flatMap(([, , name]) => readWords(contents.get(indexPath(name))));
  const chunks = cutChunks(words.map((word) => compactWord(word, order, mostPages)));
  const pages = meta.pages
    .map(([name, length]): MetaPage => [String(numberOf(name)), roundLength(length)])
    .toSorted(([a], [b]) => Number(a) - Number(b));
  const ends = chunks.map(({ first, last, name }): MetaChunk => [first, last, name]);
  const content = writePagefindFile(encodeCbor([meta.version, pages, ends, ...meta.rest]));
  return {
    files: [
      { path: metaFile.path, content },
      ...chunks.map(({ name, bytes }) => ({ path: indexPath(name), content: bytes })),
    ],
    chunks: chunks.map(({ first, name }, place) => ({
      start: place === 0 ? '' : shortestAbove(chunks[place - 1]?.last ?? '', first),
      name,
    })),
  };
}

function indexPath(name: string): string {
  return `index/${name}.pf_index`;
}

interface Meta {
  version: string;
  pages: MetaPage[];
  chunks: MetaChunk[];
  rest: CborValue[];
}

function readMeta(file: Uint8Array): Meta {
  const [version, pages, chunks, ...rest] = asList(decodeCbor(readPagefindFile(file)));
  if (
    typeof version !== 'string' ||
    !asList(pages).every((page) => isShaped(page, ['string', 'number'])) ||
    !asList(chunks).every((chunk) => isShaped(chunk, ['string', 'string', 'string'])) ||
    asList(chunks).length === 0
  ) {
    throw new Error('search index: unknown form of the meta file');
  }
  return { version, pages: pages as MetaPage[], chunks: chunks as MetaChunk[], rest };
}

function readWords(file: Uint8Array | undefined): Word[] {
  if (!file) throw new Error('search index: a file of words is missing');
  const [words] = asList(decodeCbor(readPagefindFile(file)));
  return asList(words).map((word) => {
    const [text, pages, variants] = asList(word);
    const known = asList(pages).every((page) => {
      const [gap, places, inTitles] = asList(page);
      return typeof gap === 'number' && Array.isArray(places) && Array.isArray(inTitles);
    });
    if (typeof text !== 'string' || !known || asList(variants).length > 0) {
      throw new Error('search index: unknown form of a file of words');
    }
    return word as Word;
  });
}

function asList(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error('search index: no list where Pagefind has one');
  return value;
}

function isShaped(value: CborValue, types: readonly string[]): boolean {
  return Array.isArray(value) && types.every((type, place) => typeof value[place] === type);
}

/** The word with its best pages by their numbers, and only how often it stands on each. */
function compactWord([word, pages]: Word, order: readonly number[], mostPages: number): Word {
  let place = 0;
  const found = pages.map(([gap, [weight = 0, ...places]]) => {
    place += gap;
    const page = order[place];
    if (page === undefined || weight >= 0) throw new Error(`search index: unknown form of ${word}`);
    return { page, weight, times: Math.min(places.length, mostTimes) };
  });
  const best = found.toSorted((a, b) => b.times - a.times || a.page - b.page).slice(0, mostPages);
  let before = 0;
  const compact = best
    .toSorted((a, b) => a.page - b.page)
    .map(({ page, weight, times }): WordPage => {
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
    const content = encodeCbor([waiting]);
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
    chunks.push({ first, last, name: `bn_${hash}`, bytes: writePagefindFile(content) });
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
