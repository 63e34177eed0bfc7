import type { SearchDocument } from '../../src/search/document.ts';

/** A search engine under measurement, opened over one set of documents. */
export interface OpenEngine {
  /** Ids of the pages found, the best first. */
  search: (query: string) => Promise<readonly string[]>;
  close: () => Promise<void>;
}

/** How an engine is opened; what it is called in the table. */
export interface Engine {
  name: string;
  open: (documents: readonly SearchDocument[]) => Promise<OpenEngine>;
}
