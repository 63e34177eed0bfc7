import { readAddress, readQuery, writeAddress, type AskedSearch } from './address.ts';
import { drawAnswer, drawExcerpts, tellAnswer, type ShownAnswer } from './draw-answer.ts';
import { fetchJson } from './fetch-json.ts';
import { openFullIndex } from './full-index.ts';
import type { QuickFile } from './full-text.ts';
import { searchFull } from './full-tier.ts';
import { search, type SearchAnswer } from './query.ts';
import { openQuickIndex } from './quick-index.ts';
import { findView, type Tier } from './search-view.ts';

/**
 * A first result that covers less of the query's information than this is no good answer. With a
 * higher share the full tier is fetched more often and answers worse: it knows more pages by chance
 * words of theirs (measured with `npm run search:eval`).
 */
const goodCoverage = 0.3;
/**
 * Milliseconds without a letter after which a half-typed query is told to screen readers and put
 * into the address: each letter told would talk over the typing, and Safari refuses an address that
 * changes with every letter.
 */
const pause = 400;

/**
 * Binds the search box to the page: answers while typing, and the answer to the address's query.
 * Throws where the quick index cannot be had.
 */
export async function startSearch(box: HTMLInputElement, begun: Promise<Response>): Promise<void> {
  const found = findView();
  if (!found) return;
  const view = found;
  /** Only the search page's own address holds a query; another page answers while typing alone. */
  const isSearchPage = document.querySelector('[data-search-page]') !== null;
  const pageTitle = document.title;
  let turn = 0;
  let timer = 0;
  let shown: ShownAnswer | undefined;

  function readBox(): AskedSearch {
    const [kind = '', office = ''] = [view.kind?.value, view.office?.value];
    return { query: readQuery(box.value), kind, office };
  }

  /** Draws an answer; ends when the texts of a full one are there too. */
  async function show(answer: SearchAnswer, tier: Tier, asked: AskedSearch): Promise<void> {
    const current = turn;
    shown = { answer, tier, asked };
    view.setActive(true);
    drawAnswer(shown, view, index);
    if (view.more) view.more.hidden = tier === 'full' || !isSearchPage;
    if (tier === 'full') await drawExcerpts(shown, view, index, () => turn === current);
  }

  /** Ends a question: the address says it, the status line tells it, the list is final. */
  function settle(asked: AskedSearch): void {
    if (isSearchPage) {
      const address = writeAddress(asked);
      if (address !== location.pathname + location.search) history.replaceState(null, '', address);
      document.title = asked.query ? `${asked.query} · ${pageTitle}` : pageTitle;
    }
    if (asked.query && shown) tellAnswer(shown, view);
    view.setState('done');
  }

  /** While typing: the quick tier alone, at once. */
  function answerTyping(): void {
    turn += 1;
    const asked = readBox();
    view.setState('loading');
    if (asked.query) void show(search(asked.query, index, true), 'quick', asked);
    else view.setActive(false);
    window.clearTimeout(timer);
    timer = window.setTimeout(() => settle(asked), pause);
  }

  /** For a whole query: the quick tier, then the full one where the quick has nothing good. */
  async function answerWhole(asked: AskedSearch, wantsFull = false): Promise<void> {
    turn += 1;
    const current = turn;
    const isCurrent = () => turn === current;
    window.clearTimeout(timer);
    if (asked.query === '') {
      view.setActive(false);
      settle(asked);
      return;
    }
    view.setState('loading');
    const answer = search(asked.query, index);
    void show(answer, 'quick', asked);
    const isGood = (answer.results[0]?.coverage ?? 0) >= goodCoverage;
    if (isGood && !wantsFull) {
      settle(asked);
      return;
    }
    view.tell('searching');
    if (view.more) view.more.hidden = true;
    try {
      const fullAnswer = await searchFull(asked.query, await openFullIndex(index, data.full));
      if (!isCurrent()) return;
      await show(fullAnswer, 'full', asked);
      if (isCurrent()) settle(asked);
    } catch {
      if (!isCurrent()) return;
      settle(asked);
      view.tell('quickOnly');
    }
  }

  /** Answers the query in the address, after a link, a reload or the back button. */
  function answerAddress(): void {
    const asked = readAddress(location.search);
    box.value = asked.query;
    if (view.kind) view.kind.value = asked.kind;
    if (view.office) view.office.value = asked.office;
    void answerWhole(asked);
  }

  /** Goes to another query on this page, as a link would. */
  function goTo(asked: AskedSearch): void {
    const address = writeAddress(asked);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    answerAddress();
  }

  const waiting = readBox().query || (isSearchPage && readAddress(location.search).query);
  if (waiting) {
    view.setActive(true, false);
    view.tell('searching');
  }
  const data = await fetchJson<QuickFile>('search/quick.json', begun);
  const index = openQuickIndex(data);

  box.addEventListener('input', answerTyping);
  if (isSearchPage) {
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone covers the list.
      if (matchMedia('(pointer: coarse)').matches) box.blur();
      goTo(readBox());
    });
    view.meant?.addEventListener('click', (event) => {
      event.preventDefault();
      goTo({ ...readBox(), query: view.meant?.textContent ?? '' });
    });
    for (const filter of [view.kind, view.office]) {
      filter?.addEventListener('change', () => {
        if (shown) void show(shown.answer, shown.tier, readBox());
        settle(readBox());
      });
    }
    view.more?.addEventListener('click', () => void answerWhole(readBox(), true));
    window.addEventListener('popstate', answerAddress);
  }
  const isTyping = document.activeElement === box && readBox().query !== '';
  if (isTyping) answerTyping();
  else if (isSearchPage) answerAddress();
}
