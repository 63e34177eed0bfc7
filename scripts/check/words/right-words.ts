import { stemsOf, type Inflected } from './inflections.ts';
import { readRightWords, readSpellings, readWordTable } from './word-lists.ts';

interface RightWords {
  /** Words that are misspelt often, as they are right. */
  often: ReadonlySet<string>;
  /** Words from other languages, of which some letters were written otherwise once. */
  loan: ReadonlySet<string>;
  /** `often`, with what the list of misspellings has as right, and the words of places' names. */
  strict: ReadonlySet<string>;
}

let known: RightWords | undefined;

/** The words whose spelling is known to be right. */
export function rightWords(): RightWords {
  if (known) return known;
  const { words, loanWords } = readRightWords();
  const strict = new Set(words);
  for (const group of readSpellings()) {
    for (const meant of Object.values(group.words)) if (!meant.includes('*')) strict.add(meant);
  }
  for (const [, name = ''] of readWordTable('places.tsv')) {
    for (const word of name.normalize('NFC').split(' ')) strict.add(word);
  }
  return (known = { often: new Set(words), loan: new Set(loanWords), strict });
}

/** A word with the ways to read it. */
export interface ReadWord {
  word: string;
  stems: readonly Inflected[];
  /** Which of the stems is the first that is known to be right; -1 if none is. */
  right: number;
}

/** Reads a word as its stems, and tells whether one is known to be right. */
export function readWord(word: string): ReadWord {
  const stems = stemsOf(word);
  return { word, stems, right: stems.findIndex(({ stem, ending }) => isRightStem(stem, ending)) };
}

/** True if a stem with its ending is known to be right; ৎ becomes ত before a vowel sign. */
export function isRightStem(stem: string, ending: string): boolean {
  const { strict, loan } = rightWords();
  if (strict.has(stem) || loan.has(stem)) return true;
  if (!stem.endsWith('ত') || !/^[\u09BE-\u09CC]/u.test(ending)) return false;
  return strict.has(`${stem.slice(0, -1)}ৎ`);
}

/** Letters on the left were written in loan words for those on the right, and are found in older texts. */
const olderLetters: readonly (readonly [RegExp, string])[] = [
  [/শ/gu, 'স'],
  [/ৎ/gu, 'ত'],
  [/য(?!\u09BC)/gu, 'জ'],
  [/ঈ/gu, 'ই'],
  // In the first or last syllable, and before য়: মীটিং, তহবীল, ইঞ্জিনীয়ার, but never কারীগরি.
  [/^((?:[\u0995-\u09B9]\u09CD?)*)ী/gu, '$1ি'],
  [/ী(?=(?:[\u0995-\u09B9]\u09BC?(?:\u09CD[\u0995-\u09B9])?)?(?:দার|নামা|পত্র)?$|য\u09BC)/gu, 'ি'],
];

/** A loan word with one letter for those between which older spellings vary. */
export function withOlderLetters(word: string): string {
  return olderLetters.reduce((text, [letters, one]) => text.replace(letters, one), word);
}
