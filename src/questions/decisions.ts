import type { Fit } from '../schemas/fits.ts';
import { answersTo, narrow, nextQuestion, simplest, skip, type Candidate } from './candidates.ts';
import { readWays, type Answer, type QuestionKey } from './conditions.ts';
import { pageIds } from './page-ids.ts';

/** What the questions need to know of a service. */
export interface RuledService {
  id: string;
  needs: readonly string[];
  fits?: readonly Fit[] | undefined;
  private?: boolean | undefined;
}

/** A page that asks; `answer` is absent from the choice of who doesn't know or won't say. */
export interface QuestionPage {
  id: string;
  /** Its place on the way, from 2: the need is the first question. */
  number: number;
  question: QuestionKey;
  /** The services not excluded so far. */
  services: readonly string[];
  choices: readonly { answer?: Answer; to: string }[];
}

/** A page that answers; without a match its services are those of the need, all excluded. */
export interface OutcomePage {
  id: string;
  services: readonly string[];
  matched: boolean;
}

/** Every page behind the first one, which asks for the need. */
export interface Decisions {
  /** Where each need leads; `need` is absent from the choice of who doesn't know it. */
  first: readonly { need?: string; to: string }[];
  questions: readonly QuestionPage[];
  outcomes: readonly OutcomePage[];
}

/** The most questions on any way, the need among them. */
export const mostQuestions = 8;

/** The most pages behind the first one. */
export const mostPages = 400;

type Page = Omit<QuestionPage, 'id'> | Omit<OutcomePage, 'id'>;

interface Branch {
  need?: string;
  services: readonly RuledService[];
  /** How many questions may follow the need. */
  most: number;
  pages: ReadonlyMap<string, Page>;
}

/**
 * The pages of “আমি কী পেতে পারি?”. Ways that leave the same services with the same conditions open
 * share a page. On each way the question that most services hang on comes first; while the pages
 * are too many, the largest branch leaves out the last question of each of its ways.
 */
export function makeDecisions(
  services: readonly RuledService[],
  needs: readonly string[],
  limit = mostPages,
): Decisions {
  const branches = [...needs, undefined].map((need) => openBranch(services, need, limit));
  for (;;) {
    const pages = new Map(branches.flatMap((branch) => [...branch.pages]));
    if (pages.size <= limit) return withIds(branches, pages);
    const largest = branches
      .filter(({ most }) => most > 0)
      .reduce<Branch | undefined>(
        (found, one) => (found && found.pages.size >= one.pages.size ? found : one),
        undefined,
      );
    if (!largest) throw new Error(`questions: ${needs.length} needs take more than ${limit} pages`);
    largest.most -= 1;
    largest.pages = growPages(largest.services, largest.most, limit);
  }
}

/** A need that a private service meets asks nothing: help against violence comes at once. */
function openBranch(all: readonly RuledService[], need: string | undefined, limit: number): Branch {
  if (need === undefined) {
    const most = mostQuestions - 1;
    return { services: all, most, pages: growPages(all, most, limit) };
  }
  const services = all.filter(({ needs }) => needs.includes(need));
  const most = services.some((service) => service.private) ? 0 : mostQuestions - 1;
  return { need, services, most, pages: growPages(services, most, limit) };
}

interface Step {
  candidates: readonly Candidate[];
  asked: number;
}

/** A branch's pages by what each hangs on, the first page first; not all where over the limit. */
function growPages(
  services: readonly RuledService[],
  most: number,
  limit: number,
): Map<string, Page> {
  const ids = services.map(({ id }) => id);
  const pages = new Map<string, Page>();
  const waiting: Step[] = [{ candidates: candidatesOf(services), asked: 0 }];
  const keyOf = ({ candidates, asked }: Step): string => {
    if (asked < most && nextQuestion(candidates)) return JSON.stringify([asked, most, candidates]);
    return JSON.stringify(candidates.length > 0 ? candidates.map(({ service }) => service) : [ids]);
  };
  for (const step of waiting) {
    const key = keyOf(step);
    if (pages.has(key)) continue;
    if (pages.size > limit) return pages;
    const { candidates, asked } = step;
    const question = asked < most ? nextQuestion(candidates) : undefined;
    const left = candidates.map(({ service }) => service);
    if (!question) {
      const matched = left.length > 0;
      pages.set(key, { services: matched ? left : ids, matched });
      continue;
    }
    const choices = [...answersTo(question, candidates), undefined].map((answer) => {
      const next: Step = {
        candidates:
          answer === undefined ? skip(candidates, question) : narrow(candidates, question, answer),
        asked: asked + 1,
      };
      waiting.push(next);
      return { ...(answer !== undefined && { answer }), to: keyOf(next) };
    });
    pages.set(key, { number: asked + 2, question, services: left, choices });
  }
  return pages;
}

function candidatesOf(services: readonly RuledService[]): Candidate[] {
  return services.map(({ id, fits }) => ({ service: id, ways: simplest(readWays(fits)) }));
}

/** Pages and choices by their addresses instead of by what they hang on. */
function withIds(branches: readonly Branch[], pages: ReadonlyMap<string, Page>): Decisions {
  const ids = pageIds([...pages.keys()]);
  const idOf = (key: string): string => ids.get(key) ?? '';
  const questions: QuestionPage[] = [];
  const outcomes: OutcomePage[] = [];
  for (const [key, page] of pages) {
    const id = idOf(key);
    if ('matched' in page) outcomes.push({ id, ...page });
    else {
      const choices = page.choices.map((choice) => ({ ...choice, to: idOf(choice.to) }));
      questions.push({ id, ...page, choices });
    }
  }
  const first = branches.map(({ need, pages: own }) => ({
    ...(need !== undefined && { need }),
    to: idOf([...own.keys()][0] ?? ''),
  }));
  return { first, questions, outcomes };
}
