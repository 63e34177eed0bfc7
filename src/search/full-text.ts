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
}
