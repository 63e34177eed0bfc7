import { wordKey } from '../bangla/phonetic-key.ts';
import { analyse, indexKeys, type AnalysedWord } from './analyse.ts';
import type { QueryPlan } from './plan.ts';

/** A stretch of a text, in UTF-16 units, end not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** A word of a text that the query has in any form or spelling. */
export interface Mark extends TextRange {
  /** Which of the plan's words it answers, by number; two where it is written in two in the query. */
  words: readonly number[];
}

/** Candidates less sure than this are not marked: the reader would not see why. */
const leastCloseness = 0.5;

/** A key with fewer letters is no two words. */
const shortestCompound = 5;

/** Which of the plan's words each key answers. */
function wordsByKey(plan: QueryPlan): Map<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [number, { candidates }] of plan.words.entries()) {
    for (const { term, closeness } of candidates) {
      if (closeness >= leastCloseness) words.set(term, [...(words.get(term) ?? []), number]);
    }
  }
  return words;
}

/** Where a text has the query's words in any form or spelling, to be marked in titles and excerpts. */
export function findMarks(text: string, plan: QueryPlan): Mark[] {
  const answers = wordsByKey(plan);
  const analysed = analyse(text);
  const marks = new Map<number, Mark>();
  const mark = (word: AnalysedWord | undefined, key: string) => {
    const numbers = answers.get(key) ?? [];
    if (!word || numbers.length === 0) return;
    const { start, written } = word;
    const words = [...(marks.get(start)?.words ?? []), ...numbers];
    marks.set(start, { start, end: start + written.length, words });
  };
  const compounds = [...answers.keys()].filter((key) => key.length >= shortestCompound);
  for (const [place, word] of analysed.entries()) {
    for (const key of indexKeys(word)) mark(word, key);
    const next = analysed[place + 1];
    // Two words of the text may be one word of the query: হুইল চেয়ার.
    if (!next || !compounds.some((key) => key.startsWith(word.key) && key !== word.key)) continue;
    const joined = wordKey(word.written + next.written);
    for (const half of [word, next]) mark(half, joined);
  }
  return [...marks.values()].sort((a, b) => a.start - b.start);
}
