import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { contentTree } from '../../../scripts/check/content-tree.ts';
import { formatProblem } from '../../../scripts/check/reporters/text.ts';
import { ownQuestions, questions } from '../../../scripts/init/questions.ts';
import { settle } from '../../../scripts/new/ask.ts';
import { copyContent, flags, runInit } from '../../support/own-site.ts';

const run = promisify(execFile);
let folder: string;
const git = (...what: string[]) =>
  run('git', ['-c', 'user.name=test', '-c', 'user.email=test@example.org', ...what], {
    cwd: folder,
  });
const entries = async (name: string) => (await readdir(join(folder, 'content', name))).sort();
const settings = () => readFile(join(folder, 'content/site.yaml'), 'utf8');
const problems = async () => (await checkContent(folder)).problems.map(formatProblem);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tothyopata-init-'));
  await copyContent(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('a site of one’s own', () => {
  test('has one office, one service, and nothing of the office before', async () => {
    const { code, output } = await runInit(folder, flags, '--yes');
    expect(output).toContain('content/offices/sample-office.mdx');
    expect(code).toBe(0);
    expect(await entries('offices')).toEqual(['sample-office.mdx']);
    expect(await entries('services')).toEqual(['sample-service.mdx']);
    expect(
      (await entries('')).filter((name) => /achievements|plans|redirects/u.test(name)),
    ).toEqual([]);
    const site = await readFile(join(folder, 'content/site.yaml'), 'utf8');
    expect(site).not.toMatch(/ঝালকাঠি|jhalokathi/u);
    expect(await problems()).toEqual([]);
  });

  test('keeps the guides if asked, but no fact that is of the old places alone', async () => {
    const services = 'old-age-allowance,vgd';
    const { code, output } = await runInit(folder, { ...flags, guides: 'keep', services }, '--yes');
    expect(code, output).toBe(0);
    const guides = await entries('services');
    expect(guides.length).toBeGreaterThan(20);
    for (const guide of guides) {
      const text = await readFile(join(folder, 'content/services', guide), 'utf8');
      expect(text, guide).not.toContain('ঝালকাঠি');
    }
    expect(await problems()).toEqual([]);
  });

  test('knows an address as host and folder', async () => {
    await runInit(folder, { ...flags, address: 'https://sheba.example.org/kawkhali/' }, '--yes');
    const site = await readFile(join(folder, 'content/site.yaml'), 'utf8');
    expect(site).toContain('address: https://sheba.example.org\nbasePath: /kawkhali/\n');
    expect(await problems()).toEqual([]);
  });

  test('owes nobody the addresses that were there before it, and then its own', async () => {
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'before');
    expect((await runInit(folder, flags)).code).toBe(0);
    expect(await problems()).toEqual([]);
    await git('add', '.');
    await git('commit', '-qm', 'own');
    expect(await problems()).toEqual([]);
    await git('mv', 'content/services/sample-service.mdx', 'content/services/renamed.mdx');
    const office = join(folder, 'content/offices/sample-office.mdx');
    await writeFile(office, (await readFile(office, 'utf8')).replace('sample-service', 'renamed'));
    await git('commit', '-qam', 'renamed');
    expect((await problems()).join('\n')).toContain('services/sample-service');
  });
});

describe('nothing is changed', () => {
  test('where work is not committed', async () => {
    await git('init', '-q');
    await git('add', '.');
    await git('commit', '-qm', 'before');
    await writeFile(join(folder, 'content/offices/new.mdx'), 'লেখা চলছে');
    const { code, output } = await runInit(folder, flags, '--yes');
    expect(code).toBe(1);
    expect(output).toContain('content/offices/new.mdx');
    expect(await entries('offices')).toContain('dwa-jhalokathi.mdx');
  });

  test('where there is no Git and nobody said yes', async () => {
    const { code, output } = await runInit(folder, flags);
    expect(code).toBe(1);
    expect(output).toContain('--yes');
    expect(await settings()).toContain('jhalokathi');
  });

  test('where an answer is wrong, and each is told', async () => {
    const wrong = { ...flags, summary: '৫০ জনকে সেবা দেয়।' };
    const { code, output } = await runInit(folder, wrong, '--yes');
    expect(code).toBe(1);
    expect(output).toContain('অঙ্ক লেখা যায় না');
    expect(await settings()).toContain('jhalokathi');
  });

  test('by an address that is none, which is not left out in silence', async () => {
    const wrong = { ...flags, address: 'sheba.example.org' };
    const { code, output } = await runInit(folder, wrong, '--yes');
    expect(output).toContain('--address: ঠিকানাটি এভাবে লিখুন: https://');
    expect(code).toBe(2);
    expect(await settings()).toContain('jhalokathi');
  });

  test('by a place with a figure, which the settings’ description can’t hold', async () => {
    const { code, output } = await runInit(folder, { ...flags, place: 'কাউখালী ৫' }, '--yes');
    expect(output).toContain('content/site.yaml:');
    expect(code).toBe(1);
  });

  test('where answers are missing, which are all named', async () => {
    const { code, output } = await runInit(folder, { title: 'নমুনা' }, '--yes');
    expect(code).toBe(2);
    expect(output).toMatch(/--level: [\s\S]*--place: /u);
    expect(await settings()).toContain('jhalokathi');
  });

  test('by an unknown flag or level', async () => {
    expect((await runInit(folder, { colour: 'red' }, '--yes')).code).toBe(2);
    expect((await runInit(folder, { ...flags, level: 'town' }, '--yes')).code).toBe(2);
    expect(await settings()).toContain('jhalokathi');
  });
});

test.each([
  ['address', 'ftp://sheba.example.org/', 'ঠিকানাটি এভাবে লিখুন: https://'],
  ['address', 'https://', 'ঠিকানাটি এভাবে লিখুন: https://'],
  ['address', 'https://sheba.example.org/?a=1', 'ঠিকানাটি এভাবে লিখুন: https://'],
  ['address', 'https://sheba.example.org/কাউখালী/', 'ঠিকানাটি এভাবে লিখুন: https://'],
  ['title-en', 'নমুনা কার্যালয়', 'ইংরেজি অক্ষরে লিখুন'],
  ['place-en', 'কাউখালী', 'ইংরেজি অক্ষরে লিখুন'],
  ['service-en', '—', 'ইংরেজি অক্ষরে লিখুন'],
])('no address is made of %s %j, and it is said what to write', (name, answer, told) => {
  const question = [...questions, ...ownQuestions].find((one) => one.name === name)!;
  expect(settle(question, answer, contentTree([]))).toEqual({
    fault: expect.stringContaining(told) as string,
  });
});
