import { readBijoy } from './bijoy-query.ts';
import {
  readAddress,
  readQuery,
  writeAddress,
  type AskedPlace,
  type AskedSearch,
} from './address.ts';
import type { ChosenPages } from './choose-place.ts';
import {
  drawAnswer,
  tellAnswer,
  wantedPages,
  wantedResults,
  type ShownAnswer,
} from './draw-answer.ts';
import { fetchJson } from './fetch-json.ts';
import type { QuickFile } from './full-text.ts';
import { search } from './query.ts';
import { openQuickIndex } from './quick-index.ts';
import { findView } from './search-view.ts';

/**
 * A first result that covers less of the query's information than this is no good answer. With a
 * higher share the full tier is fetched more often and answers worse: it knows more pages by chance
 * words of theirs (measured with `npm run search:eval`).
 */
const goodCoverage = 0.3;
/** A single word has no others that tell whether it was understood. */
const goodCoverageOfOne = 0.5;

const loadFull = () => import('./full-answer.ts');
const loadPlaces = () => import('./choose-place.ts');

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
  /** Where the address says that the reader looks, and the pages of it. */
  const opened = readAddress(location.search);
  let where: AskedPlace = opened;
  let within: ChosenPages | undefined;
  /** Whether the reader has touched where a place is chosen: only then is its code loaded. */
  let choosesPlace = false;

  function readBox(): AskedSearch {
    return { ...where, query: readQuery(box.value), kind: view.kind?.value ?? '' };
  }

  function isGood(typed: ShownAnswer): boolean {
    const least = typed.answer.plan.words.length > 1 ? goodCoverage : goodCoverageOfOne;
    const wanted = wantedResults(typed);
    const best = within ? within.best(wanted) : wanted[0];
    return (best?.coverage ?? 0) >= least;
  }

  /** Draws an answer; ends when the texts of a full one are there too. */
  async function show(next: ShownAnswer): Promise<void> {
    const current = turn;
    shown = next;
    view.setActive(true);
    drawAnswer(next, view, index);
    view.more.hidden = next.tier === 'full' || !isSearchPage;
    const isEmpty = wantedPages(next).length === 0;
    if (next.tier === 'quick' && !isEmpty && !isSearchPage) return;
    // At hand when it is asked for.
    const full = await loadFull().catch(() => undefined);
    if (!full || turn !== current) return;
    if (isEmpty) full.drawNearest(next, view, index);
    else if (next.tier === 'full') await full.drawExcerpts(next, view, () => turn === current);
  }

  /** Draws the quick tier's answer at once, and again where the query turns out to be Bijoy. */
  async function showQuick(asked: AskedSearch): Promise<ShownAnswer> {
    const current = turn;
    const answer = search(asked.query, index, true);
    const typed: ShownAnswer = { answer, tier: 'quick', asked, within };
    void show(typed);
    const bijoy = await readBijoy(asked.query, isGood(typed));
    if (bijoy === undefined || turn !== current) return typed;
    const meant = { ...typed, answer: search(bijoy, index, true), bijoy };
    void show(meant);
    return meant;
  }

  /** Ends a question: the address says it, the status line tells it, the list is final. */
  function settle(asked: AskedSearch): void {
    if (isSearchPage) {
      history.replaceState(null, '', writeAddress(asked));
      document.title = asked.query ? `${asked.query} · ${pageTitle}` : pageTitle;
    }
    if (asked.query && shown) tellAnswer(shown, view);
    view.setState('done');
  }

  /** While typing: the quick tier alone, at once. */
  async function answerTyping(): Promise<void> {
    turn += 1;
    const current = turn;
    const asked = readBox();
    window.clearTimeout(timer);
    view.setState('loading');
    if (asked.query) await showQuick(asked);
    else view.setActive(false);
    if (turn === current) timer = window.setTimeout(() => settle(asked), pause);
  }

  /** For a whole query: the quick tier, then the full one where the quick has nothing good. */
  async function answerWhole(asked: AskedSearch, wantsFull = false): Promise<void> {
    turn += 1;
    const current = turn;
    window.clearTimeout(timer);
    view.setState('loading');
    if (asked.query === '') {
      view.setActive(false);
      settle(asked);
      return;
    }
    const quick = await showQuick(asked);
    if (turn !== current) return;
    if (isGood(quick) && !wantsFull) {
      settle(asked);
      return;
    }
    view.tell('searching');
    view.more.hidden = true;
    try {
      const { answerFully } = await loadFull();
      const answer = await answerFully(quick.bijoy ?? asked.query, index, full, within, asked.kind);
      if (turn === current) await show({ ...quick, answer, tier: 'full' });
      if (turn === current) settle(asked);
    } catch {
      if (turn !== current) return;
      settle(asked);
      view.tell('quickOnly');
      view.more.hidden = false;
    }
  }

  /** Has the pages of an asked place ready; those of everywhere where they cannot be had. */
  async function lookWithin(asked: AskedPlace): Promise<void> {
    where = asked;
    within = undefined;
    choosesPlace ||= asked.place + asked.office !== '';
    if (!choosesPlace) return;
    view.setState('loading');
    const pages = await loadPlaces().then(
      ({ choosePlace }) => choosePlace(asked, index, full, goTo),
      // The next touch asks for it again.
      () => void (choosesPlace = false),
    );
    if (where === asked) within = pages;
  }

  /** Answers the query in the address, after a link, a reload or the back button. */
  async function answerAddress(): Promise<void> {
    turn += 1;
    const current = turn;
    const asked = readAddress(location.search);
    box.value = asked.query;
    if (view.kind) view.kind.value = asked.kind;
    await lookWithin(asked);
    if (where !== asked) return;
    if (turn !== current) return answerTyping();
    // Other filters leave the reader in the tier that is shown.
    await answerWhole(readBox(), shown?.tier === 'full' && shown.asked.query === asked.query);
  }

  /** Goes to another query or other filters on this page, as a link would. */
  function goTo(asked: Partial<AskedSearch> = {}): void {
    const address = writeAddress({ ...readBox(), ...asked });
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void answerAddress();
  }

  const isAddressed = isSearchPage && opened.query !== '';
  if (isAddressed || readBox().query) {
    view.setActive(true);
    view.tell('searching');
  }
  const file = `${import.meta.env.BASE_URL}search/quick.json`;
  const { index, full } = await fetchJson<QuickFile>(file, begun)
    .then((data) => ({ index: openQuickIndex(data), full: data.full }))
    .catch((error: unknown) => {
      view.setActive(true, false);
      throw error;
    });

  box.addEventListener('input', () => void answerTyping());
  if (isSearchPage) {
    box.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      // The keyboard of a phone covers the list.
      if (matchMedia('(pointer: coarse)').matches) box.blur();
      goTo();
    });
    view.meant.addEventListener('click', (event) => {
      event.preventDefault();
      goTo({ query: view.meant.text });
    });
    view.kind?.addEventListener('change', () => goTo());
    for (const touch of ['click', 'change']) {
      view.places?.addEventListener(touch, ({ target }) => {
        if (choosesPlace) return;
        choosesPlace = true;
        // Few offices stand there before the code that draws choices has come.
        goTo({ office: (target as HTMLSelectElement).value });
      });
    }
    view.more.addEventListener('click', () => void answerWhole(readBox(), true));
    window.addEventListener('popstate', () => void answerAddress());
  }
  if (isSearchPage) await lookWithin(opened);
  const isTyped = readBox().query !== '';
  // A browser that reloads a page puts what was once typed back into the box.
  if (isTyped && (!isAddressed || document.activeElement === box)) void answerTyping();
  else if (isSearchPage) void answerAddress();
  else view.setState('done');
}
