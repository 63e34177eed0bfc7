import type { PageSize } from '../build/page-sizes.ts';
import type { Doubtful, Overdue } from './content-state.ts';
import type { PageHistory, PastBuild, SizeChange } from './history.ts';
import type { TriedLinks } from './outside-links.ts';

/** What an operator is told of a built site. */
export interface Report {
  /** The build's date. */
  builtOn: string;
  /** Pages of each office, the most first. */
  offices: { id: string; title: string; pages: number }[];
  overdue: Overdue[];
  doubts: Doubtful[];
  /** Absent where no link was tried. */
  links: TriedLinks | undefined;
  /** The last link tried by this report or an earlier one; the next goes on after it. */
  lastLink: string | undefined;
  /** Every page, the largest first. */
  sizes: PageHistory[];
  changes: SizeChange[];
  history: PastBuild[];
  /** Pages heavier than the budget. */
  tooLarge: PageSize[];
}

/** Pages of each office among some addresses, the most first. */
export function pagesPerOffice(
  pages: readonly string[],
  offices: readonly { id: string; title: string }[],
): Report['offices'] {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const [, id] = /^(?:offices|achievements|plans)\/([^/]+)\//u.exec(page) ?? [];
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return offices
    .map(({ id, title }) => ({ id, title, pages: counts.get(id) ?? 0 }))
    .sort((a, b) => b.pages - a.pages || (a.id < b.id ? -1 : 1));
}
