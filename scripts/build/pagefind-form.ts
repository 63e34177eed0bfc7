import { gunzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';

/** The version whose files this module knows; its test fails where another one is installed. */
export const knownPagefind = '1.5.2';

/** With these bytes Pagefind marks each file, before its own content. */
const fileMark = Buffer.from('pagefind_dcd');

/** A file of Pagefind. */
export interface PagefindFile {
  path: string;
  content: Uint8Array;
}

/** A word, the pages it is on, and what Pagefind keeps for words with accents, of which keys have none. */
export type Word = [word: string, pages: WordPage[], variants: CborValue[]];
/** The distance from the page before; the word's weight, below zero, and its places; places in titles. */
export type WordPage = [gap: number, places: number[], inTitles: CborValue[]];
/** A page by its name, with how many words it has. */
export type MetaPage = [name: string, words: number];
/** A file of words: its first and last word, and its name. */
export type MetaChunk = [first: string, last: string, name: string];

/** The words of a page of which Pagefind is asked for an index, to see what it writes. */
export const sampleWords = 'sampleq sampleq wordq';

/** What an index that Pagefind's code in the browser reads must be written with. */
export interface PagefindForm {
  version: string;
  /** Stands before the places of a word on a page. */
  weight: number;
  /** What follows pages and files of words in the meta file: filters and orders, of which there are none. */
  rest: CborValue[];
}

/** The form of Pagefind's index of one page of `sampleWords`; throws where it is another than the one known. */
export function readForm(files: readonly PagefindFile[]): PagefindForm {
  const [version, pages, chunks, ...rest] = asList(read(files, '.pf_meta'));
  const words = read(files, '.pf_index');
  const weight = findWeight(words);
  const [[name] = []] = asList(pages) as [[CborValue]?];
  const [[, , chunk] = []] = asList(chunks) as [[CborValue, CborValue, CborValue]?];
  const known = [
    [knownPagefind, [[name, 3]], [['sampleq', 'wordq', chunk]], [], [], []],
    [
      [
        ['sampleq', [[0, [weight, 0, 1], []]], []],
        ['wordq', [[0, [weight, 2], []]], []],
      ],
    ],
  ];
  const found = [[version, pages, chunks, ...rest], words];
  if (weight >= 0 || JSON.stringify(found) !== JSON.stringify(known)) {
    throw new Error(`search index: unknown form of Pagefind’s files: ${JSON.stringify(found)}`);
  }
  return { version: knownPagefind, weight, rest };
}

/** The first number in a list: all but the weight are zero or more. */
function findWeight(value: CborValue): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return 0;
  return Math.min(0, ...value.map(findWeight));
}

function read(files: readonly PagefindFile[], ending: string): CborValue {
  const found = files.filter(({ path }) => path.endsWith(ending));
  const [file] = found;
  if (!file || found.length > 1) throw new Error(`search index: ${found.length} × ${ending}`);
  return decodeCbor(readPagefindFile(file.content));
}

function asList(value: CborValue | undefined): CborValue[] {
  if (!Array.isArray(value)) throw new Error('search index: no list where Pagefind has one');
  return value;
}

/** The content of one of Pagefind's files; throws where the file is not marked as one. */
export function readPagefindFile(file: Uint8Array): Buffer {
  const content = gunzipSync(file);
  if (!content.subarray(0, fileMark.length).equals(fileMark)) {
    throw new Error('search index: not a file of Pagefind');
  }
  return content.subarray(fileMark.length);
}

/** A file as Pagefind's code in the browser reads it, before it is compressed with gzip. */
export function writePagefindFile(content: CborValue): Buffer {
  return Buffer.concat([fileMark, encodeCbor(content)]);
}
