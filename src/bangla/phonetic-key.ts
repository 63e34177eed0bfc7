import { banglaSound } from './bangla-sound.ts';
import { fromBanglaDigits } from './digits.ts';
import { latinSound } from './latin-sound.ts';
import { normalise } from './normalise.ts';
import { stemBangla, stemLatin } from './stem.ts';

/** English plural: taken off the letters, since Bangla words may end in s. */
const englishPlural = /([a-z]{2}(?:[bdfgklmnprtvyz]|[b-df-hj-np-tv-z]e))s$/;

/**
 * The letters people leave out or write in many ways come last: doubles are one letter, glides and
 * the inherent vowel vanish, but for an `o` that begins the word (অফিস, ওয়ারিশ).
 */
function reduceSound(sound: string): string {
  return sound
    .replace(/(.)\1+/g, '$1')
    .replace(/ngk/g, 'nk')
    .replace(/[yw]/g, '')
    .replace(/(?!^)o/g, '');
}

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
 * The other key of a Latin word with an i after a or o, which is as often the glide of য় as the vowel;
 * nothing for any other word.
 * @example glideKey('boisko') === wordKey('বয়স্ক')
 */
export function glideKey(word: string): string | undefined {
  const glided = word.toLowerCase().replace(/([ao])i(?![aeiou])/g, '$1y');
  return /^[a-z]+$/.test(glided) && glided !== word.toLowerCase() ? wordKey(glided) : undefined;
}
