import { toBanglaDigits } from '../bangla/digits.ts';
import { writeAddress, type AskedSearch } from './address.ts';
import { suggestQuery } from './suggest-query.ts';
import type { SearchAnswer } from './query.ts';
import type { IndexedDocument, SearchIndex } from './quick-index.ts';
import { summaryLine } from './result-lines.ts';
import type { ResultLine } from './result-list.ts';
import type { SearchView, Tier } from './search-view.ts';

const mostResults = 12;

/** An answer as the reader is to see it. */
export interface ShownAnswer {
  answer: SearchAnswer;
  tier: Tier;
  asked: AskedSearch;
  /** What the query means where it was typed in Bijoy. */
  bijoy?: string;
}

/** The pages of an answer that the filters let through, as many as are shown. */
export function wantedPages({ answer, asked: { kind, office } }: ShownAnswer): IndexedDocument[] {
  return answer.results
    .map(({ page }) => page)
    .filter((page) => kind === '' || page.kind === kind)
    .filter((page) => office === '' || page.office === office)
    .slice(0, mostResults);
}

/** The lines of an answer with the pages' summaries. */
export function linesOf(shown: ShownAnswer, view: SearchView): ResultLine[] {
  return wantedPages(shown).map((page) => summaryLine(page, shown.answer.plan, view.kindNames));
}

/** Draws the list and “did you mean”. */
export function drawAnswer(shown: ShownAnswer, view: SearchView, index: SearchIndex): void {
  const { answer, asked, tier } = shown;
  const lines = linesOf(shown, view);
  view.showResults(lines, tier);
  view.showFilters(answer.results.length > 0);
  const meant = suggestQuery(answer, index);
  view.showMeant(meant, writeAddress({ ...asked, query: meant ?? '' }));
  view.showNearest([]);
}

/** Says how much was found for the query as it was typed. */
export function tellAnswer(shown: ShownAnswer, view: SearchView): void {
  const { length } = wantedPages(shown);
  const { asked, bijoy } = shown;
  if (length > 0) {
    const n = toBanglaDigits(String(length));
    view.tell(bijoy ? 'bijoy' : 'count', { n, q: asked.query, meant: bijoy ?? '' });
  } else view.tell(shown.answer.results.length > 0 ? 'otherKinds' : 'nothing');
}
