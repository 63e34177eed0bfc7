import { nameItem, resultItem, type ResultLine } from './result-list.ts';

/** Which index gave a list. */
export type Tier = 'quick' | 'full';

/** The part of the page that the search writes to; all words come from the page. */
export interface SearchView {
  section: HTMLElement;
  list: HTMLElement;
  /** One of the sentences in the section's data, with `{n}` and `{q}` filled in. */
  tell(sentence: string, values?: { n?: string; q?: string }): void;
  setState(state: 'loading' | 'done', tier?: Tier): void;
  showResults(lines: readonly ResultLine[]): void;
  showMeant(meant: string | undefined, address: string): void;
  showNearest(names: readonly { title: string; address: string }[]): void;
  /** Shows or hides what stands on the page without a query. */
  setActive(isActive: boolean): void;
  kind: HTMLSelectElement | null;
  office: HTMLSelectElement | null;
  more: HTMLButtonElement | null;
}

/** Finds the search's part of the page; nothing where the page has none. */
export function findView(): SearchView | undefined {
  const section = document.getElementById('search');
  const list = document.getElementById('search-results');
  if (!section || !list) return undefined;
  const status = section.querySelector('[role=status]');
  const meantLine = section.querySelector<HTMLElement>('[data-meant]');
  const meantLink = meantLine?.querySelector('a');
  const nearest = section.querySelector<HTMLElement>('[data-nearest]');
  const names = nearest?.querySelector('ul');
  const others = document.querySelectorAll<HTMLElement>('[data-without-query]');
  return {
    section,
    list,
    tell: (sentence, { n = '', q = '' } = {}) => {
      const words = section.dataset[sentence] ?? '';
      if (status) status.textContent = words.replace('{n}', n).replace('{q}', () => q);
    },
    setState: (state, tier) => {
      if (tier) list.dataset['tier'] = tier;
      list.dataset['state'] = state;
    },
    showResults: (lines) => list.replaceChildren(...lines.map(resultItem)),
    showMeant: (meant, address) => {
      if (!meantLine || !meantLink) return;
      meantLine.hidden = meant === undefined;
      meantLink.textContent = meant ?? '';
      meantLink.href = address;
    },
    showNearest: (found) => {
      if (!nearest || !names) return;
      nearest.hidden = found.length === 0;
      names.replaceChildren(...found.map(({ title, address }) => nameItem(title, address)));
    },
    setActive: (isActive) => {
      section.hidden = !isActive;
      for (const other of others) other.hidden = isActive;
    },
    kind: section.querySelector<HTMLSelectElement>('select[data-kind]'),
    office: section.querySelector<HTMLSelectElement>('select[data-office]'),
    more: section.querySelector<HTMLButtonElement>('button[data-more]'),
  };
}
