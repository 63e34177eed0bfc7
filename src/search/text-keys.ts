import { wordKey } from '../bangla/phonetic-key.ts';
import { analyse, indexKeys } from './analyse.ts';
import { meanings } from './glossary.ts';

/** Bangla words of the glossary, which texts also write in two: হুইল চেয়ার, জন্ম সনদ. */
const compounds = new Set(meanings.flatMap(({ said }) => said.map(wordKey)));

/** What may stand within one word that is written in two. */
const onlySpace = /^[ \u00A0-]+$/;

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
    const joined = next && onlySpace.test(between) ? wordKey(word.written + next.written) : '';
    return compounds.has(joined) ? [...indexKeys(word), joined] : indexKeys(word);
  });
}
