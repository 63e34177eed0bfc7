import { linesOf, wantedPages, type ShownAnswer } from './draw-answer.ts';
import { findExcerpt } from './excerpt.ts';
import { closeFullIndex, fetchSections, openFullIndex } from './full-index.ts';
import { searchFull } from './full-tier.ts';
import { findMarks, type TextRange } from './marks.ts';
import { showNearest } from './nearest-list.ts';
import { nearestNames } from './nearest.ts';
import { kindFilter } from './page-kinds.ts';
import type { PageRange } from './place-files.ts';
import type { QueryPlan } from './plan.ts';
import type { SearchAnswer } from './query.ts';
import type { SearchIndex } from './quick-index.ts';
import { pageAddress } from './result-lines.ts';
import { markedText, textOf, type ResultLine } from './result-list.ts';
import type { SearchView } from './search-view.ts';
import type { SiteIndex } from './site-index.ts';

/** The answer of the full tier with the pages that a reader's filters let through; rejects where its files cannot be had, and then asks anew the next time. */
export async function answerFully(
  query: string,
  quick: SearchIndex,
  site: SiteIndex,
  within: PageRange | undefined,
  kind: string,
): Promise<SearchAnswer> {
  try {
    const source = openFullIndex(quick, site);
    const isOfKind = await kindFilter(kind, quick, site);
    return await searchFull(query, source, (page) => isOfKind(page) && (within?.has(page) ?? true));
  } catch (error) {
    closeFullIndex();
    throw error;
  }
}

const mostNearest = 6;

/** Shows the names most like a query that has no answer. */
export function drawNearest({ answer }: ShownAnswer, view: SearchView, index: SearchIndex): void {
  const near = nearestNames(answer.plan.text, index.documents, mostNearest);
  const names = near.map(({ id, title }) => ({ title, address: pageAddress(id) }));
  showNearest(view, names);
}

/** Puts the piece of each page that has the query's words under its name, while `isCurrent`. */
export async function drawExcerpts(
  shown: ShownAnswer,
  view: SearchView,
  isCurrent: () => boolean,
): Promise<void> {
  const { plan } = shown.answer;
  const numbers = wantedPages(shown).map(({ number }) => number);
  await Promise.all(
    linesOf(shown, view).map(async (line, place) => {
      // A text that cannot be had leaves the page's summary in its place.
      const longer = await excerptLine(line, numbers[place], plan).catch(() => undefined);
      if (longer && isCurrent()) replaceText(view.list.children[place], longer);
    }),
  );
}

/** A line with a piece of its page, and the heading that the piece stands under. */
interface ExcerptLine extends ResultLine {
  heading: string;
  headingMarks: readonly TextRange[];
}

async function excerptLine(
  line: ResultLine,
  document: number | undefined,
  plan: QueryPlan,
): Promise<ExcerptLine | undefined> {
  if (document === undefined) return undefined;
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

/** Puts a piece of the page in place of the summary, and leaves the link where the finger is. */
function replaceText(item: Element | undefined, line: ExcerptLine): void {
  const text = textOf(line);
  if (line.heading) {
    const heading = document.createElement('strong');
    heading.append(...markedText(line.heading, line.headingMarks));
    text.firstElementChild?.after(' ', heading, ':');
  }
  item?.querySelector('a')?.setAttribute('href', line.address);
  item?.querySelector('p')?.replaceWith(text);
}
