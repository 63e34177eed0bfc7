import type { SitePlaces } from './place-tree.ts';

/** What kind of page a document is; the reader may filter by it. */
export type DocumentKind =
  'service' | 'office' | 'achievement' | 'plan' | 'list' | 'paper' | 'page';

/** One page as the search sees it. */
export interface SearchDocument {
  /** Address without slashes at the ends: `services/widow-allowance`. */
  id: string;
  kind: DocumentKind | (string & {});
  title: string;
  titleEn?: string | undefined;
  /** What else people call it, in any script. */
  otherNames?: readonly string[] | undefined;
  /** Words people search it by that are no names. */
  keywords?: readonly string[] | undefined;
  summary?: string | undefined;
  /** All readable text of the page. */
  text?: string | undefined;
  /** How often each key stands in the text, where that has been counted already. */
  textKeys?: ReadonlyMap<string, number> | undefined;
  /** Slug of the office whose own page it is; a guide is of no one office. */
  office?: string | undefined;
}

/** `search/documents.json`: what the build makes the search of a site from, beside the pages' text. */
export interface ListedPages {
  documents: SearchDocument[];
  places: SitePlaces;
}
