import { normalise } from '../bangla/normalise.ts';
import { analyse } from './analyse.ts';
import type { QueryPlan } from './plan.ts';
import type { Posting } from './quick-index.ts';

/** A page that answers, the best first. */
export interface RankedDocument {
  /** Its number in the index. */
  document: number;
  score: number;
  /** The share of the query's information that it covers, 0 to 1. */
  coverage: number;
}

/** What ranking needs, whichever tier holds the words. */
export interface RankingSource {
  size: number;
  postings: (term: string) => readonly Posting[];
  /** The title of a page; a page whose title is not known yet is taken to have the query as written. */
  title: (document: number) => string | undefined;
}

/** How strongly a page that misses a part of the query falls back. */
const coveragePower = 0.8;
/** A title that has a query word letter for letter, not just by sound, counts so much more. */
const asWritten = 0.6;

/** A page whose whole title the query says counts so much more. */
const wholeTitle = 0.3;
/** How sure a candidate must be to count as said. */
const said = 0.9;

/** A title in the forms in which it is compared. */
interface ComparedTitle {
  written: string;
  keys: readonly string[];
}

/** Compared titles, which each letter typed would ask for again. */
const comparedTitles = new Map<string, ComparedTitle>();

function compareTitle(title: string): ComparedTitle {
  const known = comparedTitles.get(title);
  if (known) return known;
  const keys = analyse(title).flatMap(({ key, isStop }) => (isStop ? [] : [key]));
  const compared = { written: ` ${normalise(title)}`, keys };
  comparedTitles.set(title, compared);
  return compared;
}

/** The share of items that pass. */
function share<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  return items.filter(passes).length / (items.length || 1);
}

interface Sum {
  score: number;
  covered: number;
}

/**
 * Pages that have any of the query's words, ranked: for each word its surest candidate on the page,
 * weighted by how rare the word is here, times the share of the query that the page covers.
 */
export function rankDocuments(plan: QueryPlan, source: RankingSource): RankedDocument[] {
  const sums = new Map<number, Sum>();
  let information = 0;
  for (const word of plan.words) {
    const best = new Map<number, { gain: number; closeness: number }>();
    for (const { term, closeness } of word.candidates) {
      for (const { document, impact } of source.postings(term)) {
        const known = best.get(document);
        const gain = closeness * impact;
        best.set(document, {
          gain: Math.max(known?.gain ?? 0, gain),
          closeness: Math.max(known?.closeness ?? 0, closeness),
        });
      }
    }
    let frequency = 0;
    for (const { closeness } of best.values()) frequency += closeness;
    const rarity = word.weight * Math.log(1 + (source.size - frequency + 0.5) / (frequency + 0.5));
    information += rarity;
    for (const [document, { gain, closeness }] of best) {
      const sum = sums.get(document) ?? { score: 0, covered: 0 };
      sum.score += rarity * gain;
      sum.covered += rarity * closeness;
      sums.set(document, sum);
    }
  }
  const saidKeys = new Set(
    plan.words.flatMap(({ candidates }) =>
      candidates.filter(({ closeness }) => closeness >= said).map(({ term }) => term),
    ),
  );
  const written = plan.words.map((word) => normalise(word.written));
  /** What a title adds to its page's score; one that is not known yet is taken to be all that is asked. */
  const worthOf = (title: string | undefined, coverage: number): number => {
    const known = title === undefined ? undefined : compareTitle(title);
    const same = known ? share(written, (word) => known.written.includes(` ${word}`)) : 1;
    const whole = known ? share(known.keys, (key) => saidKeys.has(key)) : 1;
    return 1 + asWritten * same + wholeTitle * coverage * whole;
  };
  return [...sums]
    .map(([document, { score, covered }]) => {
      const coverage = Math.min(1, covered / (information || 1));
      return {
        document,
        coverage,
        score: score * coverage ** coveragePower * worthOf(source.title(document), coverage),
      };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
