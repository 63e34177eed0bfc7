import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { memberOrigins, readSiteSettings } from '../../src/site-settings.ts';
import { BuiltFiles } from '../build/built-files.ts';
import { hashInputs } from '../build/input-hash.ts';
import { buildPages } from '../build/pages/build-pages.ts';
import { CompressedStore } from '../build/compressed-store.ts';
import { precompress } from '../build/precompress.ts';
import { buildSearchIndex } from '../build/search-index.ts';

/** A built site to be measured, with its pages as the search index was given them. */
export interface MeasuredSite {
  dist: string;
  documents: readonly SearchDocument[];
}

/**
 * The site of the current folder's project at `/`, built into its `.cache` unless the same one is
 * there already: pages, policies, search and brotli files, without what only a host or a second visit
 * needs.
 */
export async function measuredSite(root: string): Promise<MeasuredSite> {
  const store = join(root, '.cache/measured-site');
  const folder = join(store, await hashInputs(root, 'measured'));
  const listFile = join(folder, 'documents.json');
  const read = async () => JSON.parse(await readFile(listFile, 'utf8')) as SearchDocument[];
  const known = await read().catch(() => undefined);
  if (known) return { dist: join(folder, 'dist'), documents: known };

  const unfinished = join(store, `unfinished-${process.pid}`);
  const built = new BuiltFiles(join(unfinished, 'dist'));
  process.env['BASE_PATH'] = '/';
  try {
    const scratch = join(unfinished, 'scratch');
    const { records } = await buildPages({ root, built, scratch });
    const ofAllWords = memberOrigins(readSiteSettings()).length > 0;
    const documents = await buildSearchIndex(built, records, { ofAllWords });
    await precompress(built, new CompressedStore(join(root, '.cache/precompressed')));
    // Counted keys are no JSON; whoever indexes the documents again counts them anew.
    const plain = documents.map(({ textKeys: _counted, ...document }) => document);
    await writeFile(join(unfinished, 'documents.json'), JSON.stringify(plain));
    await rm(scratch, { recursive: true, force: true });
    await removeOthers(store, unfinished);
    await mkdir(dirname(folder), { recursive: true });
    await rename(unfinished, folder);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return { dist: join(folder, 'dist'), documents: await read() };
}

/** Removes the sites of earlier states. */
async function removeOthers(store: string, kept: string): Promise<void> {
  for (const name of await readdir(store)) {
    const folder = join(store, name);
    if (folder !== kept) await rm(folder, { recursive: true, force: true });
  }
}
