import { findExcerpt } from './excerpt.ts';
import { fetchSections } from './full-index.ts';
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

/** The same line with the piece of the page that has the query's words; nothing where there is none. */
export async function excerptLine(
  line: ResultLine,
  document: number,
  plan: QueryPlan,
): Promise<ResultLine | undefined> {
  const excerpt = findExcerpt(await fetchSections(document), plan, line.title);
  if (!excerpt) return undefined;
  const { anchor, heading } = excerpt.section;
  return {
    ...line,
    address: line.address + (anchor ? `#${anchor}` : ''),
    text: excerpt.text,
    textMarks: excerpt.marks,
    heading,
    headingMarks: findMarks(heading, plan),
  };
}
