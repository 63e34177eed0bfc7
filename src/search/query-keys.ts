import { spellOut } from '../bangla/letter-names.ts';
import { otherKeys, wordKey } from '../bangla/phonetic-key.ts';
import { nearConsonants } from '../bangla/sound-distance.ts';
import { readSpans, readWords } from './plan.ts';

/**
 * The keys that a query's words may stand under, before anything is known of the vocabulary: their
 * own, those of other readings, and those of two neighbours written as one.
 */
export function queryKeys(query: string): string[] {
  const { all, subjects } = readWords(query);
  const keys = subjects.flatMap((word) => {
    const spelled = word.isNumber ? undefined : spellOut(word.written);
    return [
      word.key,
      ...otherKeys(word.written),
      ...(spelled ? [wordKey(spelled)] : []),
      ...readSpans(all, word).map(wordKey),
    ];
  });
  return [...new Set(keys)].filter(Boolean);
}

/** Only a slip so near the beginning leads to another part of the words. */
const lettersTried = 2;
const vowels = Array.from('aeiou');
const consonants = Array.from('bcdghjklmnprst');

/** The letters that one letter of a key is most often taken for. */
function nearLetters(letter: string): string[] {
  if (vowels.includes(letter)) return vowels.filter((other) => other !== letter);
  return consonants.filter((other) => nearConsonants.has(letter + other));
}

/**
 * The keys that one slip in the first letters may have been meant for: a letter taken for a near
 * one, two swapped, or one too many.
 */
export function slipKeys(key: string): string[] {
  const slips: string[] = [];
  for (let place = 0; place < Math.min(lettersTried, key.length); place += 1) {
    const [before, letter = '', after] = [key.slice(0, place), key[place], key.slice(place + 1)];
    slips.push(...nearLetters(letter).map((near) => before + near + after));
    slips.push(before + after.slice(0, 1) + letter + after.slice(1), before + after);
  }
  return slips;
}
