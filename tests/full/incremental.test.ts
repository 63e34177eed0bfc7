import { mkdir, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { array, assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeManifest, manifestName, type Manifest } from '../../scripts/build/manifest.ts';
import { copyCode } from '../../scripts/generate-scale/project-folder.ts';
import { generateTree } from '../../scripts/generate-scale/tree.ts';
import { startBuild } from '../support/project-copy.ts';
import { makeEdit, randomEdit, type RandomEdit } from '../support/random-edit.ts';

/** How many changes are tried, one after the other; `INCREMENTAL_EDITS=200` tries more. */
const tried = Number(process.env['INCREMENTAL_EDITS'] ?? 8);
/** Two builds for each change, on a busy machine. */
const patience = tried * 180_000;

let parent: string;
let project: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'incremental-'));
  project = join(parent, 'project');
  for (const { path, text } of generateTree({ offices: 3, districts: 1, seed: 2 })) {
    const file = join(project, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  await copyCode(project);
});
afterAll(() => rm(parent, { recursive: true, force: true }));

/** What of an earlier build the next one begins with, but for what is kept by its content alone. */
const fromBefore = ['pages', 'check', 'built-files.json'];

interface Built {
  code: number | null;
  files: Record<string, string>;
  /** How many files were taken as an earlier build drew them. */
  kept: number;
}

async function build(dist: string): Promise<Built> {
  const settings = { OUT_DIR: join(parent, dist), SITE_URL: 'https://nomuna.example' };
  const { code, output } = await startBuild(project, settings).ended;
  const folder = join(parent, dist);
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '{}');
  const { files: said = {} } = JSON.parse(text) as Partial<Manifest>;
  const files = code === 0 ? makeManifest(folder, '').files : {};
  // The build tells the files' hashes without reading each again.
  expect(code === 0 ? said : {}).toEqual(files);
  const kept = /আগেরটিই আছে: ([০-৯,]+)টি/u.exec(output)?.[1] ?? '০';
  return { code, files, kept: kept === '০' ? 0 : 1 };
}

/** Builds as if there had never been a build; what the earlier ones left is put back afterwards. */
async function buildClean(): Promise<Built> {
  const [cache, aside] = [join(project, '.cache'), join(parent, 'cache')];
  await mkdir(aside, { recursive: true });
  for (const name of fromBefore) await rename(join(cache, name), join(aside, name));
  try {
    return await build('clean');
  } finally {
    for (const name of fromBefore) {
      await rm(join(cache, name), { recursive: true, force: true });
      await rename(join(aside, name), join(cache, name));
    }
    await rm(join(parent, 'clean'), { recursive: true, force: true });
  }
}

/** Throws with the files that two builds made differently. */
function refuseDifference(
  edit: RandomEdit,
  again: Record<string, string>,
  clean: Record<string, string>,
): void {
  const paths = new Set([...Object.keys(again), ...Object.keys(clean)]);
  const differing = [...paths].filter((path) => again[path] !== clean[path]);
  if (differing.length > 0) throw new Error(`${JSON.stringify(edit)}: ${differing.join(', ')}`);
}

test(
  'after any changes a site built upon earlier builds is a clean build’s to the last byte',
  { timeout: patience + 300_000 },
  async () => {
    const first = await build('dist');
    expect(first.code).toBe(0);
    let reused = 0;
    await assert(
      asyncProperty(array(randomEdit, { minLength: tried, maxLength: tried }), async (edits) => {
        for (const edit of edits) {
          const undo = await makeEdit(project, edit);
          if (!undo) continue;
          const again = await build('dist');
          // The check refuses some changes; then the site of before stands.
          if (again.code === 0) {
            const clean = await buildClean();
            refuseDifference(edit, again.files, clean.files);
            reused += again.kept;
          } else {
            await undo();
          }
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
    expect(reused).toBeGreaterThan(0);
  },
);

test('a page kept by half is drawn anew', { timeout: 600_000 }, async () => {
  const whole = await build('dist');
  const pages = join(project, '.cache/pages');
  for (const state of await readdir(pages)) {
    const names = await readdir(join(pages, state));
    for (const [index, name] of names.entries()) {
      const file = join(pages, state, name);
      const text = await readFile(file, 'utf8');
      if (index % 3 === 0) await writeFile(file, text.slice(0, text.length / 2));
      if (index % 3 === 1) await writeFile(file, '');
    }
  }
  expect((await build('dist')).files).toEqual(whole.files);
});
