import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { WrongSetting } from '../explain-failure.ts';
import { forwardingPage } from './forwarding-page.ts';
import type { RedirectRoute } from './redirect-routes.ts';

/** The longest name of a file or folder, in bytes, on the file systems in use. */
const longestName = 255;

/** What came of the old addresses. */
export interface Forwardings {
  /** Files below the built folder by the address below the base that each leads to. */
  pages: Record<string, string>;
  /** Old paths for which no file can stand: a query is not part of a file's name, a name is too long. */
  without: string[];
}

/**
 * Writes a page for each form of each old address. Throws where a page of the site stands there: the
 * check knows the records' pages, not every other.
 */
export async function writeForwardingPages(
  dist: string,
  { site, base }: { site: string | undefined; base: string },
  routes: readonly RedirectRoute[],
): Promise<Forwardings> {
  const result: Forwardings = { pages: {}, without: [] };
  for (const { paths, query, to } of routes) {
    const asksInQuery = Object.keys(query).length > 0;
    const title = await titleOf(join(dist, to, 'index.html'));
    const canonical = site === undefined ? undefined : new URL(base + to, site).href;
    for (const path of paths) {
      if (asksInQuery || path.split('/').some((name) => Buffer.byteLength(name) > longestName)) {
        result.without.push(path);
        continue;
      }
      const file = `${path}/index.html`;
      const page = forwardingPage({ file, href: base + to, canonical, title });
      await writeNew(join(dist, file), page, path);
      result.pages[file] = to;
    }
  }
  return result;
}

async function titleOf(file: string): Promise<string> {
  const html = await readFile(file, 'utf8');
  return /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html)?.[1]?.replace(/<[^>]*>/gu, '') ?? '';
}

async function writeNew(file: string, text: string, path: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new WrongSetting(
      `content/redirects.yaml: “${path}” ঠিকানায় সাইটের একটি পাতা আছে; লাইনটি মুছে দিন`,
    );
  }
}
