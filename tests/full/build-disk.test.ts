import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyProject, startBuild, type Ended } from '../support/project-copy.ts';

/** Anybody but root; root writes where it likes. */
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;
const old = 'the old site';

let parent: string;
let project: string;
let mounted: string | undefined;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'build-disk-'));
  mounted = undefined;
});
afterEach(async () => {
  if (mounted) spawnSync('umount', [mounted]);
  await rm(parent, { recursive: true, force: true });
});

async function projectIn(folder: string): Promise<string> {
  project = await copyProject(folder);
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist/index.html'), old);
  return project;
}

/** What is wrong with the end of a build that had to fail; '' where it is told with its remedy. */
async function wrongEnd(ended: Ended, words: string): Promise<string> {
  const told = ended.output.split('\n').find((line) => line.startsWith('সাইট তৈরি হয়নি:')) ?? '';
  const isTold = ended.code === 1 && told.includes(words) && told.includes(' — ');
  const isOld = (await readFile(join(project, 'dist/index.html'), 'utf8')) === old;
  return isTold && isOld ? '' : ended.output;
}

/** A disk of so many megabytes in memory; false where this machine allows no such thing. */
function mountDisk(folder: string, megabytes: number): boolean {
  const { status } = spawnSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m`,
    'disk',
    folder,
  ]);
  if (status === 0) mounted = folder;
  return status === 0;
}

const mayMount = isRoot && spawnSync('mount', ['-f', '-t', 'tmpfs', 'disk', tmpdir()]).status === 0;
const ifMounted = mayMount ? '' : ' (skipped: only root may mount a disk)';

/** Fills a disk until only so many bytes are free. */
async function fillDisk(folder: string, free: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  await writeFile(join(folder, 'filling'), Buffer.alloc(Math.max(0, bavail * bsize - free)));
}

test.skipIf(!mayMount).each([100_000, 1_000_000, 2_000_000])(
  `a disk with room for %i bytes alone is told, and the old site stands${ifMounted}`,
  async (free) => {
    const disk = join(parent, 'disk');
    await mkdir(disk);
    expect(mountDisk(disk, 50)).toBe(true);
    await projectIn(disk);
    await fillDisk(disk, free);
    expect(await wrongEnd(await startBuild(project).ended, 'জায়গা নেই')).toBe('');
  },
);

test.skipIf(process.platform !== 'linux')('a limit on the size of files is told', async () => {
  await projectIn(join(parent, 'project'));
  const wrap = ['prlimit', '--fsize=20000'];
  expect(await wrongEnd(await startBuild(project, {}, { wrap }).ended, 'আকারের সীমা')).toBe('');
});

test.skipIf(process.platform === 'win32')(
  'a folder that nothing may be written to is told',
  async () => {
    await projectIn(join(parent, 'project'));
    spawnSync('chmod', ['a+rX', parent]);
    await chmod(project, 0o555);
    const ended = await startBuild(project, {}, isRoot ? { uid: nobody } : {}).ended;
    await chmod(project, 0o755);
    expect(await wrongEnd(ended, 'অনুমতি নেই')).toBe('');
  },
);

test.skipIf(!mayMount)(`a disk that can only be read is told${ifMounted}`, async () => {
  const disk = join(parent, 'disk');
  await mkdir(disk);
  expect(mountDisk(disk, 50)).toBe(true);
  await projectIn(disk);
  spawnSync('mount', ['-o', 'remount,ro', disk]);
  expect(await wrongEnd(await startBuild(project).ended, 'শুধু পড়া যায়')).toBe('');
});

test.skipIf(!mayMount)(
  `the site may go to another disk than the project’s${ifMounted}`,
  async () => {
    const disk = join(parent, 'disk');
    await mkdir(disk);
    expect(mountDisk(disk, 50)).toBe(true);
    await projectIn(join(parent, 'project'));
    const target = join(disk, 'site');
    await cp(join(project, 'dist'), target, { recursive: true });
    const ended = await startBuild(project, { OUT_DIR: target }).ended;
    expect(ended.code, ended.output).toBe(0);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toContain('<!DOCTYPE html>');
  },
);
