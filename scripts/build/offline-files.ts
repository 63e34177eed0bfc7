import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatDate } from '../../src/bangla/dates.ts';
import type { PackFile, PackList } from '../../src/offline/caches.ts';
import { builtOn, isPrivatePage } from '../../src/offline/own-page.ts';
import { bundleClassic } from './bundle-classic.ts';
import { listFiles } from './list-files.ts';
import { sentBytes } from './page-sizes.ts';

/** Pages of the pack: what a reader needs to find a guide and to read it. */
const packed =
  /^(?:(?:a-z|helplines|offline|search|services|offices|needs\/[^/]+|for\/[^/]+|(?:services|offices)\/[^/]+)\/)?index\.html$/u;
/** The site's scripts, but for the one that asks other sites, and the quick index and its filter, with which the packed pages work as on the network. */
const worksOffline =
  /^(?:_astro\/(?!EverywhereSearch\.)[^/]+\.js|search\/(?:quick|places)\.json)$/u;

/**
 * Writes what works without a network: `offline/pack.json`, the list of what a reader can keep, and
 * `sw.js`, the service worker. `OFFLINE=off` writes a worker that removes itself and all it stored.
 */
export async function writeOfflineFiles(dist: string, base: string): Promise<void> {
  const files = await packFiles(dist, listFiles(dist));
  await mkdir(join(dist, 'offline'), { recursive: true });
  await writeFile(join(dist, 'offline', 'pack.json'), JSON.stringify({ files } satisfies PackList));
  const offline = await readFile(join(dist, 'offline', 'index.html'), 'utf8');
  const shell = ['offline/', ...scriptsOf(offline, base)];
  const version = createHash('sha256').update(JSON.stringify(files)).update(offline);
  await bundleWorker(join(dist, 'sw.js'), { version: version.digest('hex').slice(0, 12), shell });
}

/** Scripts stand before the pages that load them: a download that breaks off leaves none without its own. */
async function packFiles(dist: string, names: readonly string[]): Promise<PackFile[]> {
  const files: PackFile[] = [];
  for (const name of names.filter((one) => worksOffline.test(one)).toSorted()) {
    const content = await readFile(join(dist, name));
    files.push({ path: name, hash: shortHash(content), bytes: sentBytes(join(dist, name)) });
  }
  for (const name of names.filter((one) => packed.test(one)).toSorted()) {
    const html = await readFile(join(dist, name), 'utf8');
    files.push({
      path: name.replace(/index\.html$/u, ''),
      hash: hashWithoutDate(html),
      bytes: sentBytes(join(dist, name)),
      ...(isPrivatePage(html) && { private: true }),
    });
  }
  return files;
}

/** A page's hash without its build date, so that a rebuild of the same content is not news. */
function hashWithoutDate(html: string): string {
  const date = builtOn(html);
  const written = formatDate(date);
  return shortHash(
    [date, written, encodeURIComponent(written)].reduce(
      (rest, one) => rest.replaceAll(one, ''),
      html,
    ),
  );
}

function shortHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 10);
}

function scriptsOf(html: string, base: string): string[] {
  return [...html.matchAll(/src="([^"]+\.js)"/gu)].map(([, path = '']) => path.slice(base.length));
}

async function bundleWorker(target: string, mark: { version: string; shell: string[] }) {
  const entry = process.env['OFFLINE'] === 'off' ? 'remove-worker.ts' : 'worker.ts';
  const code = await bundleClassic(`offline/${entry}`, { BUILD: JSON.stringify(mark) });
  await writeFile(target, code);
}
