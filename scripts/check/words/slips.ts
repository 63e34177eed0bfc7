import { likeSound } from './sound.ts';

/** What is written, on the right, for the letters that are right, on the left. */
const slips: readonly (readonly [RegExp, readonly string[]])[] = [
  // Reph, ra-phala, ya-phala, ba-phala and the marks left out.
  [/র\u09CD/gu, ['']],
  [/\u09CD[রব]/gu, ['']],
  [/\u09CDয(?!\u09BC)/gu, ['']],
  [/[\u0981\u0983]/gu, ['']],
  // ্যা for ্য and the other way.
  [/\u09CDয(?=[\u0995-\u09B9])(?!\u09BC)/gu, ['\u09CDযা']],
  [/\u09CDযা/gu, ['\u09CDয']],
  // A letter for the breathed one of its row.
  [/ধ/gu, ['দ']],
  [/দ\u09CDধ/gu, ['দ\u09CDদ', 'দ\u09CDব', 'ধ\u09CDব', 'ধ']],
  [/ব\u09CDদ/gu, ['ব\u09CDধ']],
  [/ব\u09CDধ/gu, ['ব\u09CDদ']],
  [/স\u09CDথ/gu, ['স\u09CDত']],
  [/স\u09CDত/gu, ['স\u09CDথ']],
  [/চ\u09CDছ/gu, ['ছ', 'চ\u09CDচ']],
  // Conjuncts that sound alike or look alike.
  [/ঙ\u09CD(?=[কখগঘ])/gu, ['ং']],
  [/ঙ\u09CDক\u09CDষ/gu, ['ঙ\u09CDখ', 'ংখ', 'ংক\u09CDষ']],
  [/ম\u09CDম/gu, ['ন\u09CDম']],
  [/ম\u09CDন/gu, ['ন\u09CDম', 'ন\u09CDন', 'ম\u09CDম']],
  [/ত\u09CDম/gu, ['ত\u09CDন', 'ত\u09CDব', 'ত\u09CDত']],
  [/ক\u09CDষ/gu, ['খ', 'ক\u09CDষ\u09CDয']],
  [/জ\u09CDঞ/gu, ['ঙ\u09CDগ', 'গ\u09CDগ', 'গ\u09CDয', 'জ\u09CDঞ\u09CDয']],
  [/ঞ\u09CDজ/gu, ['ন\u09CDজ']],
  [/ঞ\u09CDচ/gu, ['ন\u09CDচ', 'ঞ\u09CDছ']],
  [/ঞ\u09CDছ/gu, ['ঞ\u09CDচ', 'ন\u09CDছ', 'ন\u09CDচ']],
  [/হৃ/gu, ['হ\u09CDর', 'হ\u09CDন', 'রি']],
  [/হ\u09CD[নণ]/gu, ['ন\u09CDহ']],
  [/হ\u09CDম/gu, ['ম\u09CDম']],
  [/ৃ/gu, ['\u09CDরি', '\u09CDরী']],
  [/ত\u09CDর/gu, ['এ']],
  [/ত\u09CDত/gu, ['ও', 'ত']],
  [/\u09CD([\u0995-\u09B9])\u09CDব/gu, ['\u09CD$1', '\u09CDব']],
  // ড়, ঢ় and র.
  [/[ডঢ]\u09BC/gu, ['র']],
  [/ঢ\u09BC/gu, ['ড\u09BC']],
];

/** How a right word sounds with each slip of the pen that is often made in it. */
export function soundsWithSlip(right: string): string[] {
  return formsWithSlip(right).map(likeSound);
}

function formsWithSlip(right: string): string[] {
  return slips.flatMap(([letters, others]) =>
    [...right.matchAll(letters)].flatMap(({ 0: found, 1: kept = '', index }) =>
      others.map(
        (other) =>
          right.slice(0, index) + other.replace('$1', kept) + right.slice(index + found.length),
      ),
    ),
  );
}

/** A word's hard consonants: the same for a word and for each slip of it. */
export function skeleton(word: string): string {
  const plain = likeSound(word.replace(/র\u09CD|\u09CDয(?!\u09BC)/gu, ''));
  return softened.reduce((bones, [from, to]) => bones.replace(from, to), plain);
}

const softened: readonly (readonly [RegExp, string])[] = [
  [/ক\u09CDস/gu, 'খ'],
  [/[ডঢ]\u09BC/gu, ''],
  [/[এওথ]/gu, 'ত'],
  [/ধ/gu, 'দ'],
  [/ছ/gu, 'চ'],
  [/[^কখঘচঝটডঢতদপফভলস]/gu, ''],
  [/(.)\1+/gu, '$1'],
];
