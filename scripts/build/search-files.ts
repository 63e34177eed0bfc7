import { createHash } from 'node:crypto';
import type { SearchDocument } from '../../src/search/document.ts';
import type { PageSection, QuickFile } from '../../src/search/full-text.ts';
import {
  allMeanings,
  buildWordParts,
  documentRow,
  meaningsOf,
} from '../../src/search/index-build.ts';
import { writeKinds, type KindFile } from '../../src/search/page-kinds.ts';
import { buildPlaceFiles, orderByPlace } from '../../src/search/place-index.ts';
import { placeTree, type SitePlaces } from '../../src/search/place-tree.ts';
import { writeTerms } from '../../src/search/quick-index.ts';
import { buildQuickTier } from '../../src/search/quick-tier.ts';
import {
  indexFormat,
  partFinder,
  rowsPerBlock,
  type SiteFile,
  type SiteIndex,
  type WordPart,
} from '../../src/search/site-index.ts';
import type { BuiltFiles } from './built-files.ts';
import { brotliBytes, brotliBytesNear } from './page-sizes.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/** What the quick index may weigh beside its code, in brotli bytes. */
const quickBudget = 28_000;

/** A page to be found, with its text by headings. */
export interface IndexedPage {
  document: SearchDocument;
  sections: readonly PageSection[];
}

/** What the search of a site is to answer beside its own pages. */
export interface SearchFileOptions {
  /** Where its offices stand. */
  places?: SitePlaces | undefined;
  /** Whether words that none of its own pages has are asked with: where it searches other sites too. */
  ofAllWords?: boolean | undefined;
  /** Gzip that knows what it has compressed before. */
  gzip?: ((content: Buffer) => Promise<Buffer>) | undefined;
}

/**
 * Writes the search of a site into its folder: `search/quick.json` for every keystroke, Pagefind
 * over all text, and what a query needs of all the rest in small files: `search/words/` with the
 * words of all pages and the pages that they name, `search/pages/` with what the list shows of a
 * page, `search/text/` with its text, `search/places/` and `search/kinds.json` with what a reader
 * narrows it by, `search/meanings.json` and `search/site.json`.
 */
export async function writeSearchFiles(
  built: BuiltFiles,
  given: readonly IndexedPage[],
  { places = { places: [], offices: [] }, ofAllWords = false, gzip }: SearchFileOptions = {},
): Promise<void> {
  const write = (path: string, content: unknown) =>
    built.write(`search/${path}`, JSON.stringify(content));
  const tree = placeTree(places);
  const { pages, shared } = orderByPlace(given, tree);
  const documents = pages.map(({ document }) => document);
  const { files, chunks } = await writePagefindIndex(built, documents, gzip);
  const starts = chunks.map(({ start }) => start);
  const parts = buildWordParts(documents, starts.length, partFinder(starts));
  const rows = documents.map((document) => documentRow(document, document.summary));
  const version = createHash('sha256')
    .update(JSON.stringify([parts, rows]))
    .digest('hex')
    .slice(0, 8);
  const site: SiteIndex = {
    format: indexFormat,
    version,
    pages: pages.length,
    starts: writeTerms(starts),
    pagefind: files,
  };
  write('site.json', {
    ...site,
    shared: documents.slice(0, shared).map(({ id }) => id),
  } satisfies SiteFile);
  write('meanings.json', ofAllWords ? allMeanings() : meaningsOf(documents));
  write('quick.json', {
    ...buildQuickTier(
      documents,
      (json) => brotliBytesNear(quickBudget, json),
      quickBudget - brotliBytes(JSON.stringify(site)),
    ),
    full: site,
  } satisfies QuickFile);
  for (const [number, part] of parts.entries()) {
    const { name } = chunks[number] ?? {};
    if (name === undefined) throw new Error(`search index: no file of words ${number}`);
    write(`words/${number}.json`, { ...part, version, chunk: name } satisfies WordPart);
  }
  for (const [id, file] of buildPlaceFiles(documents, shared, tree, version)) {
    write(id ? `places/${id}.json` : 'places.json', file);
  }
  const kinds = writeKinds(documents.map(({ kind }) => kind));
  write('kinds.json', { version, ...kinds } satisfies KindFile);
  for (let first = 0; first < rows.length; first += rowsPerBlock) {
    write(`pages/${first / rowsPerBlock}.json`, rows.slice(first, first + rowsPerBlock));
  }
  for (const [number, { sections }] of pages.entries()) {
    write(`text/${number}.json`, sections);
  }
}
