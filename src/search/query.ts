import { planQuery, type QueryPlan } from './plan.ts';
import type { IndexedDocument, SearchIndex } from './quick-index.ts';
import { rankDocuments, type RankingSource } from './rank.ts';

/** A page that scores less than this share of the best is no answer. */
const leastShare = 0.03;

/** A page in the list of results. */
export interface SearchResult {
  page: IndexedDocument;
  score: number;
  /** The share of the query's information that the page covers, 0 to 1. */
  coverage: number;
}

/** The answer to a query. */
export interface SearchAnswer {
  plan: QueryPlan;
  results: SearchResult[];
}

/** The pages of a plan that are known, ranked; those that score hardly anything are left out. */
export function rankAnswer(
  plan: QueryPlan,
  source: RankingSource,
  pageOf: (document: number) => IndexedDocument | undefined,
): SearchAnswer {
  const ranked = rankDocuments(plan, source);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  const results = ranked
    .filter(({ score }) => score >= least)
    .flatMap(({ document, score, coverage }) => {
      const page = pageOf(document);
      return page ? [{ page, score, coverage }] : [];
    });
  return { plan, results };
}

/** Pages for a query, the best first; `isTyping` when its last word may be half a word. */
export function search(query: string, index: SearchIndex, isTyping?: boolean): SearchAnswer {
  const { documents, postings } = index;
  const source = {
    size: documents.length,
    postings,
    title: (place: number) => documents[place]?.title ?? '',
  };
  return rankAnswer(planQuery(query, index, isTyping), source, (place) => documents[place]);
}
