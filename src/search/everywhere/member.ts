import { fetchJson } from '../fetch-json.ts';
import { planByParts } from '../full-tier.ts';
import { pagefindLookups } from '../pagefind-keys.ts';
import type { QueryPlan } from '../plan.ts';
import type { DocumentRow, Posting } from '../quick-index.ts';
import { pageReader, type PageReader } from '../read-pages.ts';
import { indexFormat, type SiteFile, type WordPart } from '../site-index.ts';
import { openWordParts } from '../word-parts.ts';

/** A site that is searched together with others. */
export interface Member {
  name: string;
  /** Its home's whole address, with a slash at the end. */
  address: string;
}

/** Why a member has not answered: no connection or a broken file, or an index of another form. */
export type Trouble = 'silent' | 'older' | 'newer';

/** What a member says to a query. */
export interface MemberAnswer {
  member: Member;
  plan: QueryPlan;
  /** The index that has answered. */
  version: string;
  /** How many pages it has. */
  size: number;
  /** Ids of its first pages, which other members may have too. */
  shared: readonly string[];
  postings: (term: string) => readonly Posting[];
  readPages: PageReader;
}

/** How long a member may take, in milliseconds, before the list stands without it. */
export const patience = 12_000;

/** Candidates read of each query word: each may cost a request to each member. */
const candidatesAsked = 3;

/** An index in a form that this page does not read. */
class OtherForm extends Error {
  trouble: Trouble;
  constructor(format: number) {
    super(`search: index of form ${format}`);
    this.trouble = format < indexFormat ? 'older' : 'newer';
  }
}

/** Why an attempt to ask a member failed. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof OtherForm ? error.trouble : 'silent';
}

/** A member whose index has been opened: the words that were read once are not asked for again. */
export interface OpenMember {
  /** Throws where a file cannot be had before the signal. */
  ask: (query: string, signal: AbortSignal) => Promise<MemberAnswer>;
}

/**
 * Opens a member's index over the network; throws where it cannot be had before the signal, or has
 * another form.
 */
export async function openMember(
  member: Member,
  meanings: Promise<string>,
  signal: AbortSignal,
): Promise<OpenMember> {
  let current = signal;
  const get = <T>(path: string) =>
    fetchJson<T>(`${member.address}search/${path}`, undefined, current);
  const site = await get<SiteFile>('site.json');
  if (site.format !== indexFormat) throw new OtherForm(site.format);
  const words = openWordParts({
    site,
    known: [],
    meanings,
    fetchPart: (part) => get<WordPart>(`words/${part}.json`),
  });
  const readPages = pageReader((block) => get<DocumentRow[]>(`pages/${block}.json`));
  return {
    ask: async (query, whileWaiting) => {
      current = whileWaiting;
      const plan = await planByParts(query, words);
      await words.read(pagefindLookups(plan, candidatesAsked));
      return {
        member,
        plan,
        version: site.version,
        size: site.pages,
        shared: site.shared,
        postings: words.postings,
        readPages,
      };
    },
  };
}
