import { fetchJson } from './fetch-json.ts';
import type { FullTierData, PagefindFiles, PageSection } from './full-text.ts';
import type { FullTierSource } from './full-tier.ts';
import { preload } from './preload.ts';
import { openVocabulary, type SearchIndex } from './quick-index.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindCode {
  createInstance(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): Pagefind;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let opened: Promise<FullTierSource> | undefined;

/**
 * Pagefind over the whole text of all pages, opened once; it or a look-up rejects where its files
 * cannot be had.
 */
export function openFullIndex(quick: SearchIndex, files: PagefindFiles): Promise<FullTierSource> {
  opened ??= open(quick, files);
  opened.catch(closeFullIndex);
  return opened;
}

/** Lets the next question open it anew: what an index could not get once it does not ask for again. */
export function closeFullIndex(): void {
  opened = undefined;
}

async function open(quick: SearchIndex, files: PagefindFiles): Promise<FullTierSource> {
  // First, because the keys to ask for are in it.
  const listed = fetchJson<FullTierData>('search/full.json');
  const pagefind = openPagefind(files);
  pagefind.catch(closeFullIndex);
  const data = await listed;
  return {
    quick,
    vocabulary: openVocabulary(data),
    lookUp: async (key) => {
      const [, file] = data.chunks.find(([last]) => key <= last) ?? [];
      if (file) await preload(`${folder}index/${file}`);
      const { results } = await (await pagefind).search(key);
      // Every key of the vocabulary is on some page; Pagefind is silent on words it could not get.
      if (results.length === 0) throw new Error(`search: ${key} is not in ${file}`);
      return results.flatMap(({ id, score }) => {
        const document = data.records[id];
        return document === undefined ? [] : [{ document, score }];
      });
    },
  };
}

/** Its code alone would ask for one of these files after the other. */
async function openPagefind({ hash, wasm }: PagefindFiles): Promise<Pagefind> {
  const files = [
    `pagefind-entry.json?ts=${hash}`,
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm}.pagefind`,
  ];
  const load = () => import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindCode>;
  const [code] = await Promise.all([
    load().catch(load),
    ...files.map((file) => preload(folder + file)),
  ]);
  // Its worker is one file more to wait for, and a search's work is small.
  const index = code.createInstance({ noWorker: true, basePath: folder, metaCacheTag: hash });
  await index.init();
  return index;
}

/** The text of a page by its headings. */
export function fetchSections(document: number): Promise<PageSection[]> {
  return fetchJson<PageSection[]>(`search/text/${document}.json`);
}
