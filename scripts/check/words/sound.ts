/** Letters that sound alike in Bangla, on the left, as one of them. */
const likeLetters: Readonly<Record<string, string>> = {
  // Typed in the wrong order: ঞ্জ for জ্ঞ.
  'ঞ\u09CDজ': 'জ\u09CDঞ',
  // য় (U+09DF is never composed in NFC) is another sound than য.
  '\u09AF\u09BC': 'Y',
  ণ: 'ন',
  শ: 'স',
  ষ: 'স',
  য: 'জ',
  ঠ: 'ট',
  ৎ: 'ত',
  'ী': 'ি',
  'ূ': 'ু',
  ঈ: 'ই',
  ঊ: 'উ',
};

const anyLike = new RegExp(Object.keys(likeLetters).join('|'), 'gu');

/** Signs that are left out or put in by mistake, since they are hardly heard; applied first. */
const unheard: readonly (readonly [RegExp, string])[] = [
  // ya-phala and ba-phala, but not য and ব below reph.
  [/(?<!র)\u09CD[\u09AF\u09AC](?!\u09BC)/gu, ''],
  // Chandrabindu, visarga and joiners.
  [/[\u0981\u0983\u200C\u200D]/gu, ''],
  // ড় and ঢ় (with U+09BC) are taken for র.
  [/[ডঢ]\u09BC/gu, 'র'],
  // A doubled consonant, as in ত্ত.
  [/([\u0995-\u09B9])\u09CD\1/gu, '$1'],
];

/** Without one of these every sign is heard. */
const anyUnheard = /[\u0981\u0983\u09BC\u09CD\u200C\u200D]/u;

/** A word with one letter for those that sound alike: the same for পরিষদ and পরিসদ. */
export function likeSound(word: string): string {
  return word.replace(anyLike, (letters) => likeLetters[letters] ?? letters);
}

/** A word as it sounds, also without signs that are hardly heard: the same for স্বাস্থ্য and সাস্থ্য. */
export function bareSound(word: string): string {
  return anyUnheard.test(word) ? withoutUnheard(likeSound(withoutUnheard(word))) : likeSound(word);
}

function withoutUnheard(word: string): string {
  return unheard.reduce((sound, [letters, one]) => sound.replace(letters, one), word);
}
