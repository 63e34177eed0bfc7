import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { readPageText } from './page-text.ts';
import { writeSearchFiles, type IndexedPage, type SearchFileOptions } from './search-files.ts';

/** Makes the search of a built site from its own pages. Gives the pages that can be found. */
export async function buildSearchIndex(
  dist: string,
  options: SearchFileOptions = {},
): Promise<readonly SearchDocument[]> {
  const listFile = join(dist, 'search', 'documents.json');
  const named = JSON.parse(await readFile(listFile, 'utf8')) as SearchDocument[];
  await rm(listFile);
  const pages = await Promise.all(named.map((document) => readPage(dist, document)));
  await writeSearchFiles(dist, pages, options);
  return pages.map(({ document }) => document);
}

async function readPage(dist: string, document: SearchDocument): Promise<IndexedPage> {
  const html = await readFile(join(dist, document.id, 'index.html'), 'utf8');
  const sections = readPageText(html);
  const text = sections.map((section) => `${section.heading}\n${section.text}`).join('\n');
  return { sections, document: text === '' ? document : { ...document, text } };
}
