import { stemsOf } from './inflections.ts';
import { readRightWords, readSpellings } from './word-lists.ts';

/** Letters that sound alike in Bangla, on the left, as one of them; applied from top to bottom. */
const soundAlikes: readonly (readonly [RegExp, string])[] = [
  // য় (U+09DF is never composed in NFC) is another sound than য.
  [/\u09AF\u09BC/gu, 'Y'],
  // ya-phala and ba-phala, chandrabindu, visarga and joiners are left out or put in by mistake.
  [/\u09CD[\u09AF\u09AC]|[\u0981\u0983\u200C\u200D]/gu, ''],
  [/ণ/gu, 'ন'],
  [/[শষ]/gu, 'স'],
  [/য/gu, 'জ'],
  [/ঠ/gu, 'ট'],
  [/ৎ/gu, 'ত'],
  [/ঙ\u09CD?/gu, 'ং'],
  [/ী/gu, 'ি'],
  [/ূ/gu, 'ু'],
  [/ঈ/gu, 'ই'],
  [/ঊ/gu, 'উ'],
  // A doubled consonant, as in ত্ত.
  [/([\u0995-\u09B9])\u09CD\1/gu, '$1'],
];

/** Below this a slip of one letter makes another word. */
const longEnoughToSoundAlike = 5;
const longEnoughToLackALetter = 7;

interface RightIndex {
  right: Set<string>;
  bySound: Map<string, string>;
  /** The sounds of right words with one letter left out, neither the first nor the last. */
  byGap: Map<string, string>;
}

let index: RightIndex | undefined;

/** The often misspelt word that a word was meant to be; nothing if it is right or unlike them all. */
export function nearRightWord(word: string): string | undefined {
  index ??= makeIndex();
  const stems = [...stemsOf(word)];
  if (stems.some(({ stem }) => index?.right.has(stem))) return undefined;
  for (const { stem, ending } of stems) {
    const meant = meantBy(stem, index);
    if (meant !== undefined) return meant + ending;
  }
  return undefined;
}

function meantBy(stem: string, { bySound, byGap }: RightIndex): string | undefined {
  if (stem.length < longEnoughToSoundAlike) return undefined;
  const sound = soundOf(stem);
  const alike = bySound.get(sound);
  if (alike !== undefined) return alike;
  if (sound.length + 1 < longEnoughToLackALetter) return undefined;
  const lacking = byGap.get(sound);
  if (lacking !== undefined) return lacking;
  for (const gap of gapsOf(sound)) {
    const extra = bySound.get(gap);
    if (extra !== undefined && gap.length >= longEnoughToLackALetter) return extra;
  }
  return undefined;
}

function soundOf(word: string): string {
  let sound = word;
  for (const [letters, alike] of soundAlikes) sound = sound.replace(letters, alike);
  return sound;
}

function gapsOf(sound: string): string[] {
  const gaps: string[] = [];
  for (let at = 1; at < sound.length - 1; at += 1)
    gaps.push(sound.slice(0, at) + sound.slice(at + 1));
  return gaps;
}

function makeIndex(): RightIndex {
  const often = readRightWords();
  const made: RightIndex = { right: new Set(often), bySound: new Map(), byGap: new Map() };
  for (const group of readSpellings()) {
    for (const meant of Object.values(group.words)) made.right.add(meant.replaceAll('*', ''));
  }
  for (const word of often) {
    const sound = soundOf(word);
    if (word.length >= longEnoughToSoundAlike && !made.bySound.has(sound))
      made.bySound.set(sound, word);
    if (sound.length < longEnoughToLackALetter) continue;
    for (const gap of gapsOf(sound)) if (!made.byGap.has(gap)) made.byGap.set(gap, word);
  }
  return made;
}
