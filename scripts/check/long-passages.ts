import type { ContentFile } from './content-file.ts';
import { passagesOf, type Passage, type Role } from './passages.ts';

/** Words that follow each other and are looked for elsewhere. */
const shingleWords = 8;
/** Below this many words a passage may well be the same twice: a common rule told in few words. */
const fewestWords = 20;

/** A passage long enough to be a copy. */
export interface LongPassage {
  /** One fact of one source may be told on two pages in the same words. */
  sources: readonly string[];
  /** A number for each run of words. */
  shingles: Int32Array;
}

const roles: ReadonlySet<Role> = new Set(['sentence', 'cell']);

const cache = new WeakMap<ContentFile, readonly (LongPassage & { passage: Passage })[]>();

/** The passages of a file, but not of a source, that are long enough to be copies, in order. */
export function longPassages(file: ContentFile): readonly (LongPassage & { passage: Passage })[] {
  if (file.collection === 'sources') return [];
  let known = cache.get(file);
  if (!known) {
    known = passagesOf(file).flatMap((passage) => {
      if (!roles.has(passage.role) || passage.text.length <= 3 * fewestWords) return [];
      const words = wordsOf(passage.text);
      if (words.length < fewestWords) return [];
      return [{ passage, sources: sourcesOf(passage), shingles: shinglesOf(words) }];
    });
    cache.set(file, known);
  }
  return known;
}

function sourcesOf({ statement, facts }: Passage): readonly string[] {
  return statement?.sources ?? facts.flatMap((fact) => fact.statement.sources);
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function shinglesOf(words: readonly string[]): Int32Array {
  const hashes = words.map(hash);
  const shingles = new Int32Array(words.length - shingleWords + 1);
  for (let at = 0; at < shingles.length; at += 1) {
    let sum = 0;
    for (let next = 0; next < shingleWords; next += 1)
      sum = Math.imul(sum, 31) + (hashes[at + next] ?? 0);
    shingles[at] = sum;
  }
  return shingles;
}

/** FNV-1a, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193);
  return value | 0;
}
