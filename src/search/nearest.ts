import { soundDistance } from '../bangla/sound-distance.ts';
import { analyse, type AnalysedWord } from './analyse.ts';
import type { IndexedDocument } from './quick-index.ts';

/** Of a query without an answer only so many words are compared with names. */
const wordsCompared = 8;

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
