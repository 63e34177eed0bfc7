import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { hashInputs } from '../../scripts/build/input-hash.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the tests say that the site will stand; nobody can own a name under `.example` (RFC 2606). */
export const siteUrl = 'https://tothyopata.example';

/** The build date of every site that the tests build, in seconds: 22 November 2026, midnight UTC. */
export const buildEpoch = '1795305600';

/** The two places that a site can stand in: at the root of its host, or below a folder of it. */
export const bases = { root: '/', base: '/jhalokathi/' } as const;

/** Which of the two built sites. */
export type BaseName = keyof typeof bases;

const store = join(root, '.cache/test-dist');
const settings = JSON.stringify({ siteUrl, buildEpoch, bases });
const run = promisify(execFile);

/** Runs `scripts/build.ts` in a folder with its content; gives what it printed and its exit code. */
export async function runBuild(
  folder: string,
  environment: Record<string, string>,
): Promise<{ code: number; output: string }> {
  // BASE_URL is Vitest's own, and Astro would take it for the site's base.
  const {
    SITE_URL: _site,
    BASE_PATH: _base,
    BASE_URL: _vitest,
    OUT_DIR: _out,
    ...inherited
  } = process.env;
  try {
    const { stdout, stderr } = await run(process.execPath, [join(root, 'scripts/build.ts')], {
      cwd: folder,
      env: { ...inherited, SOURCE_DATE_EPOCH: buildEpoch, ...environment },
      maxBuffer: 1 << 26,
    });
    return { code: 0, output: stderr + stdout };
  } catch (error) {
    const failed = error as { code?: number; stdout?: string; stderr?: string };
    if (typeof failed.code !== 'number') throw error;
    return { code: failed.code, output: `${failed.stderr}${failed.stdout}` };
  }
}

/** Builds the site of this checkout into a folder; throws with the build's words if it fails. */
export async function buildInto(folder: string, base: BaseName): Promise<void> {
  const environment = { OUT_DIR: folder, SITE_URL: siteUrl, BASE_PATH: bases[base] };
  const { code, output } = await runBuild(root, environment);
  if (code !== 0) throw new Error(`test site: build ended with ${code}\n${output}`);
}

/**
 * The folders of the site built at both bases. Their name is a hash of all that goes in, so that a
 * folder is never stale, and the build and browser tests of one checkout share one build.
 */
export async function builtSites(): Promise<Record<BaseName, string>> {
  const hash = await hashInputs(root, settings);
  const folder = join(store, hash);
  const sites = { root: join(folder, 'root'), base: join(folder, 'base') };
  await mkdir(folder, { recursive: true });
  for (const base of Object.keys(bases) as BaseName[]) {
    if (!existsSync(sites[base])) await buildInto(sites[base], base);
  }
  if ((await hashInputs(root, settings)) !== hash) {
    await rm(folder, { recursive: true });
    return builtSites();
  }
  await removeOld(hash);
  return sites;
}

/** Removes sites built more than an hour ago, whose tests are over. */
async function removeOld(current: string): Promise<void> {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of await readdir(store)) {
    const folder = join(store, name);
    if (name !== current && (await stat(folder)).mtimeMs < hourAgo) {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
