import { toBanglaDigits } from '../bangla/digits.ts';
import { writeAddress, type AskedSearch } from './address.ts';
import { suggestQuery } from './suggest-query.ts';
import type { SearchAnswer, SearchResult } from './query.ts';
import type { IndexedDocument, SearchIndex } from './quick-index.ts';
import { summaryLine } from './result-lines.ts';
import type { ResultLine } from './result-list.ts';
import type { ChosenPages } from './choose-place.ts';
import type { SearchView, Tier } from './search-view.ts';

const mostResults = 12;

/** An answer as the reader is to see it. */
export interface ShownAnswer {
  answer: SearchAnswer;
  tier: Tier;
  asked: AskedSearch;
  /** Where the reader looks, if not everywhere. */
  within: ChosenPages | undefined;
  /** What the query means where it was typed in Bijoy. */
  bijoy?: string;
}

/** The results of an answer that the filters let through. */
export function wantedResults({ answer, asked, within }: ShownAnswer): SearchResult[] {
  return answer.results.filter(
    ({ page: { kind, number } }) =>
      (asked.kind === '' || kind === asked.kind) && (within?.has(number) ?? true),
  );
}

/** The pages of them, as many as are shown. */
export function wantedPages(shown: ShownAnswer): IndexedDocument[] {
  return wantedResults(shown)
    .slice(0, mostResults)
    .map(({ page }) => page);
}

/** The lines of an answer with the pages' summaries. */
export function linesOf(shown: ShownAnswer, view: SearchView): ResultLine[] {
  const { answer, within } = shown;
  return wantedPages(shown).map((page) => {
    const line = summaryLine(page, answer.plan, view.kindNames);
    return within ? within.label(line, page.number) : line;
  });
}

/** Draws the list and “did you mean”. */
export function drawAnswer(shown: ShownAnswer, view: SearchView, index: SearchIndex): void {
  const { answer, asked, within, tier } = shown;
  const lines = linesOf(shown, view);
  view.showResults(lines, tier);
  view.showFilters(within !== undefined || answer.results.length > 0);
  const meant = suggestQuery(answer, index);
  view.showMeant(meant, writeAddress({ ...asked, query: meant ?? '' }));
  view.nearest.hidden = true;
}

/** Says how much was found for the query as it was typed. */
export function tellAnswer(shown: ShownAnswer, view: SearchView): void {
  const { length } = wantedPages(shown);
  const { answer, asked, within, bijoy } = shown;
  if (asked.place + asked.office && !within) view.tell('anywhere');
  else if (length > 0) {
    const n = toBanglaDigits(String(length));
    view.tell(bijoy ? 'bijoy' : 'count', { n, q: asked.query, meant: bijoy ?? '' });
  } else view.tell(within || answer.results.length > 0 ? 'otherKinds' : 'nothing');
}
