import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { encodings } from './compressed-store.ts';

/** The manifest's place in the built folder. */
export const manifestName = 'build-manifest.json';

/** The file that `npm run report` adds to a built site; no build makes it. */
export const reportName = 'report.json';

/** Bytes from which the manifest is compressed less hard. */
const largeManifest = 1_000_000;

/** The manifest in the forms that a host sends. */
const manifestForms = [manifestName, ...Object.keys(encodings).map((end) => manifestName + end)];

/** What a build made: its date and the SHA-256 of every file but the manifest, by path. */
export interface Manifest {
  /** `YYYY-MM-DD` in UTC. */
  buildDate: string;
  /** Hex digests by path below the built folder, sorted by path. */
  files: Record<string, string>;
  /** Files that stand for an old address, with the address below the base that a host may lead on to. */
  forwarding?: Record<string, string>;
}

/** The manifest of a folder as it stands. */
export async function makeManifest(dist: string, buildDate: string): Promise<Manifest> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1))
    .map((path) => path.split(sep).join('/'))
    .filter((path) => !manifestForms.includes(path) && path !== reportName)
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) {
    files[path] = hash('sha256', readFileSync(join(dist, path)), 'hex');
  }
  return { buildDate, files };
}

/** Writes the manifest of a finished build into it, precompressed too. */
export async function writeManifest(
  dist: string,
  buildDate: string,
  forwarding: Record<string, string>,
): Promise<void> {
  const manifest: Manifest = { ...(await makeManifest(dist, buildDate)), forwarding };
  const content = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  await writeFile(join(dist, manifestName), content);
  // Nobody but `npm run verify` loads it, and it is new in each build: of a large site's, quality 11
  // takes twelve seconds for a sixth less.
  const br = await encodings['.br'](content, content.length > largeManifest ? 9 : 11);
  await writeFile(`${join(dist, manifestName)}.br`, br);
  await writeFile(`${join(dist, manifestName)}.gz`, await encodings['.gz'](content));
}
