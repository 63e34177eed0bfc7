import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writePlainPagefind } from '../browser/plain-pagefind.ts';
import type { Engine } from './engine.ts';

/** The part of Pagefind's client that is used here. */
interface PagefindClient {
  options: (options: { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  destroy: () => Promise<void>;
}

/** Only the first results are compared; loading more takes a file each. */
const resultsRead = 10;

async function readFromDisk(address: URL | RequestInfo): Promise<Response> {
  const url = new URL(address instanceof Request ? address.url : address);
  url.search = '';
  return new Response(await readFile(fileURLToPath(url)));
}

/**
 * Pagefind's client asks for its files by fetch and for the page's language; Node has neither for a
 * folder on disk.
 */
function standInForBrowser(): () => void {
  const { fetch } = globalThis;
  const html = { getAttribute: () => 'bn' };
  Object.assign(globalThis, {
    fetch: readFromDisk,
    document: { currentScript: null, querySelector: () => html },
  });
  return () => {
    Object.assign(globalThis, { fetch });
    Reflect.deleteProperty(globalThis, 'document');
  };
}

/** Pagefind as it comes, over the same documents as pages. */
export const pagefind: Engine = {
  name: 'pagefind',
  open: async (documents) => {
    const folder = await mkdtemp(join(tmpdir(), 'search-eval-'));
    const ids = new Map(documents.map(({ id }, number) => [`/${number}/`, id]));
    await writePlainPagefind(folder, documents);
    const restore = standInForBrowser();
    const basePath = `${pathToFileURL(folder).href}/`;
    const client = (await import(`${basePath}pagefind.js`)) as PagefindClient;
    await client.options({ basePath });
    await client.init();
    return {
      search: async (query) => {
        const { results } = await client.search(query);
        const pages = await Promise.all(
          results.slice(0, resultsRead).map((result) => result.data()),
        );
        return pages.map(({ url }) => ids.get(url) ?? url);
      },
      close: async () => {
        await client.destroy();
        restore();
        await rm(folder, { recursive: true });
      },
    };
  },
};
