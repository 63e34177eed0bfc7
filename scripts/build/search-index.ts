import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedPages, SearchDocument } from '../../src/search/document.ts';
import type { BuiltFiles } from './built-files.ts';
import { noRecord, readRecord } from './page-record.ts';
import type { PageRecords } from './pages/build-pages.ts';
import { writeSearchFiles, type IndexedPage, type SearchFileOptions } from './search-files.ts';

/** Makes the search of a built site from the records of its pages. Gives the pages that can be found. */
export async function buildSearchIndex(
  built: BuiltFiles,
  records: PageRecords,
  options: Omit<SearchFileOptions, 'places'> = {},
): Promise<readonly SearchDocument[]> {
  const listFile = join(built.folder, 'search', 'documents.json');
  const listed = JSON.parse(await readFile(listFile, 'utf8')) as ListedPages;
  await rm(listFile);
  const pages = listed.documents.map((document) => withText(document, records));
  await writeSearchFiles(built, pages, { ...options, places: listed.places });
  return pages.map(({ document }) => document);
}

function withText(document: SearchDocument, records: PageRecords): IndexedPage {
  const written = records.get(`${document.id}/index.html`);
  const { sections, text, keys } = written === undefined ? noRecord : readRecord(written);
  return { sections, document: text === '' ? document : { ...document, text, textKeys: keys } };
}
