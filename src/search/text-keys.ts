import { wordKey } from '../bangla/phonetic-key.ts';
import { analyse, indexKeys } from './analyse.ts';
import { meanings } from './glossary.ts';

/** Bangla words of the glossary, which texts also write in two: হুইল চেয়ার, জন্ম সনদ. */
const compounds = new Set(meanings.flatMap(({ said }) => said.map(wordKey)));

/** Pairs of words already looked at, since pages say much alike: the key where the two are one word. */
const pairs = new Map<string, string>();
const mostPairs = 50_000;

function compoundOf(joined: string): string {
  const known = pairs.get(joined);
  if (known !== undefined) return known;
  const key = wordKey(joined);
  const compound = compounds.has(key) ? key : '';
  if (pairs.size >= mostPairs) pairs.clear();
  pairs.set(joined, compound);
  return compound;
}

/** What may stand within one word that is written in two. */
const onlySpace = /^[ \u00A0-]+$/;

/** How often each key stands in a text. */
export type KeyCounts = ReadonlyMap<string, number>;

/** The keys of a text, each with how often it stands there. */
export function countKeys(text: string): KeyCounts {
  const counts = new Map<string, number>();
  for (const key of textKeys(text)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * All keys a text is found by, in order: those of its words but for stop words, which nobody looks
 * up, and after two words that are one word of the glossary also that word's.
 */
export function textKeys(text: string): string[] {
  const words = analyse(text);
  return words.flatMap((word, place) => {
    if (word.isStop) return [];
    const next = words[place + 1];
    const between = text.slice(word.start + word.written.length, next?.start);
    const compound = next && onlySpace.test(between) ? compoundOf(word.written + next.written) : '';
    return compound ? [...indexKeys(word), compound] : indexKeys(word);
  });
}
