import { fetchJson } from './fetch-json.ts';
import type { FullTierData, PagefindFiles, PageSection } from './full-text.ts';
import type { FullTierSource } from './full-tier.ts';
import { preload } from './preload.ts';
import { openVocabulary, type SearchIndex } from './quick-index.ts';

interface Pagefind {
  options(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let opened: Promise<FullTierSource> | undefined;

/**
 * Pagefind over the whole text of all pages, opened once; it, or its first look-up, rejects where its
 * files cannot be had.
 */
export function openFullIndex(quick: SearchIndex, files: PagefindFiles): Promise<FullTierSource> {
  opened ??= open(quick, files);
  opened.catch(forget);
  return opened;
}

/** So that the next question tries again. */
function forget(): void {
  opened = undefined;
}

async function open(quick: SearchIndex, files: PagefindFiles): Promise<FullTierSource> {
  // First, because the keys to ask for are in it.
  const listed = fetchJson<FullTierData>('search/full.json');
  const pagefind = openPagefind(files);
  pagefind.catch(forget);
  const data = await listed;
  return {
    quick,
    vocabulary: openVocabulary(data),
    lookUp: async (key) => {
      const [, file] = data.chunks.find(([last]) => key <= last) ?? [];
      const [client] = await Promise.all([pagefind, file && preload(`${folder}index/${file}`)]);
      const { results } = await client.search(key);
      return results.flatMap(({ id, score }) => {
        const document = data.records[id];
        return document === undefined ? [] : [{ document, score }];
      });
    },
  };
}

/** Its client alone would ask for one of these files after the other. */
async function openPagefind({ hash, wasm }: PagefindFiles): Promise<Pagefind> {
  const files = [
    `pagefind-entry.json?ts=${hash}`,
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm}.pagefind`,
  ];
  const [client] = (await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`),
    ...files.map((file) => preload(folder + file)),
  ])) as [Pagefind];
  // Its worker is one file more to wait for, and a search's work is small.
  await client.options({ noWorker: true, basePath: folder, metaCacheTag: hash });
  await client.init();
  return client;
}

/** The text of a page by its headings. */
export function fetchSections(document: number): Promise<PageSection[]> {
  return fetchJson<PageSection[]>(`search/text/${document}.json`);
}
