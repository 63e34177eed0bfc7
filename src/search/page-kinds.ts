import { fetchJson } from './fetch-json.ts';
import { readNumbers, writeNumbers } from './number-text.ts';
import type { SearchIndex } from './quick-index.ts';
import type { SiteIndex } from './site-index.ts';

/**
 * `search/kinds.json`: of what kind each page is. Loaded only by who filters by it on a site whose
 * quick index has not all pages; a page takes some bits.
 */
export interface KindFile {
  /** The index whose pages it numbers. */
  version: string;
  kinds: string[];
  /** A number text: of each page its place in `kinds`. */
  pages: string;
}

/** The kinds of pages in the order of the index. */
export function writeKinds(ofPages: readonly string[]): Omit<KindFile, 'version'> {
  const kinds = [...new Set(ofPages)];
  return { kinds, pages: writeNumbers(ofPages.map((kind) => kinds.indexOf(kind))) };
}

/** Tells whether a page is of a kind, by its number; rejects where it cannot be known. */
export async function kindFilter(
  kind: string,
  quick: SearchIndex,
  site: SiteIndex,
): Promise<(page: number) => boolean> {
  if (kind === '') return () => true;
  if (quick.documents.length === site.pages) return (page) => quick.documents[page]?.kind === kind;
  const file = await fetchJson<KindFile>(`${import.meta.env.BASE_URL}search/kinds.json`);
  if (file.version !== site.version) throw new Error(`search: kinds of ${file.version}`);
  const wanted = file.kinds.indexOf(kind);
  const ofPages = readNumbers(file.pages);
  return (page) => ofPages[page] === wanted;
}
