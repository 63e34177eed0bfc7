import { execFile, execFileSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../scripts/check/check-content.ts';
import { formatProblem } from '../../scripts/check/reporters/text.ts';
import { root } from '../support/build-site.ts';
import { sampleContent } from '../support/sample-content.ts';

const run = promisify(execFile);

interface Step {
  run?: string;
}
/** What a step of a workflow runs, found by a part of it. */
async function scriptOf(name: string, part: string): Promise<string> {
  const text = await readFile(join(root, `.github/workflows/${name}.yml`), 'utf8');
  const { jobs } = parse(text) as { jobs: Record<string, { steps: Step[] }> };
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  return steps.find((step) => step.run?.includes(part))?.run ?? '';
}

let folder: string;
let country: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tothyopata-country-'));
  country = join(folder, 'country');
  await cp(sampleContent, country, { recursive: true });
  const text = (name: string) => readFile(join(country, 'content', name), 'utf8');
  const [site, office] = [await text('site.yaml'), await text('offices/dwa-nomuna.mdx')];
  for (const slug of ['gomta', 'kajla']) {
    const own = (written: string) => written.replaceAll('dwa-nomuna', `dwa-${slug}`);
    await write(`districts/${slug}/site.yaml`, own(site));
    await write(`districts/${slug}/offices/dwa-${slug}.mdx`, office);
    await write(`districts/${slug}/offices/second.mdx`, office.replace('নমুনা অফিস', 'আরেক অফিস'));
  }
  await write('.gitignore', '.cache\n');
  git('init', '-q', '-b', 'main');
  commit();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(country, path)), { recursive: true });
  await writeFile(join(country, path), text);
}

function git(...what: string[]): string {
  const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
  return execFileSync('git', [...who, ...what], { cwd: country, stdio: 'pipe' })
    .toString()
    .trim();
}

/** Commits everything; gives the commit. */
function commit(): string {
  git('add', '-A');
  git('commit', '-qm', 'change');
  return git('rev-parse', 'HEAD');
}

/** Puts a program of a name before all others for the steps that are run. */
async function stub(name: string, script: string): Promise<void> {
  await writeFile(join(folder, name), `#!/bin/sh\n${script}\n`);
  await chmod(join(folder, name), 0o755);
}

/** Runs a step in the country's repository as GitHub does; gives what it printed, throws where it fails. */
async function runScript(script: string, settings: Readonly<Record<string, string>>) {
  const own = script.replaceAll('scripts/', `${root}/scripts/`);
  const { stdout } = await run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', own], {
    cwd: country,
    env: {
      ...process.env,
      PATH: [folder, dirname(process.execPath), process.env['PATH']].join(delimiter),
      ...settings,
    },
  });
  return stdout;
}

/** What the workflow would build after a push, when its last whole run was at a commit. */
async function districtsAfter(built: string, event = 'push'): Promise<unknown> {
  await stub('gh', `echo "${built}"`);
  await rm(join(folder, 'output'), { force: true });
  await runScript(await scriptOf('districts', 'changed-districts.ts'), {
    EVENT: event,
    GITHUB_REPOSITORY: 'nomuna/nomuna',
    GITHUB_SHA: git('rev-parse', 'HEAD'),
    GITHUB_OUTPUT: join(folder, 'output'),
  });
  const [, json = ''] = /^districts=(.*)$/mu.exec(await readFile(join(folder, 'output'), 'utf8'))!;
  return JSON.parse(json);
}

/** Puts a district's content in place by the workflow's own step. */
async function takeDistrict(slug: string): Promise<void> {
  await runScript(await scriptOf('districts', 'take-district.ts'), { DISTRICT: slug });
  vi.stubEnv('DISTRICT', slug);
}
const problems = async () => (await checkContent(country)).problems.map(formatProblem);

describe('the workflow builds', () => {
  test('no district after a change that is in none', async () => {
    const built = git('rev-parse', 'HEAD');
    await write('README.md', 'নতুন\n');
    await write('content/offices/dwa-nomuna.mdx', 'the country’s own\n');
    commit();
    expect(await districtsAfter(built)).toEqual([]);
  });

  test('a district that changed in a push whose run was dropped or failed', async () => {
    const built = git('rev-parse', 'HEAD');
    await write('districts/kajla/site.yaml', 'name: x\n');
    commit();
    await write('README.md', 'নতুন\n');
    commit();
    expect(await districtsAfter(built)).toEqual(['kajla']);
  });

  test('both districts where a file moved from one to the other', async () => {
    const built = git('rev-parse', 'HEAD');
    const [from, to] = ['gomta', 'kajla'].map((slug) => join(country, 'districts', slug));
    await rename(`${from}/offices/second.mdx`, `${to}/offices/third.mdx`);
    commit();
    expect(await districtsAfter(built)).toEqual(['gomta', 'kajla']);
  });

  test('a district with a changed file that has a Bangla name', async () => {
    const built = git('rev-parse', 'HEAD');
    await write('districts/gomta/নোটিশ.txt', 'x\n');
    commit();
    expect(await districtsAfter(built)).toEqual(['gomta']);
  });

  test.each([
    ['the first time', '', 'push'],
    ['where the last commit that was built is no more', 'f'.repeat(40), 'push'],
    ['on the day of the week', 'HEAD', 'schedule'],
  ])('all of them %s', async (_, built, event) => {
    expect(await districtsAfter(built, event)).toEqual(['gomta', 'kajla']);
  });
});

describe('a district’s content in the place of the country’s', () => {
  test('is right, without the country’s offices, years and plans', async () => {
    await takeDistrict('kajla');
    expect(await problems()).toEqual([]);
    const there = git('ls-files', '-o', '-c', '--deduplicate', 'content').split('\n');
    const removed = git('ls-files', '-d', 'content').split('\n');
    expect(there.filter((file) => !removed.includes(file)).toSorted()).toEqual([
      'content/lists/audiences.yaml',
      'content/lists/needs.yaml',
      'content/lists/papers.yaml',
      'content/offices/dwa-kajla.mdx',
      'content/offices/second.mdx',
      'content/services/old-age-allowance.mdx',
      'content/site.yaml',
      'content/sources/s01.mdx',
    ]);
  });

  test('owes its readers its own former pages and those that all have, and no others', async () => {
    await rm(join(country, 'districts/kajla/offices/second.mdx'));
    await rm(join(country, 'districts/gomta/offices/second.mdx'));
    await rm(join(country, 'content/plans/dwa-nomuna.mdx'));
    const guide = join(country, 'content/services/old-age-allowance.mdx');
    await cp(guide, join(country, 'content/services/renamed.mdx'));
    await rm(guide);
    for (const slug of ['kajla', 'gomta']) {
      const office = `districts/${slug}/offices/dwa-${slug}.mdx`;
      const text = await readFile(join(country, office), 'utf8');
      await write(office, text.replace('old-age-allowance', 'renamed'));
    }
    await write(
      'content/redirects.yaml',
      'services/old-age-allowance: services/renamed\nplans/dwa-nomuna: offices/dwa-nomuna\n',
    );
    commit();
    await takeDistrict('kajla');
    expect(await problems()).toEqual([
      expect.stringContaining('“offices/second” পাতাটি আগে ছিল, এখন নেই'),
    ]);
    git('checkout', '-qf', '.');
    git('clean', '-fdq', 'content');
    await write('districts/kajla/redirects.yaml', 'offices/second: offices/dwa-kajla\n');
    commit();
    await takeDistrict('kajla');
    expect(await problems()).toEqual([]);
  });

  test('is not put over work that is not committed, and not by a wrong name', async () => {
    await expect(takeDistrict('khoyra')).rejects.toThrow('districts/');
    await write('content/site.yaml', 'name: x\n');
    await expect(takeDistrict('kajla')).rejects.toThrow('commit');
    expect(await readFile(join(country, 'content/site.yaml'), 'utf8')).toBe('name: x\n');
  });
});

test('a change to a district is checked with what all have, and told beside its own lines', async () => {
  const base = git('rev-parse', 'HEAD');
  const office = 'districts/kajla/offices/second.mdx';
  const text = await readFile(join(country, office), 'utf8');
  await write(office, text.replace('level: district', 'level: town'));
  commit();
  const script = await scriptOf('check', 'take-district.ts');
  const failed = (await runScript(script, { BASE: base }).catch((error: unknown) => error)) as {
    code: number;
    stdout: string;
  };
  expect(failed.code).toBe(1);
  expect(failed.stdout).toContain(`::error file=${office},line=6,`);
  expect(git('status', '--porcelain', 'content')).toBe('');
  await write(office, text);
  commit();
  expect(await runScript(script, { BASE: base })).toBe('');
});

test.each([
  ['the template’s own content', '', 'test\n'],
  ['a site of one’s own', 'begunOn: 2026-11-22\n', 'run build\nrun --silent report\n'],
])('before %s is deployed, what can be tried of it is tried', async (_, begun, asked) => {
  const settings = 'content/site.yaml';
  await write(settings, begun + (await readFile(join(country, settings), 'utf8')));
  await stub('npm', 'echo "$@"');
  expect(await runScript(await scriptOf('site', 'npm test'), {})).toBe(asked);
});

test('each action of a workflow is pinned by its commit', async () => {
  for (const name of ['check', 'districts', 'site']) {
    const text = await readFile(join(root, `.github/workflows/${name}.yml`), 'utf8');
    const loose = [...text.matchAll(/uses: (\S+)/gu)]
      .map(([, action = '']) => action)
      .filter((action) => !/@[0-9a-f]{40}$/u.test(action));
    expect(loose, name).toEqual([]);
  }
});
