import { phoneticKey, wordKey } from '../bangla/phonetic-key.ts';
import { reduceSound } from '../bangla/reduce-sound.ts';
import { analyse, indexKeys, type AnalysedWord } from './analyse.ts';
import { meanings } from './glossary.ts';

/**
 * The keys of the glossary's Bangla words, which texts also write in two (হুইল চেয়ার, জন্ম সনদ), by
 * what they may come to then: a second word alone can keep an ending that it loses in the whole.
 */
const compounds = new Map(
  meanings.flatMap(({ said }) =>
    said.flatMap((word) => [phoneticKey(word), wordKey(word)].map((key) => [key, wordKey(word)])),
  ),
);

/** What those words can begin with, so that of two words in a row nearly all need not be joined to be told. */
const beginnings = new Set(
  [...compounds.keys()].flatMap((key) =>
    Array.from({ length: key.length }, (_, length) => key.slice(0, length)),
  ),
);

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
    const compound = next && onlySpace.test(between) ? compoundOf(word, next) : undefined;
    return compound === undefined ? indexKeys(word) : [...indexKeys(word), compound];
  });
}

/**
 * The key of the word that two are; only the second loses its ending, since nothing ends within a
 * word. A word of the glossary that ও follows comes to itself, and so counts once more: what texts
 * join by name they are about.
 */
function compoundOf(first: AnalysedWord, second: AnalysedWord): string | undefined {
  const sound = beginningOf(first.written);
  if (sound === '') return undefined;
  return compounds.get(reduceSound(sound + second.key));
}

/** The keys of first words with their endings; '' where no word of the glossary begins so. */
const sounds = new Map<string, string>();
const mostSounds = 250_000;

function beginningOf(written: string): string {
  const known = sounds.get(written);
  if (known !== undefined) return known;
  const sound = phoneticKey(written);
  // Where two words meet the first one's last letter may change (ng before k), those before it never.
  const beginning = beginnings.has(reduceSound(sound).slice(0, -1)) ? sound : '';
  if (sounds.size >= mostSounds) sounds.clear();
  sounds.set(written, beginning);
  return beginning;
}
