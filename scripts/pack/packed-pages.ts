import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { isForwardingPage } from '../build/hosting/forwarding-page.ts';
import { wholeStyle } from '../build/page-style/site-style.ts';
import { builtOn, isPrivatePage } from '../../src/offline/own-page.ts';

/** A page of the built site that goes into the pack. */
export interface PackedPage {
  /** Address below the base: '' is home, `services/vgd/`. */
  path: string;
  html: string;
}

/** What the pack is made from. */
export interface PackSource {
  /** The day of the build, `YYYY-MM-DD`. */
  date: string;
  /** The base path that the site was built for. */
  base: string;
  /** The site's address where the build knew it, with a slash at its end. */
  site: string | undefined;
  pages: PackedPage[];
  /** The style of all pages. */
  style: string;
  /** The quick search index as JSON. */
  index: string;
  /** The offices to choose by, as JSON. */
  places: string;
  /** Files beside the pages by their path below the base: the font and the icon. */
  files: Map<string, Buffer>;
}

/** Left out: what asks question by question, open data, what needs the network, and the form editor. */
const leftOut = /^(?:what-can-i-get|data|freshness|offline|admin)\/|^404\.html$/u;
const beside = /^(?:favicon\.svg|fonts\/OFL\.txt|_astro\/[^/]+\.woff2)$/u;

/** Reads a finished build. Throws in Bangla where the folder is none. */
export async function readBuilt(dist: string, withPrivate: boolean): Promise<PackSource> {
  const home = await readFile(join(dist, 'index.html'), 'utf8').catch(() => '');
  const [, base = ''] = /<link rel="icon" href="([^"]*)favicon\.svg"/u.exec(home) ?? [];
  if (base === '' || builtOn(home) === '') {
    throw new Error(`${dist} ফোল্ডারে তৈরি সাইট নেই; আগে npm run build চালান`);
  }
  const [, site] = /<link rel="canonical" href="([^"]+)"/u.exec(home) ?? [];
  const names = (await readdir(dist, { recursive: true })).map((name) => name.split(sep).join('/'));
  const pages: PackedPage[] = [];
  for (const name of names
    .filter((one) => one.endsWith('.html') && !leftOut.test(one))
    .toSorted()) {
    const html = await readFile(join(dist, name), 'utf8');
    if (isForwardingPage(html) || (isPrivatePage(html) && !withPrivate)) continue;
    pages.push({ path: name.replace(/index\.html$/u, ''), html });
  }
  const files = new Map<string, Buffer>();
  for (const name of names.filter((one) => beside.test(one)).toSorted()) {
    files.set(name, await readFile(join(dist, name)));
  }
  const style = await readFile(join(dist, wholeStyle), 'utf8');
  const index = await readFile(join(dist, 'search/quick.json'), 'utf8');
  const places = await readFile(join(dist, 'search/places.json'), 'utf8');
  return { date: builtOn(home), base, site, pages, style, index, places, files };
}

/** The pages of a pack that the search names, by their ids in the index. */
export function searchablePages(pages: readonly PackedPage[]): string[] {
  return pages.map(({ path }) => path.replace(/\/$/u, ''));
}
