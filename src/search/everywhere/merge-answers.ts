import type { PlannedWord, QueryPlan } from '../plan.ts';
import type { IndexedDocument } from '../quick-index.ts';
import { rankDocuments, type RankedDocument, type RankingSource } from '../rank.ts';
import type { Member, MemberAnswer } from './member.ts';

/** A page in the list of all members. */
export interface MergedResult {
  page: IndexedDocument;
  member: Member;
  /** How many other members have the same page, with what differs there. */
  others: number;
  /** The share of the query's information that the page covers, 0 to 1. */
  coverage: number;
}

/** What all members that answered say together. */
export interface MergedAnswer {
  plan: QueryPlan;
  results: readonly MergedResult[];
}

/** How much more a page of the reader's own member counts. */
const ownWeight = 1.15;
/** A page that scores less than this share of the best is no answer. */
const leastShare = 0.03;

interface Found extends Omit<MergedResult, 'page'> {
  answer: MemberAnswer;
  number: number;
  document: number;
}

/**
 * The answers of members as one list, ranked as if all their pages were one site's: a word is as
 * rare as it is among all of them. A page that several have stands once, the own member's first.
 * Rows are asked for of the first `most` results alone, of those that the reader wants.
 */
export async function mergeAnswers(
  answers: readonly MemberAnswer[],
  own: Member | undefined,
  most: number,
  isWanted: (page: number) => boolean = () => true,
): Promise<MergedAnswer> {
  const plan = joinPlans(answers.map((answer) => answer.plan));
  let size = 0;
  const offsets = answers.map((answer) => {
    const offset = size;
    size += answer.size;
    return offset;
  });
  const pages = new Map<number, IndexedDocument>();
  const source: RankingSource = {
    size,
    postings: (term) =>
      answers.flatMap((answer, place) => {
        const weight = answer.member === own ? ownWeight : 1;
        const offset = offsets[place] ?? 0;
        return answer.postings(term).map(({ document, impact }) => ({
          document: document + offset,
          impact: impact * weight,
        }));
      }),
    title: (document) => pages.get(document)?.title,
  };
  const find = ({ document, coverage }: RankedDocument): Found[] => {
    const place = offsets.findLastIndex((offset) => offset <= document);
    const answer = answers[place];
    if (!answer) return [];
    const number = document - (offsets[place] ?? 0);
    if (!isWanted(number)) return [];
    return [{ answer, member: answer.member, number, document, others: 0, coverage }];
  };
  const first = withoutCopies(rankGood(plan, source).flatMap(find)).slice(0, most);
  await Promise.all(
    answers.map(async (answer) => {
      const wanted = first.filter((found) => found.answer === answer);
      // Rows that cannot be had any more leave the member's pages out, not the others'.
      const rows = await answer.readPages(wanted.map(({ number }) => number)).catch(() => []);
      for (const row of rows) {
        const found = wanted.find(({ number }) => number === row.number);
        if (found) pages.set(found.document, row);
      }
    }),
  );
  const byDocument = new Map(first.map((found) => [found.document, found]));
  const results = rankGood(plan, source).flatMap(({ document, coverage }) => {
    const [page, found] = [pages.get(document), byDocument.get(document)];
    return page && found ? [{ page, member: found.member, others: found.others, coverage }] : [];
  });
  return { plan, results };
}

function rankGood(plan: QueryPlan, source: RankingSource): RankedDocument[] {
  const ranked = rankDocuments(plan, source);
  const least = (ranked[0]?.score ?? 0) * leastShare;
  return ranked.filter(({ score }) => score >= least);
}

/** Of pages that several members share only the first, which counts the others. */
function withoutCopies(ranked: readonly Found[]): Found[] {
  const firsts = new Map<string, Found>();
  return ranked.filter((found) => {
    const id = found.answer.shared[found.number];
    if (id === undefined) return true;
    const known = firsts.get(id);
    if (known) known.others += 1;
    else firsts.set(id, found);
    return known === undefined;
  });
}

/** One plan of several: a word may mean what it means to any member. */
function joinPlans(plans: readonly QueryPlan[]): QueryPlan {
  const words = new Map<string, PlannedWord>();
  for (const word of plans.flatMap((plan) => plan.words)) {
    const known = words.get(word.key);
    const closeness = new Map<string, number>();
    for (const candidate of [...(known?.candidates ?? []), ...word.candidates]) {
      const before = closeness.get(candidate.term) ?? 0;
      closeness.set(candidate.term, Math.max(before, candidate.closeness));
    }
    const candidates = [...closeness].map(([term, surest]) => ({ term, closeness: surest }));
    words.set(word.key, { ...word, candidates });
  }
  return { text: plans[0]?.text ?? '', words: [...words.values()] };
}
