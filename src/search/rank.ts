import { normalise } from '../bangla/normalise.ts';
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

/** Titles in the form in which they are compared, which each letter typed would ask for again. */
const comparedTitles = new Map<string, string>();

function comparedTitle(title: string): string {
  const known = comparedTitles.get(title);
  if (known !== undefined) return known;
  const compared = ` ${normalise(title)}`;
  comparedTitles.set(title, compared);
  return compared;
}

/** The share of words that a title has letter for letter. */
function shareWritten(words: readonly string[], title: string): number {
  const compared = comparedTitle(title);
  return words.filter((word) => compared.includes(` ${word}`)).length / (words.length || 1);
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
  const written = plan.words.map((word) => normalise(word.written));
  return [...sums]
    .map(([document, { score, covered }]) => {
      const coverage = Math.min(1, covered / (information || 1));
      const title = source.title(document);
      const same = title === undefined ? 1 : shareWritten(written, title);
      return {
        document,
        coverage,
        score: score * coverage ** coveragePower * (1 + asWritten * same),
      };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}
