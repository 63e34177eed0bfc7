import { analyse } from './analyse.ts';
import { isLatin } from './candidates.ts';
import type { PlannedWord } from './plan.ts';
import type { SearchAnswer } from './query.ts';
import type { Vocabulary } from './quick-index.ts';

/** Below this a resemblance is a guess not worth a question to the reader. */
const leastCloseness = 0.4;
/** Of how many of the first results titles and summaries are read for the way a word is written. */
const pagesRead = 5;
/** Whether the vocabulary knows the word as typed or as the beginning of another. */
function isKnown({ key, written }: PlannedWord, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.has(key) ||
    vocabulary.related(key, isLatin(written)).length > 0 ||
    vocabulary.terms.some((term) => term.startsWith(key))
  );
}

/** How the first results write the word of this key. */
function writtenForm(key: string, answer: SearchAnswer): string | undefined {
  for (const { page } of answer.results.slice(0, pagesRead)) {
    const word = analyse(`${page.title} ${page.summary}`).find(
      (candidate) => candidate.key === key,
    );
    if (word) return word.written;
  }
  return undefined;
}

/**
 * The query with unknown words replaced by the ones most likely meant, for "did you mean"; nothing
 * if every word is known or no likely one is found.
 */
export function suggestQuery(answer: SearchAnswer, vocabulary: Vocabulary): string | undefined {
  let suggestion = answer.plan.text;
  for (const word of answer.plan.words) {
    const { written, candidates } = word;
    const [best] = candidates;
    if (!best || best.closeness < leastCloseness || isKnown(word, vocabulary)) continue;
    const meant = writtenForm(best.term, answer);
    if (meant) suggestion = suggestion.replace(written, () => meant);
  }
  return suggestion === answer.plan.text ? undefined : suggestion;
}
