import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BuiltFiles } from './built-files.ts';
import { encodings } from './compressed-store.ts';
import { listFiles } from './list-files.ts';

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
export function makeManifest(dist: string, buildDate: string): Manifest {
  return manifestOf(new BuiltFiles(dist), buildDate);
}

function manifestOf(built: BuiltFiles, buildDate: string): Manifest {
  const paths = listFiles(built.folder)
    .filter((path) => !manifestForms.includes(path) && path !== reportName)
    .sort();
  const files: Record<string, string> = {};
  for (const path of paths) {
    files[path] = built.hashOf(path);
  }
  return { buildDate, files };
}

/** Writes the manifest of a finished build into it, precompressed too. */
export async function writeManifest(
  built: BuiltFiles,
  buildDate: string,
  forwarding: Record<string, string>,
): Promise<void> {
  const manifest: Manifest = { ...manifestOf(built, buildDate), forwarding };
  const content = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  const file = join(built.folder, manifestName);
  await writeFile(file, content);
  // Nobody but `npm run verify` loads it, and it is new in each build: of a large site's, quality 11
  // takes twelve seconds for a sixth less.
  const br = await encodings['.br'](content, content.length > largeManifest ? 9 : 11);
  await writeFile(`${file}.br`, br);
  await writeFile(`${file}.gz`, await encodings['.gz'](content));
}
