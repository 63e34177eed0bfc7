import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root, siteUrl } from '../support/build-site.ts';
import { copyProject, startBuild } from '../support/project-copy.ts';

/** Longer than this is a hang: the sample takes some 12 seconds of a processor that others use too. */
const mostSeconds = 500;
const old = 'the old site';
const plan = 'content/plans/dwa-nomuna.mdx';
const guide = 'content/services/old-age-allowance.mdx';

let parent: string;
let project: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'build-input-'));
  project = await copyProject(join(parent, 'project'));
  await mkdir(join(project, 'dist'));
  await writeFile(join(project, 'dist/index.html'), old);
});
afterEach(() => rm(parent, { recursive: true, force: true }));

const change = async (file: string, edit: (text: string) => string) =>
  writeFile(join(project, file), edit(await readFile(join(project, file), 'utf8')));

const renamed = (to: string) => (text: string) =>
  text.replace(/status:\n(?: {2}.*\n)*/u, `status:\n  state: renamed\n  now: ${to}\n`);

/** Builds; it may end with a new site, or with the old one and a reason, but not by a hang or a bare stack. */
async function tryBuild(environment: Record<string, string> = {}) {
  const ended = await startBuild(project, environment).ended;
  const index = await readFile(join(project, 'dist/index.html'), 'utf8');
  const told = ended.output.split('\n').find((line) => /^\s+at |সাইট তৈরি হয়নি/u.test(line));
  const isRight =
    ended.code === 0
      ? index.includes('<!DOCTYPE html>')
      : index === old && told?.includes('সাইট তৈরি হয়নি');
  const faults = [
    ...(ended.seconds < mostSeconds ? [] : [`took ${ended.seconds} s`]),
    ...(isRight ? [] : [`${ended.code} ${ended.signal} ${ended.output}`]),
  ];
  return { ...ended, faults };
}

describe('what is missing', () => {
  test.each([
    'src/components/Fact.astro',
    'src/styles/tokens.css',
    'content/site.yaml',
    'astro.config.mjs',
  ])('the file %s is named', async (file) => {
    await rm(join(project, file));
    const { code, output, faults } = await tryBuild();
    expect(faults).toEqual([]);
    expect(code).not.toBe(0);
    expect(output).toContain(file.replace(/^.*\//u, ''));
  });

  test('a file that goes away in the middle of a build leaves the old site', async () => {
    const trial = tryBuild();
    await new Promise((later) => setTimeout(later, 1800));
    await rm(join(project, 'src'), { recursive: true });
    expect((await trial).faults).toEqual([]);
  });
});

describe('texts beyond reason', () => {
  const sentence = 'সেবা পেতে অফিসে আবেদন করতে হয়। ';
  const texts: [what: string, text: string][] = [
    ['a page of 10 megabytes', `${sentence}\n\n`.repeat(120_000)],
    ['a line of 100,000 characters', sentence.repeat(3200)],
    ['a word of 100,000 characters', 'ক'.repeat(100_000)],
    ['quotes in quotes, 2,000 deep', `${'> '.repeat(2000)}${sentence}`],
    [
      'lists in lists, 500 deep',
      Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- ${sentence}`).join('\n'),
    ],
    ['brackets without end', '['.repeat(50_000)],
    ['stars without end', '*a '.repeat(30_000)],
  ];
  test.each(texts)('%s: built or told, in time', async (_what, text) => {
    await change(plan, (whole) => `${whole}\n\n${text}\n`);
    expect((await tryBuild()).faults).toEqual([]);
  });
});

describe('records that contradict each other', () => {
  test('two records whose addresses differ by capitals alone are told', async () => {
    await cp(join(project, guide), join(project, guide.replace('old-age', 'Old-Age')));
    const { code, output, faults } = await tryBuild();
    expect(faults).toEqual([]);
    expect(code).toBe(1);
    expect(output).toContain('Old-Age-allowance');
  });

  test('services that name each other, and themselves, come to an end', async () => {
    await change(guide, (text) => text.replace('---\n', '---\nrelated: [old-age-allowance]\n'));
    expect((await tryBuild()).faults).toEqual([]);
  });

  test('a service renamed to one that was renamed to it comes to an end', async () => {
    const other = guide.replace('old-age-allowance', 'old-age-pension');
    await cp(join(project, guide), join(project, other));
    await change(guide, renamed('old-age-pension'));
    await change(other, renamed('old-age-allowance'));
    expect((await tryBuild()).faults).toEqual([]);
  });
});

describe('the clock', () => {
  test('in 1970 by the setting builds a site of that day', async () => {
    const { code, output, faults } = await tryBuild({ SOURCE_DATE_EPOCH: '0' });
    expect(faults).toEqual([]);
    expect(code, output).toBe(0);
    expect(await readFile(join(project, 'dist/index.html'), 'utf8')).toContain('1970-01-01');
  });

  test.each(['abc', '-5', '1e9', '12.5', '99999999999999'])(
    'set to “%s” is told with what to write instead',
    async (epoch) => {
      const { code, output, faults } = await tryBuild({ SOURCE_DATE_EPOCH: epoch });
      expect(faults).toEqual([]);
      expect(code).toBe(2);
      expect(output).toContain(`SOURCE_DATE_EPOCH=${epoch} কোনো সময় নয়`);
    },
  );
});

test('this site’s content gives the same bytes in another folder, time zone and language', async () => {
  const folders = [project, await copyProject(join(parent, 'an other folder'))];
  const settings = [
    { TZ: 'Pacific/Kiritimati', LANG: 'bn_BD.UTF-8', LC_ALL: 'bn_BD.UTF-8' },
    { TZ: 'America/Anchorage', LANG: 'C', LC_ALL: 'C' },
  ];
  const [here, there] = await Promise.all(
    folders.map(async (folder, place) => {
      await rm(join(folder, 'content'), { recursive: true });
      await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
      // With an address there are also a feed, a sitemap and QR codes.
      const { code, output } = await startBuild(folder, { SITE_URL: siteUrl, ...settings[place] })
        .ended;
      expect(code, output).toBe(0);
      return readFile(join(folder, 'dist/build-manifest.json'), 'utf8');
    }),
  );
  expect(here).toBe(there);
});
