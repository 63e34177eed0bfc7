import { banglaSound } from './bangla-sound.ts';
import { fromBanglaDigits } from './digits.ts';
import { latinSound } from './latin-sound.ts';
import { normalise } from './normalise.ts';
import { reduceSound } from './reduce-sound.ts';
import { stemBangla, stemLatin } from './stem.ts';

/** English plural: taken off the letters, since Bangla words may end in s. */
const englishPlural = /([a-z]{2}(?:[bdfgklmnprtvyz]|[b-df-hj-np-tv-z]e))s$/;

function keyOf(word: string, isStemmed: boolean): string {
  const normal = normalise(word).replace(/[^\p{L}\p{M}\p{Nd}৳]/gu, '');
  if (normal === '৳') return keyOf('টাকা', isStemmed);
  const number = fromBanglaDigits(normal);
  if (/^[0-9]+$/.test(number)) return number;
  if (/^[a-z]+$/.test(normal)) {
    const sound = latinSound(isStemmed ? normal.replace(englishPlural, '$1') : normal);
    return reduceSound(isStemmed ? stemLatin(sound) : sound) || normal;
  }
  const isWord = !/\p{Nd}/u.test(normal);
  const key = isWord && reduceSound(banglaSound(isStemmed ? stemBangla(normal) : normal));
  // Another script or a mixture with digits has no sound here; its code points, after a letter no key has, find the same word again.
  return key || `x${Array.from(normal, (letter) => letter.codePointAt(0)?.toString(36)).join('')}`;
}

/**
 * One ASCII key for a written word, Bangla or Latin, whatever its spelling, encoding and inflection.
 * Numbers give their digits.
 * @example wordKey('বিধবাদের') === wordKey('bidhobader')
 */
export function wordKey(word: string): string {
  return keyOf(word, true);
}

/**
 * The key of a word as it stands, inflections kept: for half-typed words and for joining two words.
 * @example phoneticKey('ভাতার') === 'batar'
 */
export function phoneticKey(word: string): string {
  return keyOf(word, false);
}

/**
 * Other keys that a word may be meant by: an i after a or o in Latin is as often the glide of য় as the
 * vowel, and the conjuncts ন্ম and ম্ম, which look alike, are typed for one another.
 * @example otherKeys('boisko') contains wordKey('বয়স্ক')
 */
export function otherKeys(word: string): string[] {
  const normal = normalise(word);
  const others = /^[a-z]+$/.test(normal)
    ? [normal.replace(/([ao])i(?![aeiou])/g, '$1y')]
    : [normal.replaceAll('ম\u09CDম', 'ন\u09CDম'), normal.replaceAll('ন\u09CDম', 'ম\u09CDম')];
  return others.filter((other) => other !== normal).map(wordKey);
}
