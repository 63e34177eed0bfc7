import { soundDistance } from '../bangla/sound-distance.ts';
import { analyse, type AnalysedWord } from './analyse.ts';
import type { SearchAnswer } from './query.ts';
import type { IndexedDocument, Vocabulary } from './quick-index.ts';

/** Below this a resemblance is a guess not worth a question to the reader. */
const leastCloseness = 0.4;
/** Of how many of the first results titles and summaries are read for the way a word is written. */
const pagesRead = 5;
/** Of a query without an answer only so many words are compared with names. */
const wordsCompared = 8;

/** Whether the vocabulary knows the word as typed or as the beginning of another. */
function isKnown(key: string, vocabulary: Vocabulary): boolean {
  return (
    vocabulary.has(key) ||
    vocabulary.related(key).length > 0 ||
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
  for (const { written, key, candidates } of answer.plan.words) {
    const [best] = candidates;
    if (!best || best.closeness < leastCloseness || isKnown(key, vocabulary)) continue;
    const meant = writtenForm(best.term, answer);
    if (meant) suggestion = suggestion.replace(written, () => meant);
  }
  return suggestion === answer.plan.text ? undefined : suggestion;
}

/** How far a query word is from a name's words, by the length of the longer; 0 is the same. */
function wordDistance(word: AnalysedWord, name: readonly AnalysedWord[]): number {
  let best = 1;
  for (const { key } of name) {
    const length = Math.max(key.length, word.key.length);
    best = Math.min(best, soundDistance(word.key, key, length) / length);
  }
  return best;
}

/** The pages whose names are most like the query, for a reader whose query found nothing; never empty if there are pages. */
export function nearestNames(
  query: string,
  documents: readonly IndexedDocument[],
  most: number,
): IndexedDocument[] {
  const words = analyse(query.slice(0, 600), wordsCompared);
  return documents
    .map((page) => {
      const name = analyse(page.title).filter((word) => !word.isStop);
      let distance = 0;
      for (const word of words) distance += wordDistance(word, name);
      return { page, distance };
    })
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ page }) => page);
}
