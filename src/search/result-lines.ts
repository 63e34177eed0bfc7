import { findMarks } from './marks.ts';
import type { QueryPlan } from './plan.ts';
import type { IndexedDocument } from './quick-index.ts';
import type { ResultLine } from './result-list.ts';

/** The path of a page by its id. */
export function pageAddress(id: string): string {
  return `${import.meta.env.BASE_URL}${id}/`;
}

/** A page's line with its summary. */
export function summaryLine(
  page: IndexedDocument,
  plan: QueryPlan,
  kindNames: Readonly<Record<string, string>>,
): ResultLine {
  return {
    address: pageAddress(page.id),
    title: page.title,
    titleMarks: findMarks(page.title, plan),
    kind: kindNames[page.kind] ?? '',
    text: page.summary,
    textMarks: findMarks(page.summary, plan),
  };
}
