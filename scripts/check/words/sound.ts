type Alike = readonly (readonly [RegExp, string])[];

/** Letters that sound alike in Bangla, on the left, as one of them. */
const likeLetters: Alike = [
  // Typed in the wrong order: ঞ্জ for জ্ঞ.
  [/ঞ\u09CDজ/gu, 'জ\u09CDঞ'],
  // য় (U+09DF is never composed in NFC) is another sound than য.
  [/\u09AF\u09BC/gu, 'Y'],
  [/ণ/gu, 'ন'],
  [/[শষ]/gu, 'স'],
  [/য(?!\u09BC)/gu, 'জ'],
  [/ঠ/gu, 'ট'],
  [/ৎ/gu, 'ত'],
  [/ী/gu, 'ি'],
  [/ূ/gu, 'ু'],
  [/ঈ/gu, 'ই'],
  [/ঊ/gu, 'উ'],
];

/** Without one of these nothing has to be replaced. */
const anyLike = /[ঞণশষযঠৎীূঈঊ]/u;

/** Signs that are left out or put in by mistake, since they are hardly heard; applied first. */
const unheard: Alike = [
  // ya-phala and ba-phala, but not য and ব below reph.
  [/(?<!র)\u09CD[\u09AF\u09AC](?!\u09BC)/gu, ''],
  // Chandrabindu, visarga and joiners.
  [/[\u0981\u0983\u200C\u200D]/gu, ''],
  // ড় and ঢ় (with U+09BC) are taken for র.
  [/[ডঢ]\u09BC/gu, 'র'],
  // A doubled consonant, as in ত্ত.
  [/([\u0995-\u09B9])\u09CD\1/gu, '$1'],
];

/** A word with one letter for those that sound alike: the same for পরিষদ and পরিসদ. */
export function likeSound(word: string): string {
  return anyLike.test(word) ? replaceAll(word, likeLetters) : word;
}

/** A word as it sounds, also without signs that are hardly heard: the same for স্বাস্থ্য and সাস্থ্য. */
export function bareSound(word: string): string {
  return replaceAll(likeSound(replaceAll(word, unheard)), unheard);
}

function replaceAll(word: string, alike: Alike): string {
  return alike.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
