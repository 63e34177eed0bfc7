import type { QuickIndexData } from './quick-index.ts';
import type { SiteIndex } from './site-index.ts';

/** A stretch of a page under one heading. */
export interface PageSection {
  /** The heading's anchor; '' before the first heading. */
  anchor: string;
  /** The heading's words; '' before the first heading. */
  heading: string;
  text: string;
}

/** `search/quick.json`: the quick index, and what must be known of the full one to ask it at once. */
export interface QuickFile extends QuickIndexData {
  full: SiteIndex;
}
