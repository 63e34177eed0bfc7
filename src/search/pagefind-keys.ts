import type { QueryPlan } from './plan.ts';

/**
 * Ends every key given to Pagefind, because Pagefind takes each query word for the beginning of
 * longer ones too; no key has the letter.
 */
const endMark = 'q';
/** Stands before a digit written as a letter, because Pagefind cuts between digits and letters; no key has it. */
const digitMark = 'w';

/** A key in the letters Pagefind keeps together. */
export function pagefindKey(key: string): string {
  return (
    key.replace(/\d/g, (digit) => digitMark + String.fromCharCode(97 + Number(digit))) + endMark
  );
}

/** The keys to ask Pagefind for, one search each, at most `most` for each word of the query. */
export function pagefindLookups(plan: QueryPlan, most: number): string[] {
  return [
    ...new Set(
      plan.words.flatMap(({ candidates }) => candidates.slice(0, most).map(({ term }) => term)),
    ),
  ];
}
