import { fetchJson } from './fetch-json.ts';
import type { PageSection } from './full-text.ts';
import type { FullTierSource } from './full-tier.ts';
import { pagefindKey } from './pagefind-keys.ts';
import { preload } from './preload.ts';
import type { DocumentRow, SearchIndex } from './quick-index.ts';
import { pageReader } from './read-pages.ts';
import type { PagefindFiles, SiteIndex, WordPart } from './site-index.ts';
import { openWordParts } from './word-parts.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

interface PagefindCode {
  createInstance(options: { noWorker: boolean; basePath: string; metaCacheTag: string }): Pagefind;
}

const folder = `${import.meta.env.BASE_URL}pagefind/`;
const ownFolder = `${import.meta.env.BASE_URL}search/`;
let opened: FullTierSource | undefined;
let tries = 0;

/** The whole text of all pages, opened once; what it gives rejects where its files cannot be had. */
export function openFullIndex(quick: SearchIndex, site: SiteIndex): FullTierSource {
  opened ??= open(quick, site);
  return opened;
}

/** Lets the next question open it anew: what an index could not get once it does not ask for again. */
export function closeFullIndex(): void {
  opened = undefined;
}

function open(quick: SearchIndex, site: SiteIndex): FullTierSource {
  const meanings = fetchJson<string>(`${ownFolder}meanings.json`);
  const pagefind = openPagefind(site.pagefind);
  // Whoever asks is told; perhaps later than the browser would complain of it.
  for (const begun of [meanings, pagefind]) begun.catch(() => undefined);
  const words = openWordParts({
    site,
    known: quick.terms,
    meanings,
    fetchPart: (part) => fetchJson<WordPart>(`${ownFolder}words/${part}.json`),
  });
  return {
    size: site.pages,
    known: quick.documents,
    words,
    lookUp: async (term) => {
      const file = `${words.chunkOf(term)}.pf_index`;
      await preload(`${folder}index/${file}`);
      const { results } = await (await pagefind).search(pagefindKey(term));
      // Every key is on some page; Pagefind is silent on words it could not get.
      if (results.length === 0) throw new Error(`search: ${term} is not in ${file}`);
      return results.map(({ id, score }) => ({ document: Number(id), score }));
    },
    readPages: pageReader((block) => fetchJson<DocumentRow[]>(`${ownFolder}pages/${block}.json`)),
  };
}

/** Its code alone would ask for one of these files after the other. */
async function openPagefind({ hash, wasm }: PagefindFiles): Promise<Pagefind> {
  const files = [
    `pagefind-entry.json?ts=${hash}`,
    `pagefind.${hash}.pf_meta`,
    `wasm.${wasm}.pagefind`,
  ];
  // A browser remembers that it could not get code, and asks anew only at another address.
  const load = () =>
    import(/* @vite-ignore */ `${folder}pagefind.js${'?'.repeat(tries)}`) as Promise<PagefindCode>;
  const [code] = await Promise.all([
    load().catch(() => {
      tries += 1;
      return load();
    }),
    ...files.map((file) => preload(folder + file)),
  ]);
  // Its worker is one file more to wait for, and a search's work is small.
  const index = code.createInstance({ noWorker: true, basePath: folder, metaCacheTag: hash });
  await index.init();
  return index;
}

/** The text of a page by its headings. */
export function fetchSections(document: number): Promise<PageSection[]> {
  return fetchJson<PageSection[]>(`${ownFolder}text/${document}.json`);
}
