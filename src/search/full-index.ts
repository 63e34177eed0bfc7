import { fetchJson } from './fetch-json.ts';
import type { FullTierData, PageSection } from './full-text.ts';
import type { FullTierSource } from './full-tier.ts';
import { openVocabulary, type SearchIndex } from './quick-index.ts';

interface Pagefind {
  options(options: { noWorker: boolean; basePath: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
let opened: Promise<FullTierSource> | undefined;

/** Pagefind over the whole text of all pages, opened once; rejects where its files cannot be had. */
export function openFullIndex(quick: SearchIndex): Promise<FullTierSource> {
  opened ??= load(quick).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function load(quick: SearchIndex): Promise<FullTierSource> {
  const [data, pagefind] = await Promise.all([
    fetchJson<FullTierData>('search/full.json'),
    openPagefind(),
  ]);
  return {
    quick,
    vocabulary: openVocabulary(data),
    lookUp: async (key) => {
      const { results } = await pagefind.search(key);
      return results.flatMap(({ id, score }) => {
        const document = data.records[id];
        return document === undefined ? [] : [{ document, score }];
      });
    },
  };
}

async function openPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Its worker is one file more to wait for, and a keystroke's work is small.
  await pagefind.options({ noWorker: true, basePath: folder });
  await pagefind.init();
  return pagefind;
}

/** The text of a page by its headings. */
export function fetchSections(document: number): Promise<PageSection[]> {
  return fetchJson<PageSection[]>(`search/text/${document}.json`);
}
