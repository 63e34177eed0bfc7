import type { QuickIndexData } from './quick-index.ts';

/** A stretch of a page under one heading. */
export interface PageSection {
  /** The heading's anchor; '' before the first heading. */
  anchor: string;
  /** The heading's words; '' before the first heading. */
  heading: string;
  text: string;
}

/** What the full tier needs besides Pagefind's own files, as `search/full.json` holds it. */
export interface FullTierData {
  /** Of each record of the full index by Pagefind's name for it: its number in the quick index. */
  records: Record<string, number>;
  terms: string;
  meanings: string;
  /** The files of the full index in the order of its keys, each with its last key. */
  chunks: [last: string, file: string][];
}

/** What of Pagefind's files has a name of its own for this build. */
export interface PagefindFiles {
  /** Stands in the addresses of the entry and the meta file. */
  hash: string;
  wasm: string;
}

/** `search/quick.json`: the quick index, and what the full one's files are called, to be asked for at once. */
export interface QuickFile extends QuickIndexData {
  full: PagefindFiles;
}
