import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Root } from 'hast';
import { readManifest } from '../../scripts/verify/compare-site.ts';
import { parsePage } from './html.ts';

/** One page of a built site. */
export interface Page {
  /** Address below the base path, without a slash at its start: '' is home, `services/vgd/`. */
  address: string;
  html: string;
  tree: Root;
}

/** The paths of all files of a built site from its folder, with `/`, sorted. */
export async function listFiles(dist: string): Promise<string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dist.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** The addresses of all pages of a built site but those that only lead on from an old one, sorted. */
export async function listAddresses(dist: string): Promise<string[]> {
  const files = await listFiles(dist);
  const { forwarding = {} } = await readManifest(dist);
  return files
    .filter((file) => file.endsWith('.html') && !(file in forwarding))
    .map((file) => file.replace(/(?<=^|\/)index\.html$/u, ''));
}

/** All pages of a built site but those that only lead on from an old address. */
export async function readPages(dist: string): Promise<Page[]> {
  const addresses = await listAddresses(dist);
  return Promise.all(
    addresses.map(async (address) => {
      const file = address === '' || address.endsWith('/') ? `${address}index.html` : address;
      const html = await readFile(join(dist, file), 'utf8');
      return { address, html, tree: parsePage(html) };
    }),
  );
}
