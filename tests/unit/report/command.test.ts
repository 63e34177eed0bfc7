import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { outsideLinks } from '../../../scripts/report/outside-links.ts';
import type { Report } from '../../../scripts/report/report.ts';
import { root } from '../../support/build-site.ts';
import { sampleContent } from '../../support/sample-content.ts';

let folder: string;
let dist: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tothyopata-report-'));
  dist = join(folder, 'dist');
  await cp(sampleContent, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

/** Puts a built site into the place of the one before, as a build does. */
async function build(buildDate: string, pages: Readonly<Record<string, string>>): Promise<void> {
  await rm(dist, { recursive: true, force: true });
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), html);
  }
  await writeFile(join(dist, 'build-manifest.json'), JSON.stringify({ buildDate, files: {} }));
}

function report(...given: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const command = [join(root, 'scripts/report.ts'), ...given];
    execFile(process.execPath, command, { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });
}

const written = async () => JSON.parse(await readFile(join(dist, 'report.json'), 'utf8')) as Report;

test('each build is a line of the history, though a new build takes the old report away', async () => {
  await build('2026-11-15', { 'index.html': 'ছোট', 'offices/dwa-nomuna/index.html': 'অফিস' });
  expect(await report()).toMatchObject({ code: 0 });
  await build('2026-11-22', {
    'index.html': 'ছোট ছিল, এখন বড়',
    'offices/dwa-nomuna/index.html': 'অফিস',
  });
  const { code, output } = await report('--html', 'state.html');
  expect(code).toBe(0);
  expect(output).toContain('নমুনা অফিস: ১টি পাতা');
  expect(output).toContain('আগের বারের চেয়ে বদলেছে: ১টি পাতা');
  expect(output).toContain('বাইরের লিংক দেখা হয়নি');
  const { history, changes, offices, sizes } = await written();
  expect(history.map(({ date, pages }) => [date, pages])).toEqual([
    ['2026-11-15', 2],
    ['2026-11-22', 2],
  ]);
  expect(changes.map(({ page }) => page)).toEqual(['']);
  expect(sizes.map(({ page, past }) => [page, past.map(({ until }) => until)])).toEqual(
    expect.arrayContaining([
      ['', ['2026-11-15']],
      ['offices/dwa-nomuna/', []],
    ]),
  );
  expect(offices).toEqual([{ id: 'dwa-nomuna', title: 'নমুনা অফিস', pages: 1 }]);
  const page = await readFile(join(folder, 'state.html'), 'utf8');
  expect(page.match(/<svg/gu)?.length).toBe(2);
  expect(page).toContain('১৫ নভেম্বর ২০২৬: ২টি পাতা');
});

test('a page heavier than its budget ends it with 1, and is named', async () => {
  const heavy = randomBytes(24_000).toString('base64');
  await build('2026-11-22', { 'index.html': 'ছোট', 'big/index.html': heavy });
  const { code, output } = await report();
  expect(code).toBe(1);
  expect(output).toMatch(/সীমা \(১৪,০০০ বাইট\) ছাড়িয়েছে: ১টি পাতা\n {2}\/big\/: /u);
  expect((await written()).tooLarge.map(({ page }) => page)).toEqual(['big/']);
});

test('without a built site it ends with 1 and says what to run, misused with 2', async () => {
  expect(await report()).toMatchObject({
    code: 1,
    output: expect.stringContaining('npm run build') as string,
  });
  expect(await report('--colour')).toMatchObject({ code: 2 });
});

test('links to other sites are found once each, with the first page that has them', async () => {
  await build('2026-11-22', {
    'a/index.html': '<a href="https://b.example/?x=1&amp;y=2">খ</a> <a href=/own/>নিজের</a>',
    'b/index.html':
      '<a class=x href=https://a.example/>ক</a> <a href="https://b.example/?x=1&amp;y=2">খ</a><link href="https://c.example/">',
  });
  expect([...(await outsideLinks(dist))]).toEqual([
    ['https://a.example/', 'b/index.html'],
    ['https://b.example/?x=1&y=2', 'a/index.html'],
  ]);
});
