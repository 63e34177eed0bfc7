import { analyse, indexKeys } from './analyse.ts';
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
  return analyse(text).flatMap((word) => {
    const words = indexKeys(word).flatMap((key) => answers.get(key) ?? []);
    const { start, written } = word;
    return words.length > 0 ? [{ start, end: start + written.length, words }] : [];
  });
}
