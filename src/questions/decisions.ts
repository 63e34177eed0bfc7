import {
  askingPages,
  helpPages,
  type Outcome,
  type Pages,
  type Question,
  type RuledService,
} from './branch.ts';
import { pageIds } from './page-ids.ts';

/** A page that asks, with its address. */
export type QuestionPage = Question & { id: string };

/** A page that answers, with its address. */
export type OutcomePage = Outcome & { id: string };

/** Every page behind the first one, which asks for the need. */
export interface Decisions {
  /** Where each need leads; `need` is absent from the choice of who doesn't know it. */
  first: readonly { need?: string; to: string }[];
  questions: readonly QuestionPage[];
  outcomes: readonly OutcomePage[];
}

/** The most questions on any way, the need among them. */
export const mostQuestions = 8;

/** The most pages behind the first one: what the build makes and compresses in three seconds. */
export const mostPages = 250;

interface Branch {
  need?: string;
  services: readonly RuledService[];
  /** How many questions may follow the need. */
  most: number;
  pages: Pages;
}

/**
 * The pages of “আমি কী পেতে পারি?”. While they are too many, the largest branch asks one question
 * fewer on each of its ways: the one that tells least. At last it asks none and is one page, so that
 * only more needs than the limit could break it.
 */
export function makeDecisions(
  services: readonly RuledService[],
  needs: readonly string[],
  limit = mostPages,
): Decisions {
  const branches = [
    ...needs.flatMap((need) => {
      const meeting = services.filter((service) => service.needs.includes(need));
      return meeting.length > 0 ? [{ need, ...openBranch(meeting, limit) }] : [];
    }),
    askingBranch(services, mostQuestions - 1, limit),
  ];
  for (;;) {
    const pages = new Map(branches.flatMap((branch) => [...branch.pages]));
    if (pages.size <= limit) return withAddresses(branches, pages);
    const [largest] = branches
      .filter(({ most }) => most > 0)
      .sort((a, b) => b.pages.size - a.pages.size);
    if (!largest) throw new Error(`questions: ${needs.length} needs in ${limit} pages`);
    Object.assign(largest, askingBranch(largest.services, largest.most - 1, limit));
  }
}

/** A need that a private service meets asks nothing: help against violence comes at once. */
function openBranch(services: readonly RuledService[], limit: number): Branch {
  return services.some((service) => service.private)
    ? { services, most: 0, pages: helpPages(services) }
    : askingBranch(services, mostQuestions - 1, limit);
}

function askingBranch(services: readonly RuledService[], most: number, limit: number): Branch {
  return { services, most, pages: askingPages(services, most, limit) };
}

/** Pages and choices by their addresses instead of by what they hang on. */
function withAddresses(branches: readonly Branch[], pages: Pages): Decisions {
  const ids = pageIds([...pages.keys()]);
  const idOf = (key: string | undefined): string => ids.get(key ?? '') ?? '';
  const questions: QuestionPage[] = [];
  const outcomes: OutcomePage[] = [];
  for (const [key, page] of pages) {
    if ('kind' in page) {
      outcomes.push({ id: idOf(key), ...page });
    } else {
      const choices = page.choices.map((choice) => ({ ...choice, to: idOf(choice.to) }));
      questions.push({ id: idOf(key), ...page, choices });
    }
  }
  const first = branches.map(({ need, pages: own }) => ({
    ...(need !== undefined && { need }),
    to: idOf(own.keys().next().value),
  }));
  return { first, questions, outcomes };
}
