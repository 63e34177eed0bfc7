import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeManifest, manifestName, type Manifest } from '../build/manifest.ts';

/** How a site that stands somewhere differs from what was built. */
export interface Comparison {
  /** The file is there with other content. */
  changed: string[];
  /** The file was built and is not there. */
  missing: string[];
  /** The file is there and was not built; only a folder can tell. */
  added: string[];
}

/** Settings that a host reads and does not send. */
const isNotSent = (path: string) =>
  /(?:^|\/)(?:\.ht|_headers$|_redirects$)|\.(?:br|gz)$/u.test(path);

/** The manifest of the build in a folder; throws where there is none. */
export async function readManifest(dist: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(dist, manifestName), 'utf8')) as Manifest;
}

/** Compares a copy of a built site in a folder with the build's manifest. */
export async function compareFolder(folder: string, built: Manifest): Promise<Comparison> {
  const { files } = makeManifest(folder, built.buildDate);
  const result: Comparison = { changed: [], missing: [], added: [] };
  for (const [path, digest] of Object.entries(built.files)) {
    if (!(path in files)) result.missing.push(path);
    else if (files[path] !== digest) result.changed.push(path);
  }
  result.added = Object.keys(files).filter((path) => !(path in built.files));
  return result;
}

/**
 * Compares a live site with the build's manifest by fetching every file that a host sends. `tell`
 * is called after each with how many are done.
 */
export async function compareLive(
  address: string,
  built: Manifest,
  tell: (done: number, all: number) => void,
): Promise<Comparison> {
  const result: Comparison = { changed: [], missing: [], added: [] };
  const paths = Object.keys(built.files).filter((path) => !isNotSent(path));
  for (const [index, path] of paths.entries()) {
    const url = new URL(path.replace(/(?<=^|\/)index\.html$/u, ''), address);
    const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
    const digest = createHash('sha256')
      .update(Buffer.from(await response.arrayBuffer()))
      .digest('hex');
    const forwarding = built.forwarding?.[path];
    if (response.redirected && forwarding !== undefined) {
      // The host leads on by itself from an old address, and must do so to the same page.
      if (response.url !== new URL(forwarding, address).href) result.changed.push(path);
    } else if (response.status !== 200) {
      // The 404 page answers with its own status where a host knows it.
      if (path !== '404.html' || digest !== built.files[path]) result.missing.push(path);
    } else if (digest !== built.files[path]) result.changed.push(path);
    tell(index + 1, paths.length);
  }
  return result;
}
