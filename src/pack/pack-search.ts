import { toBanglaDigits } from '../bangla/digits.ts';
import { readQuery } from '../search/address.ts';
import { showNearest } from '../search/nearest-list.ts';
import { nearestNames } from '../search/nearest.ts';
import { search, type SearchAnswer } from '../search/query.ts';
import { pagesOfOffice, type PlaceFile } from '../search/place-files.ts';
import {
  openQuickIndex,
  type IndexedDocument,
  type QuickIndexData,
} from '../search/quick-index.ts';
import { summaryLine } from '../search/result-lines.ts';
import { findView } from '../search/search-view.ts';
import { suggestQuery } from '../search/suggest-query.ts';

/** What the pack's script carries: the quick index, and which pages the pack has. */
export interface PackData {
  index: QuickIndexData;
  /** The offices by which a reader may choose pages. */
  places: PlaceFile;
  /** Ids of pages as the index names them. */
  pages: readonly string[];
}

/** The search of a copy that was handed on. */
export interface PackSearch {
  /** Puts a query into the box and answers it. */
  ask(query: string): void;
  /** Shows what stands on the page without a query. */
  close(): void;
}

const mostResults = 12;
const mostNearest = 6;

/**
 * Binds the search box of a page that was opened as a file: all it needs is in the script, as a file
 * may load nothing. `addressOf` gives a page's link from its id.
 */
export function startPackSearch(
  { index: data, places, pages }: PackData,
  addressOf: (id: string) => string,
): PackSearch | undefined {
  const found = findView();
  const box = document.querySelector<HTMLInputElement>('input[name=q]');
  if (!found || !box) return undefined;
  const view = found;
  const input = box;
  const index = openQuickIndex(data);
  const packed = new Set(pages);
  const office = view.places?.querySelector('select');
  // Many offices are chosen by their places, which takes files that the pack has not.
  if (view.places && !office) view.places.hidden = true;

  function wantedPages(all: readonly IndexedDocument[]): IndexedDocument[] {
    const row = places.offices.find(([id]) => id === office?.value);
    const within = row && pagesOfOffice(row);
    return all.filter(
      ({ id, kind, number }) =>
        packed.has(id) &&
        (!view.kind?.value || view.kind.value === kind) &&
        (within?.has(number) ?? true),
    );
  }

  function draw(answer: SearchAnswer, query: string): void {
    const lines = wantedPages(answer.results.map(({ page }) => page))
      .slice(0, mostResults)
      .map((page) => ({
        ...summaryLine(page, answer.plan, view.kindNames),
        address: addressOf(page.id),
      }));
    view.setActive(true);
    view.showResults(lines, 'quick');
    const meant = suggestQuery(answer, index);
    view.showMeant(meant, '#search');
    const nearest = nearestNames(
      answer.plan.text,
      index.documents.filter(({ id }) => packed.has(id)),
      mostNearest,
    );
    const near = lines.length === 0 ? nearest : [];
    showNearest(
      view,
      near.map(({ id, title }) => ({ title, address: addressOf(id) })),
    );
    if (lines.length > 0) {
      view.tell('count', { n: toBanglaDigits(String(lines.length)), q: query });
    } else view.tell('nothing');
    view.setState('done');
  }

  function answerBox(isTyping: boolean): void {
    const query = readQuery(input.value);
    if (query === '') view.setActive(false);
    else draw(search(query, index, isTyping), query);
  }

  function ask(query: string): void {
    input.value = query;
    answerBox(false);
  }

  input.addEventListener('input', () => answerBox(true));
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    answerBox(false);
  });
  view.meant?.addEventListener('click', (event) => {
    event.preventDefault();
    ask(view.meant?.textContent ?? '');
  });
  for (const filter of [view.kind, office]) {
    filter?.addEventListener('change', () => answerBox(false));
  }
  return { ask, close: () => view.setActive(false) };
}
