import { resultItem, type ResultLine } from './result-list.ts';

/** Which index gave a list. */
export type Tier = 'quick' | 'full';

/** A sentence of the page, by its name in the section's data. */
export type Sentence =
  | 'searching'
  | 'count'
  | 'nothing'
  | 'otherKinds'
  | 'bijoy'
  | 'quickOnly'
  | 'anywhere'
  | 'failed'
  // Of the page that searches all members.
  | 'whole'
  | 'unanswered';

/** The part of the page that the search writes to; all words come from the page. */
export interface SearchView {
  /** Says a sentence, with what stands in braces filled in. */
  tell(sentence: Sentence, values?: Readonly<Record<string, string>>): void;
  setState(state: 'loading' | 'done'): void;
  /** Shows the search's part; `isAnswered` hides what stands on the page without a query. */
  setActive(isActive: boolean, isAnswered?: boolean): void;
  showResults(lines: readonly ResultLine[], tier: Tier): void;
  list: HTMLElement;
  showMeant(meant: string | undefined, address: string): void;
  /** Where names stand when nothing is found. */
  nearest: HTMLElement;
  showFilters(areUseful: boolean): void;
  /** What kinds of page are called. */
  kindNames: Readonly<Record<string, string>>;
  /** The link of “did you mean”. */
  meant: HTMLAnchorElement;
  kind: HTMLSelectElement | null;
  /** Where a place and an office are chosen. */
  places: HTMLElement | null;
  more: HTMLButtonElement;
}

/** Finds the search's part of the page; nothing where the page has none. */
export function findView(): SearchView | undefined {
  const section = document.getElementById('search');
  const list = document.getElementById('search-results');
  const status = section?.querySelector('[role=status]');
  const meantLine = section?.querySelector<HTMLElement>('[data-meant]');
  const meant = meantLine?.querySelector('a');
  const nearest = section?.querySelector<HTMLElement>('[data-nearest]');
  const more = section?.querySelector<HTMLButtonElement>('button[data-more]');
  if (!section || !list || !status || !meantLine || !meant || !nearest || !more) return undefined;
  const filters = section.querySelector<HTMLElement>('[data-filters]');
  const others = document.querySelectorAll<HTMLElement>('[data-without-query]');
  return {
    tell: (sentence, values = {}) => {
      const words = section.dataset[sentence] ?? '';
      status.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
    },
    setState: (state) => {
      list.dataset['state'] = state;
    },
    setActive: (isActive, isAnswered = isActive) => {
      section.hidden = !isActive;
      for (const other of others) other.hidden = isAnswered;
    },
    showResults: (lines, tier) => {
      list.dataset['tier'] = tier;
      list.replaceChildren(...lines.map(resultItem));
    },
    list,
    showMeant: (words, address) => {
      meantLine.hidden = words === undefined;
      meant.textContent = words ?? '';
      meant.href = address;
    },
    nearest,
    showFilters: (areUseful) => {
      if (filters) filters.hidden = !areUseful;
    },
    kindNames: JSON.parse(section.dataset['kinds'] ?? '{}') as Record<string, string>,
    meant,
    kind: section.querySelector<HTMLSelectElement>('select[data-kind]'),
    places: section.querySelector<HTMLElement>('[data-places]'),
    more,
  };
}
