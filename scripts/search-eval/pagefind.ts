import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { bodyText, type Engine } from './engine.ts';

/** The part of Pagefind's client that is used here. */
interface PagefindClient {
  options: (options: { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  destroy: () => Promise<void>;
}

/** Only the first results are compared; loading more takes a file each. */
const resultsRead = 10;

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

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

async function writeIndex(
  folder: string,
  pages: readonly { url: string; content: string }[],
): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`search eval: Pagefind: ${errors.join('; ')}`);
  for (const page of pages) {
    const added = await index.addHTMLFile(page);
    if (added.errors.length > 0)
      throw new Error(`search eval: Pagefind: ${added.errors.join('; ')}`);
  }
  await index.writeFiles({ outputPath: folder });
  await close();
}

/** Pagefind as it comes, over the same documents as pages with a heading and a paragraph. */
export const pagefind: Engine = {
  name: 'pagefind',
  open: async (documents) => {
    const folder = await mkdtemp(join(tmpdir(), 'search-eval-'));
    const ids = new Map(documents.map(({ id }, number) => [`/${number}/`, id]));
    await writeIndex(
      folder,
      documents.map((document, number) => ({
        url: `/${number}/`,
        content: `<html lang="bn"><body><h1>${escapeMarkup(document.title)}</h1><p>${escapeMarkup(bodyText(document))}</p></body></html>`,
      })),
    );
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
