import { analyse, indexKeys } from './analyse.ts';
import type { QueryPlan } from './plan.ts';

/** A stretch of a text, in UTF-16 units, end not included. */
export interface TextRange {
  start: number;
  end: number;
}

/** Candidates less sure than this are not marked: the reader would not see why. */
const leastCloseness = 0.5;

/** Where a text has the query's words in any form or spelling, to be marked in titles and excerpts. */
export function findMarks(text: string, plan: QueryPlan): TextRange[] {
  const keys = new Set(
    plan.words.flatMap(({ candidates }) =>
      candidates.filter(({ closeness }) => closeness >= leastCloseness).map(({ term }) => term),
    ),
  );
  return analyse(text)
    .filter((word) => indexKeys(word).some((key) => keys.has(key)))
    .map(({ start, written }) => ({ start, end: start + written.length }));
}
