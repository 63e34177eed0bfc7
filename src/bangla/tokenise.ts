/**
 * Cuts a text into written words: runs of Bangla letters, runs of other letters, and numbers.
 *
 * Sources: Unicode core specification, chapter 12 (which signs belong to a word); the danda (U+0964)
 * ends a word even without a space. Unicode's own word rules (UAX 29) keep letters and digits
 * together, where readers type `১০৯নম্বর` and `৮৫০টাকা`.
 */

/** One word as it stands in the text. */
export interface WrittenWord {
  /** The characters of the word, unchanged. */
  written: string;
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
}

const digits = '\\p{Nd}+(?:,\\p{Nd}{2,3})*';
/** Zero-width space, ZWNJ, ZWJ, word joiner, BOM, soft hyphen: they stand inside words and mean nothing. */
const joiners = '\\u200B-\\u200D\\u2060\\uFEFF\\u00AD';
const banglaLetters = '\\u0985-\\u09B9\\u09CE\\u09DC-\\u09E1\\u09F0\\u09F1';
const banglaMarks = '\\u0981-\\u0983\\u09BC-\\u09CD\\u09D7\\u09E2\\u09E3';
const bangla = `[${banglaMarks}${joiners}]*[${banglaLetters}][${banglaLetters}${banglaMarks}${joiners}]*`;
/** The words whose visarga (U+0983) is often typed as a colon; any other colon ends a word. */
const colonForVisarga = '(?:অত|অন্ত|দু|নি|পুন|প্রাত|মো|স্বত):(?=[\\u0985-\\u09B9])';
const otherLetters = `(?:(?![\\u0980-\\u09FF])[\\p{L}\\p{M}${joiners}])+`;

const word = new RegExp(`${digits}|(?:${colonForVisarga})?${bangla}|${otherLetters}|৳`, 'gu');

/** Longer runs are no words of a language; cutting them bounds the work of everything that follows. */
const longestWord = 48;
/** ভি.জি.ডি and V.G.D. are one word: parts of at most this many characters with a dot between. */
const longestPart = 3;

/**
 * The words of a text in order, each with its place; at most `limit` of them.
 * @example tokenise('ভাতা।১০৯') gives ভাতা and ১০৯
 */
export function tokenise(text: string, limit = Number.POSITIVE_INFINITY): WrittenWord[] {
  const words: WrittenWord[] = [];
  let part = '';
  for (const match of text.matchAll(word)) {
    const written = match[0].slice(0, longestWord);
    const last = words[words.length - 1];
    const isPart = written.length <= longestPart && !/\p{Nd}/u.test(written);
    if (
      last &&
      isPart &&
      part &&
      text.slice(last.start + last.written.length, match.index) === '.'
    ) {
      last.written += `.${written}`;
      part = written;
      continue;
    }
    if (words.length >= limit) break;
    words.push({ written, start: match.index });
    part = isPart ? written : '';
  }
  return words;
}
