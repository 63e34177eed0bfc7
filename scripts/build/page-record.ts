import type { PageSection } from '../../src/search/full-text.ts';
import { countKeys, type KeyCounts } from '../../src/search/text-keys.ts';

/** What the index needs to know of a page. */
export interface PageRecord {
  /** Its text by headings, as a result shows it. */
  sections: PageSection[];
  /** All that text in one, as `keys` counts it. */
  text: string;
  /** How often each key stands in the text. */
  keys: KeyCounts;
}

/** What a page that has no text is to the index. */
export const noRecord: PageRecord = { sections: [], text: '', keys: new Map() };

/**
 * What the index needs of a page as one text, which threads hand on and builds keep: reading a page's
 * words takes as long as drawing it. '' for a page without text.
 */
export function writeRecord(sections: readonly PageSection[]): string {
  if (sections.length === 0) return '';
  return JSON.stringify([sections, [...countKeys(textOf(sections))]]);
}

/** The record that `writeRecord` wrote. */
export function readRecord(written: string): PageRecord {
  if (written === '') return noRecord;
  const [sections, keys] = JSON.parse(written) as [PageSection[], [string, number][]];
  return { sections, text: textOf(sections), keys: new Map(keys) };
}

function textOf(sections: readonly PageSection[]): string {
  return sections.map(({ heading, text }) => `${heading}\n${text}`).join('\n');
}
