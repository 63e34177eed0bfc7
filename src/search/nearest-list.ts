import type { SearchView } from './search-view.ts';

/** A page by its name. */
export interface NamedPage {
  title: string;
  address: string;
}

/** Shows names where nothing was found; none of them hides their part of the page. */
export function showNearest({ nearest }: SearchView, names: readonly NamedPage[]): void {
  nearest.hidden = names.length === 0;
  const items = names.map(({ title, address }) => nameItem(title, address));
  nearest.querySelector('ul')?.replaceChildren(...items);
}

/** A name as a list item with a link. */
export function nameItem(title: string, address: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  item.append(link);
  return item;
}
