import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import type { PageTexts } from './pages/build-pages.ts';
import { writeSearchFiles, type IndexedPage, type SearchFileOptions } from './search-files.ts';

/** Makes the search of a built site from the texts of its pages. Gives the pages that can be found. */
export async function buildSearchIndex(
  dist: string,
  texts: PageTexts,
  options: SearchFileOptions = {},
): Promise<readonly SearchDocument[]> {
  const listFile = join(dist, 'search', 'documents.json');
  const named = JSON.parse(await readFile(listFile, 'utf8')) as SearchDocument[];
  await rm(listFile);
  const pages = named.map((document) => withText(document, texts));
  await writeSearchFiles(dist, pages, options);
  return pages.map(({ document }) => document);
}

function withText(document: SearchDocument, texts: PageTexts): IndexedPage {
  const sections = texts.get(`${document.id}/index.html`) ?? [];
  const text = sections.map((section) => `${section.heading}\n${section.text}`).join('\n');
  return { sections, document: text === '' ? document : { ...document, text } };
}
