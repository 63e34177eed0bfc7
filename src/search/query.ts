import { planQuery, type QueryPlan } from './plan.ts';
import type { IndexedDocument, Posting, SearchIndex } from './quick-index.ts';
import { rankDocuments } from './rank.ts';

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

/** The pages that answer a plan, from whatever holds the postings. */
export function rankAnswer(
  plan: QueryPlan,
  documents: readonly IndexedDocument[],
  postings: (term: string) => readonly Posting[],
): SearchAnswer {
  const ranked = rankDocuments(plan, {
    size: documents.length,
    postings,
    title: (document) => documents[document]?.title ?? '',
  });
  const least = (ranked[0]?.score ?? 0) * leastShare;
  const results = ranked
    .filter(({ score }) => score >= least)
    .flatMap(({ document, score, coverage }) => {
      const page = documents[document];
      return page ? [{ page, score, coverage }] : [];
    });
  return { plan, results };
}

/** Pages for a query, the best first; `isTyping` when its last word may be half a word. */
export function search(query: string, index: SearchIndex, isTyping?: boolean): SearchAnswer {
  return rankAnswer(planQuery(query, index, isTyping), index.documents, index.postings);
}
