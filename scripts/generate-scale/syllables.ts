import type { Random } from './random.ts';

/** A sound in Bangla letters and in Latin ones. */
type Sound = readonly [bangla: string, latin: string];

const consonants: readonly Sound[] = [
  ['ক', 'k'],
  ['খ', 'kh'],
  ['গ', 'g'],
  ['ঘ', 'gh'],
  ['চ', 'ch'],
  ['ছ', 'chh'],
  ['জ', 'j'],
  ['ঝ', 'jh'],
  ['ট', 't'],
  ['ড', 'd'],
  ['ত', 't'],
  ['থ', 'th'],
  ['দ', 'd'],
  ['ধ', 'dh'],
  ['ন', 'n'],
  ['প', 'p'],
  ['ফ', 'f'],
  ['ব', 'b'],
  ['ভ', 'bh'],
  ['ম', 'm'],
  ['র', 'r'],
  ['ল', 'l'],
  ['শ', 'sh'],
  ['স', 's'],
  ['হ', 'h'],
];
const vowels: readonly Sound[] = [
  ['\u09BE', 'a'],
  ['\u09BF', 'i'],
  ['\u09C1', 'u'],
  ['\u09C7', 'e'],
  ['\u09CB', 'o'],
];
const closings: readonly Sound[] = [
  ['', ''],
  ['', ''],
  ['ন', 'n'],
  ['ল', 'l'],
  ['র', 'r'],
  ['ম', 'm'],
  ['ক', 'k'],
  ['ট', 't'],
];

/** A word that no dictionary has, in both scripts; `syllables` long. */
export function inventWord(random: Random, syllables: number): { bangla: string; latin: string } {
  let [bangla, latin] = ['', ''];
  for (let count = 0; count < syllables; count += 1) {
    for (const sounds of [consonants, vowels]) {
      const [letters, sound] = random.pick(sounds);
      bangla += letters;
      latin += sound;
    }
  }
  const [letters, sound] = random.pick(closings);
  return { bangla: bangla + letters, latin: latin + sound };
}
