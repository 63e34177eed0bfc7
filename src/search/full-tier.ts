import { pagefindKey, pagefindLookups } from './pagefind-keys.ts';
import { planQuery } from './plan.ts';
import { rankAnswer, type SearchAnswer } from './query.ts';
import type { Posting, SearchIndex, Vocabulary } from './quick-index.ts';

/** A page that the full index has a key on. */
export interface FoundPage {
  /** Its number in the quick index. */
  document: number;
  /** As the full index scores it, above 0. */
  score: number;
}

/** What the full tier asks. */
export interface FullTierSource {
  /** The quick index, which knows titles, names and the telling words. */
  quick: SearchIndex;
  /** The keys of all text, so that candidates are found for words the quick index has cut. */
  vocabulary: Vocabulary;
  /** The pages of one key in the full index, the key in the form `pagefindKey` gives. */
  lookUp: (key: string) => Promise<readonly FoundPage[]>;
}

/** Candidates asked for of each query word: each may cost the reader a request. */
const candidatesAsked = 4;
/** The score at which a word found only in the text has half of the impact it can have there. */
const halfScore = 20;
/** What a word found only in the text weighs at most, beside one in a title. */
const mostInText = 0.6;

/** The postings of the quick index, and for other pages those of the full one. */
export function joinPostings(
  quick: readonly Posting[],
  found: readonly FoundPage[],
): readonly Posting[] {
  const known = new Set(quick.map(({ document }) => document));
  const others = found
    .filter(({ document }) => !known.has(document))
    .map(({ document, score }) => ({
      document,
      impact: (mostInText * score) / (score + halfScore),
    }));
  return [...quick, ...others];
}

/** Pages for a query by all their text, ranked as the quick tier ranks. */
export async function searchFull(
  query: string,
  { quick, vocabulary, lookUp }: FullTierSource,
  isTyping?: boolean,
): Promise<SearchAnswer> {
  const plan = planQuery(query, vocabulary, isTyping);
  const lookups = pagefindLookups(plan, candidatesAsked);
  const postings = new Map(
    await Promise.all(
      lookups.map(async (term) => {
        const found = await lookUp(pagefindKey(term));
        return [term, joinPostings(quick.postings(term), found)] as const;
      }),
    ),
  );
  return rankAnswer(plan, quick.documents, (term) => postings.get(term) ?? quick.postings(term));
}
