import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import type { FullTierData, PageSection, QuickFile } from '../../src/search/full-text.ts';
import { buildVocabulary } from '../../src/search/index-build.ts';
import { buildQuickTier } from '../../src/search/quick-tier.ts';
import { brotliBytes } from './page-sizes.ts';
import { readPageText } from './page-text.ts';
import { writePagefindIndex } from './pagefind-index.ts';

/** What the quick index may weigh beside its code, in brotli bytes. */
const quickBudget = 28_000;

/**
 * Makes the search of a built site from its own pages: `search/quick.json` for every keystroke,
 * Pagefind over all text with `search/full.json` and a text file for each page. Gives the pages that
 * can be found.
 */
export async function buildSearchIndex(dist: string): Promise<readonly SearchDocument[]> {
  const folder = join(dist, 'search');
  const listFile = join(folder, 'documents.json');
  const named = JSON.parse(await readFile(listFile, 'utf8')) as SearchDocument[];
  await rm(listFile);
  const pages = await Promise.all(named.map((document) => readPage(dist, document)));
  const documents = pages.map(({ document }) => document);
  const { files, chunks, records } = await writePagefindIndex(join(dist, 'pagefind'), documents);
  const quick: QuickFile = {
    ...buildQuickTier(documents, brotliBytes, quickBudget),
    full: files,
  };
  await writeFile(join(folder, 'quick.json'), JSON.stringify(quick));
  const numbers = new Map(quick.documents.map(([id], number) => [id, number]));
  const full: FullTierData = {
    records: Object.fromEntries(
      Object.entries(records).flatMap(([record, id]) => {
        const number = numbers.get(id);
        return number === undefined ? [] : [[record, number]];
      }),
    ),
    ...buildVocabulary(documents),
    chunks,
  };
  await writeFile(join(folder, 'full.json'), JSON.stringify(full));
  await mkdir(join(folder, 'text'), { recursive: true });
  for (const { document, sections } of pages) {
    const number = numbers.get(document.id);
    if (number === undefined) continue;
    await writeFile(join(folder, 'text', `${number}.json`), JSON.stringify(sections));
  }
  return documents;
}

interface Page {
  document: SearchDocument;
  sections: PageSection[];
}

async function readPage(dist: string, document: SearchDocument): Promise<Page> {
  const html = await readFile(join(dist, document.id, 'index.html'), 'utf8');
  const sections = readPageText(html);
  const text = sections.map((section) => `${section.heading}\n${section.text}`).join('\n');
  return { sections, document: text === '' ? document : { ...document, text } };
}
