import { startSearch } from './search-page.ts';

/** What the loader hands over once this code has arrived. */
export interface SearchStart {
  box: HTMLInputElement;
  /** The quick index, on its way. */
  index: Promise<Response>;
  /** Says that there is no search now. */
  fail: () => void;
}

/**
 * The search's code as one file. By an event, because Vite takes the exports off a file that is
 * bundled by itself.
 */
document.addEventListener('search', ({ detail }: CustomEventInit<SearchStart>) => {
  if (detail) startSearch(detail.box, detail.index).catch(detail.fail);
});
