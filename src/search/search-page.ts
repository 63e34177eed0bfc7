import { looksLikeBijoy } from '../bangla/bijoy.ts';
import { formatNumber } from '../bangla/format-number.ts';
import { findExcerpt } from './excerpt.ts';
import { fetchJson } from './fetch-json.ts';
import { fetchSections, openFullIndex } from './full-index.ts';
import { searchFull } from './full-tier.ts';
import { findMarks } from './marks.ts';
import { nearestNames, suggestQuery } from './nearest.ts';
import { search, type SearchAnswer, type SearchResult } from './query.ts';
import { openQuickIndex, type QuickIndexData, type SearchIndex } from './quick-index.ts';
import type { ResultLine } from './result-list.ts';
import { findView, type SearchView, type Tier } from './search-view.ts';

const base: string = import.meta.env.BASE_URL;
const mostResults = 12;
const mostNearest = 6;
/** A first result that covers less of the query's information than this is no good answer. */
const goodCoverage = 0.5;
const longestQuery = 600;

const queryInAddress = () => new URLSearchParams(location.search).get('q')?.trim() ?? '';
const searchAddress = (query: string) => `${base}search/?q=${encodeURIComponent(query)}`;
const pageAddress = (id: string) => `${base}${id}/`;

function quickLine(answer: SearchAnswer, { page }: SearchResult): ResultLine {
  return {
    address: pageAddress(page.id),
    title: page.title,
    titleMarks: findMarks(page.title, answer.plan),
    text: page.summary,
    textMarks: findMarks(page.summary, answer.plan),
  };
}

/** Binds the search box to the page: answers while typing, and the answer to the address's query. */
export async function startSearch(box: HTMLInputElement): Promise<void> {
  const found = findView();
  if (!found) return;
  const view: SearchView = found;
  /** True on the search page itself, whose address holds the query. */
  const isSearchPage = document.querySelector('[data-search-page]') !== null;
  let asked = 0;
  let last: { answer: SearchAnswer; tier: Tier } | undefined;
  let quick: SearchIndex | undefined;

  if (isSearchPage && queryInAddress()) {
    box.value = queryInAddress();
    view.setActive(true);
    view.setState('loading');
    view.tell('searching');
  }
  try {
    quick = openQuickIndex(await fetchJson<QuickIndexData>('search/quick.json'));
  } catch {
    view.setActive(box.value !== '');
    view.tell('failed');
    view.setState('done');
    return;
  }
  const index = quick;

  async function draw(answer: SearchAnswer, tier: Tier): Promise<void> {
    const turn = asked;
    const shown = answer.results.filter(isWanted).slice(0, mostResults);
    const lines = await Promise.all(
      shown.map((result) =>
        tier === 'full' ? fullLine(answer, result) : Promise.resolve(quickLine(answer, result)),
      ),
    );
    if (turn !== asked) return;
    last = { answer, tier };
    view.showResults(lines);
    const meant = suggestQuery(answer, index);
    view.showMeant(meant, searchAddress(meant ?? ''));
    const isEmpty = lines.length === 0;
    view.showNearest(
      isEmpty
        ? nearestNames(answer.plan.text, index.documents, mostNearest).map(({ id, title }) => ({
            title,
            address: pageAddress(id),
          }))
        : [],
    );
    if (isEmpty) view.tell(looksLikeBijoy(answer.plan.text) ? 'bijoy' : 'nothing');
    else view.tell('count', { n: formatNumber(lines.length), q: answer.plan.text });
    if (view.more) view.more.hidden = tier === 'full' || !isSearchPage;
  }

  function isWanted({ page }: SearchResult): boolean {
    const kind = view.kind?.value ?? '';
    const office = view.office?.value ?? '';
    return (kind === '' || page.kind === kind) && (office === '' || page.office === office);
  }

  async function fullLine(answer: SearchAnswer, result: SearchResult): Promise<ResultLine> {
    const line = quickLine(answer, result);
    const number = index.documents.indexOf(result.page);
    const sections = await fetchSections(number).catch(() => []);
    const excerpt = findExcerpt(sections, answer.plan);
    if (!excerpt) return line;
    const { anchor, heading } = excerpt.section;
    return {
      ...line,
      address: line.address + (anchor ? `#${anchor}` : ''),
      text: excerpt.text,
      textMarks: excerpt.marks,
      heading,
    };
  }

  /** While typing: the quick tier alone, at once. */
  function answerTyping(): void {
    const query = box.value.slice(0, longestQuery).trim();
    asked += 1;
    view.setActive(query !== '');
    if (isSearchPage)
      history.replaceState(null, '', query ? searchAddress(query) : `${base}search/`);
    if (query === '') return;
    void draw(search(query, index, true), 'quick').then(() => view.setState('done', 'quick'));
  }

  /** For the address's query: the quick tier, and the full one where the quick has nothing good. */
  async function answerAddress(wantsFull = false): Promise<void> {
    const query = queryInAddress().slice(0, longestQuery);
    asked += 1;
    const turn = asked;
    box.value = query;
    view.setActive(query !== '');
    if (query === '') return;
    view.setState('loading');
    const answer = search(query, index);
    const isGood = (answer.results[0]?.coverage ?? 0) >= goodCoverage;
    if (isGood && !wantsFull) {
      await draw(answer, 'quick');
      if (turn === asked) view.setState('done', 'quick');
      return;
    }
    view.tell('searching');
    try {
      const full = await openFullIndex(index);
      await draw(await searchFull(query, full), 'full');
      if (turn === asked) view.setState('done', 'full');
    } catch {
      if (turn !== asked) return;
      await draw(answer, 'quick');
      view.tell('quickOnly');
      view.setState('done', 'quick');
    }
  }

  box.addEventListener('input', answerTyping);
  for (const filter of [view.kind, view.office]) {
    filter?.addEventListener('change', () => last && void draw(last.answer, last.tier));
  }
  if (isSearchPage) {
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.pushState(null, '', searchAddress(box.value.trim()));
      void answerAddress();
    });
    view.more?.addEventListener('click', () => void answerAddress(true));
    window.addEventListener('popstate', () => void answerAddress());
  }
  if (isSearchPage && queryInAddress()) await answerAddress();
  else if (box.value) answerTyping();
}
