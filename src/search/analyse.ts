import { spellOut } from '../bangla/letter-names.ts';
import { wordKey } from '../bangla/phonetic-key.ts';
import { isStopWord } from '../bangla/stop-words.ts';
import { tokenise } from '../bangla/tokenise.ts';

/** A written word with the key it is found by; the same for pages and queries. */
export interface AnalysedWord {
  written: string;
  start: number;
  key: string;
  isNumber: boolean;
  /** Says nothing about a subject (কি, জন্য, the). */
  isStop: boolean;
}

/** হাজার, লাখ and কোটি after a number, by key: ৫০ হাজার is ৫০,০০০. */
const multipliers: ReadonlyMap<string, number> = new Map(
  (
    [
      ['হাজার', 1e3],
      ['লাখ', 1e5],
      ['লক্ষ', 1e5],
      ['কোটি', 1e7],
    ] as const
  ).map(([word, factor]) => [wordKey(word), factor]),
);

/** Whether a word is capitals alone; then it can't be a Latin spelling of বা or না. */
function isAbbreviation(written: string): boolean {
  return /^[A-Z][A-Z.]{1,8}$/.test(written);
}

/** Whether two numbers are a fiscal year written short, 2020-21. */
function isFiscalYear(first: AnalysedWord, second: AnalysedWord, text: string): boolean {
  const between = text.slice(first.start + first.written.length, second.start);
  return (
    /^(19|20)\d\d$/.test(first.key) &&
    /^\d\d$/.test(second.key) &&
    /^[-\u2010-\u2015/]$/.test(between)
  );
}

/** What a written word says by itself. */
type WordMeaning = Pick<AnalysedWord, 'key' | 'isNumber' | 'isStop'>;

/** Words already analysed: those of titles and of the query come again with each letter typed, most of a site's on many pages. */
const seen = new Map<string, WordMeaning>();
const mostSeen = 250_000;

function readWord(written: string): WordMeaning {
  const known = seen.get(written);
  if (known) return known;
  const key = wordKey(written);
  const isNumber = /^\d+$/.test(key);
  const isStop = !isNumber && !isAbbreviation(written) && isStopWord(written);
  const meaning = { key, isNumber, isStop };
  if (seen.size >= mostSeen) seen.clear();
  seen.set(written, meaning);
  return meaning;
}

/**
 * The words of a text in order, each with its key; at most `limit` of them.
 * @example analyse('bidhobar vata').map(({ key }) => key) equals that of 'বিধবার ভাতা'
 */
export function analyse(text: string, limit?: number): AnalysedWord[] {
  const words = tokenise(text, limit).map(({ written, start }) => ({
    written,
    start,
    ...readWord(written),
  }));
  for (const [index, word] of words.entries()) {
    const factor = multipliers.get(words[index + 1]?.key ?? '');
    if (word.isNumber && factor && word.key.length < 6)
      word.key = String(Number(word.key) * factor);
    const before = words[index - 1];
    if (before && isFiscalYear(before, word, text)) word.key = before.key.slice(0, 2) + word.key;
  }
  return words;
}

/**
 * The keys a page's word is found by: its own, and for an abbreviation in capitals also the letters
 * read out, since VGD is typed ভিজিডি.
 */
export function indexKeys(word: AnalysedWord): string[] {
  const spelled = isAbbreviation(word.written) ? spellOut(word.written) : undefined;
  return spelled ? [word.key, wordKey(spelled)] : [word.key];
}
