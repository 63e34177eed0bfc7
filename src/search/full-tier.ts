import { pagefindLookups } from './pagefind-keys.ts';
import { planQuery, type QueryPlan } from './plan.ts';
import { queryKeys, slipKeys } from './query-keys.ts';
import { rankAnswer, type SearchAnswer } from './query.ts';
import type { IndexedDocument, Posting } from './quick-index.ts';
import { rankDocuments, type RankingSource } from './rank.ts';
import type { WordParts } from './word-parts.ts';

/** A page that the full index has a key on. */
export interface FoundPage {
  /** Its number. */
  document: number;
  /** As the full index scores it, above 0. */
  score: number;
}

/** What the full tier asks. */
export interface FullTierSource {
  /** How many pages the site has. */
  size: number;
  /** The pages whose rows are known without asking. */
  known: readonly IndexedDocument[];
  words: WordParts;
  /** The pages of one known key in the full index. */
  lookUp: (term: string) => Promise<readonly FoundPage[]>;
  /** What the list shows of pages, by their numbers. */
  readPages: (numbers: readonly number[]) => Promise<readonly IndexedDocument[]>;
}

/** Candidates asked for of each query word: each may cost the reader a request. */
const candidatesAsked = 4;
/** A word that resembles nothing more than this may have a slip in its first letters. */
const unsure = 0.6;
/** The score at which a word found only in the text has half of the impact it can have there. */
const halfScore = 20;
/** What a word found only in the text weighs at most, beside one in a title. */
const mostInText = 0.6;
/** The first results whose rows are asked for where they are not known: as many as a list shows. */
const firstResults = 12;

/** The postings of names, and for other pages those of the full index. */
export function joinPostings(
  named: readonly Posting[],
  found: readonly FoundPage[],
): readonly Posting[] {
  const known = new Set(named.map(({ document }) => document));
  const others = found
    .filter(({ document }) => !known.has(document))
    .map(({ document, score }) => ({
      document,
      impact: (mostInText * score) / (score + halfScore),
    }));
  return [...named, ...others];
}

/** The plan of a query, for which the words it may mean are read. */
export async function planByParts(
  query: string,
  words: WordParts,
  isTyping?: boolean,
): Promise<QueryPlan> {
  await words.read(queryKeys(query));
  const plan = planQuery(query, words, isTyping);
  const strange = plan.words.filter(({ candidates: [best] }) => (best?.closeness ?? 0) < unsure);
  if (strange.length === 0) return plan;
  await words.read(strange.flatMap(({ key }) => slipKeys(key)));
  return planQuery(query, words, isTyping);
}

/**
 * Pages for a query by all their text, ranked as the quick tier ranks. Where a reader wants only some
 * pages, the first of those are read; they stand in the order that they have among all.
 */
export async function searchFull(
  query: string,
  { size, known, words, lookUp, readPages }: FullTierSource,
  isWanted: (document: number) => boolean = () => true,
  isTyping?: boolean,
): Promise<SearchAnswer> {
  const plan = await planByParts(query, words, isTyping);
  const lookups = pagefindLookups(plan, candidatesAsked);
  await words.read(lookups);
  const postings = new Map(
    await Promise.all(
      lookups
        .filter((term) => words.has(term))
        .map(
          async (term) => [term, joinPostings(words.postings(term), await lookUp(term))] as const,
        ),
    ),
  );
  const pages = new Map(known.map((page) => [page.number, page]));
  const source: RankingSource = {
    size,
    postings: (term) => postings.get(term) ?? words.postings(term),
    title: (number) => pages.get(number)?.title,
  };
  const missing = rankDocuments(plan, source)
    .map(({ document }) => document)
    .filter(isWanted)
    .slice(0, firstResults)
    .filter((number) => !pages.has(number));
  for (const page of await readPages(missing)) pages.set(page.number, page);
  return rankAnswer(plan, source, (number) => pages.get(number));
}
