import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeManifest, manifestName, type Manifest } from '../../scripts/build/manifest.ts';
import { copyProject, startBuild, type Ended } from '../support/project-copy.ts';

let parent: string;
let project: string;
let dist: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'build-killed-'));
  project = await copyProject(join(parent, 'project'));
  dist = join(project, 'dist');
  const { code, output } = await startBuild(project).ended;
  if (code !== 0) throw new Error(output);
  await cp(dist, join(parent, 'whole'), { recursive: true });
});
afterAll(() => rm(parent, { recursive: true, force: true }));
beforeEach(async () => {
  await rm(dist, { recursive: true, force: true });
  await cp(join(parent, 'whole'), dist, { recursive: true });
});

/** What in a folder is not as its own manifest says; a whole site gives nothing. */
async function brokenIn(folder: string): Promise<string[]> {
  const said = JSON.parse(await readFile(join(folder, manifestName), 'utf8')) as Manifest;
  const { files } = makeManifest(folder, said.buildDate);
  const paths = new Set([...Object.keys(files), ...Object.keys(said.files)]);
  return [...paths].filter((path) => files[path] !== said.files[path]);
}

const leftovers = async () => (await readdir(project)).filter((name) => name.startsWith('.dist'));
const after = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
/** A build that went wrong says so in a sentence, not with the program's inside alone. */
const isTold = ({ output }: Ended) => /^সাইট তৈরি হয়নি: .+ — .+।/mu.test(output);

describe('a build that is killed', () => {
  const shares = [0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];

  test('at any moment leaves the old site whole, and the next build clears up and is whole', async () => {
    const { seconds } = await startBuild(project).ended;
    const noted: string[] = [];
    for (const share of shares) {
      // Another moment in each run, so that in time all are tried.
      const moment = seconds * 1000 * (share + (Math.random() - 0.5) / 20);
      const run = startBuild(project);
      await after(moment);
      run.process.kill('SIGKILL');
      await run.ended;
      const broken = await brokenIn(dist);
      if (broken.length > 0) noted.push(`killed after ${moment} ms: ${broken.join(', ')}`);
    }
    expect(noted).toEqual([]);
    expect((await startBuild(project).ended).code).toBe(0);
    expect(await leftovers()).toEqual([]);
    const whole = makeManifest(join(parent, 'whole'), '');
    expect(makeManifest(dist, '').files).toEqual(whole.files);
  });

  test('between the two renames of the swap loses nothing: the next build puts the old site back', async () => {
    const { pid } = startBuild(project).process;
    process.kill(pid ?? 0, 'SIGKILL');
    await after(200);
    await cp(dist, join(project, `.dist-${pid}-old`), { recursive: true });
    await rm(dist, { recursive: true });
    const plan = join(project, 'content/plans/dwa-nomuna.mdx');
    const text = await readFile(plan);
    await writeFile(plan, 'no plan');
    const { code } = await startBuild(project).ended;
    await writeFile(plan, text);
    expect(code).toBe(1);
    expect(await brokenIn(dist)).toEqual([]);
    expect(await leftovers()).toEqual([]);
  });

  test('by Ctrl-C clears up after itself and says so', async () => {
    const run = startBuild(project);
    // Its first words: before them it is not yet there to be asked.
    await new Promise((said) => run.process.stdout?.once('data', said));
    run.process.kill('SIGINT');
    const ended = await run.ended;
    expect(ended.code).toBe(2);
    expect(ended.output).toContain('সাইট তৈরি হয়নি: থামানো হয়েছে');
    expect(await leftovers()).toEqual([]);
    expect(await brokenIn(dist)).toEqual([]);
  });
});

test('three builds at once all end well, and one of them stands whole', async () => {
  const runs = [startBuild(project), startBuild(project), startBuild(project)];
  const ended = await Promise.all(runs.map((run) => run.ended));
  expect(ended.map(({ code, output }) => (code === 0 ? '' : output))).toEqual(['', '', '']);
  expect(await brokenIn(dist)).toEqual([]);
  expect(await leftovers()).toEqual([]);
});

test('a build that takes longer than it may ends with what to do', async () => {
  const ended = await startBuild(project, { BUILD_MINUTES: '0.02' }).ended;
  expect(ended.signal).toBe('SIGKILL');
  expect(isTold(ended), ended.output).toBe(true);
  expect(await brokenIn(dist)).toEqual([]);
});
