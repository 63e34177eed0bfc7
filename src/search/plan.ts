import { isLetterName } from '../bangla/letter-names.ts';
import { wordKey } from '../bangla/phonetic-key.ts';
import { isAspectKey } from '../bangla/stop-words.ts';
import { analyse, type AnalysedWord } from './analyse.ts';
import { findCandidates, isLatin, type Candidate } from './candidates.ts';
import type { Vocabulary } from './quick-index.ts';

/** A query word with all that it may mean. */
export interface PlannedWord {
  written: string;
  key: string;
  /** How much it says of the subject, 0 to 1. */
  weight: number;
  candidates: readonly Candidate[];
}

/** A query made ready: what to look up for each of its words. */
export interface QueryPlan {
  /** The query as typed, cut to what is read of it. */
  text: string;
  words: readonly PlannedWord[];
}

/** Of a longer query only so much is read; it bounds the work for pasted pages. */
const longestQuery = 600;
const mostWords = 40;
const mostSubjectWords = 16;
/** How surely two neighbours are the two halves of a known word, or one word two known ones. */
const joinedCloseness = 0.95;
/** How surely two words are a phrase of the glossary. */
const phraseCloseness = 0.9;
/** A word that resembles nothing more than this is tried as two words written as one. */
const splitBelow = 0.6;
/** Where the neighbours of a word begin that may be one word with it, and how many words that is. */
const spans = [
  [-1, 2],
  [0, 2],
  [-2, 3],
  [-1, 3],
  [0, 3],
] as const;
/** Fewer letters are no two words. */
const shortestPhrase = 4;
/** How much less the single words of a known phrase mean. */
const apartFromPhrase = 0.7;
/** How much a word like কাগজ or ফি weighs beside a subject. */
const aspectWeight = 0.5;

/** The subject of the query; a query of question words alone is its last word, perhaps the start of another. */
function subjectWords(words: readonly AnalysedWord[]): readonly AnalysedWord[] {
  const subjects = words.filter((word) => !word.isStop);
  return subjects.length > 0 ? subjects.slice(0, mostSubjectWords) : words.slice(-1);
}

/** The words of a query, as far as it is read: all, and those that tell its subject. */
export function readWords(query: string): {
  text: string;
  all: readonly AnalysedWord[];
  subjects: readonly AnalysedWord[];
} {
  const text = query.slice(0, longestQuery);
  const all = analyse(text, mostWords);
  return { text, all, subjects: subjectWords(all) };
}

/** The keys of two known words written as one: মাতৃত্বকালীনভাতা. */
function splitWord(written: string, vocabulary: Vocabulary): string[] {
  for (let cut = written.length - 2; cut >= 2; cut -= 1) {
    const parts = [wordKey(written.slice(0, cut)), wordKey(written.slice(cut))];
    if (parts.every((part) => part.length > 2 && vocabulary.has(part))) return parts;
  }
  return [];
}

/** What a word is together with its neighbours, where that may be one word: two of them, or letters read out one by one. */
export function readSpans(all: readonly AnalysedWord[], word: AnalysedWord): string[] {
  const place = all.indexOf(word);
  return spans.flatMap(([from, length]) => {
    const parts = all.slice(Math.max(0, place + from), place + from + length);
    const isSpan = parts.length === length && (length === 2 || parts.every(isLetter));
    return isSpan ? [parts.map((part) => part.written).join('')] : [];
  });
}

function isLetter({ written }: AnalysedWord): boolean {
  return isLetterName(written);
}

/** What a word means together with its neighbours: one word written in two, or a phrase of the glossary. */
function findPhrases(
  all: readonly AnalysedWord[],
  word: AnalysedWord,
  vocabulary: Vocabulary,
): Candidate[] {
  return readSpans(all, word).flatMap((written) => {
    const joined = wordKey(written);
    if (joined.length < shortestPhrase) return [];
    const phrases = vocabulary
      .related(joined, isLatin(written))
      .map((term) => ({ term, closeness: phraseCloseness }));
    return vocabulary.has(joined)
      ? [{ term: joined, closeness: joinedCloseness }, ...phrases]
      : phrases;
  });
}

/** What to look up for one word: its parts, or itself with its neighbours. */
function planWord(
  all: readonly AnalysedWord[],
  word: AnalysedWord,
  vocabulary: Vocabulary,
  isTyping: boolean,
): PlannedWord[] {
  const { written, key } = word;
  const weight = isAspectKey(key) ? aspectWeight : 1;
  const phrases = findPhrases(all, word, vocabulary);
  const single = findCandidates(word, vocabulary, isTyping);
  if (phrases.length === 0 && (single[0]?.closeness ?? 0) < splitBelow) {
    const parts = splitWord(written, vocabulary);
    if (parts.length > 0) {
      return parts.map((part) => ({
        written,
        key: part,
        weight,
        candidates: [{ term: part, closeness: joinedCloseness }],
      }));
    }
  }
  const apart = phrases.length > 0 ? apartFromPhrase : 1;
  const candidates = [
    ...phrases,
    ...single.map(({ term, closeness }) => ({ term, closeness: closeness * apart })),
  ];
  return [{ written, key, weight, candidates }];
}

/** What to look up for this query; `isTyping` when its last word may be half a word. */
export function planQuery(
  query: string,
  vocabulary: Vocabulary,
  isTyping = !/\s$/.test(query),
): QueryPlan {
  const { text, all, subjects } = readWords(query);
  const last = all[all.length - 1];
  const words = subjects.flatMap((word) =>
    planWord(all, word, vocabulary, isTyping && word === last),
  );
  // মাসে মাসে and a word asked twice count once.
  const keys = words.map(({ key }) => key);
  return { text, words: words.filter(({ key }, index) => keys.lastIndexOf(key) === index) };
}
