import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { checkContent } from '../../../scripts/check/check-content.ts';
import { readFormerAddresses } from '../../../scripts/check/former-addresses.ts';

const run = promisify(execFile);

async function git(folder: string, ...given: string[]): Promise<void> {
  const author = [
    '-c',
    'user.name=নমুনা',
    '-c',
    'user.email=a@example.org',
    '-c',
    'commit.gpgsign=false',
  ];
  await run('git', [...author, ...given], { cwd: folder });
}

async function told(folder: string): Promise<string[]> {
  const { problems } = await checkContent(folder);
  return problems.filter(({ rule }) => rule === 'moved-pages').map(({ found }) => found);
}

it('a page that the history has and the folder has not must lead somewhere', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moved-'));
  const services = join(folder, 'content/services');
  await mkdir(services, { recursive: true });
  await writeFile(join(services, 'old-name.mdx'), '---\ntitle: ভাতা\n---\n');
  await writeFile(join(services, 'ended.mdx'), '---\ntitle: বন্ধ\n---\n');
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '-m', 'প্রথম');
  await rename(join(services, 'old-name.mdx'), join(services, 'new-name.mdx'));
  await rm(join(services, 'ended.mdx'));
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '-m', 'নাম বদল');

  expect(await readFormerAddresses(folder)).toEqual(
    expect.arrayContaining(['services/ended', 'services/old-name']),
  );
  expect((await told(folder)).sort()).toEqual([
    '“services/ended” পাতাটি আগে ছিল, এখন নেই',
    '“services/old-name” পাতাটি আগে ছিল, এখন নেই',
  ]);

  await writeFile(
    join(folder, 'content/redirects.yaml'),
    'services/old-name: services/new-name\nservices/ended: services\n',
  );
  expect(await told(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

it('a name that a list once had was a page too', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'moved-'));
  const list = join(folder, 'content/lists/papers.yaml');
  await mkdir(join(folder, 'content/lists'), { recursive: true });
  await writeFile(list, 'photo:\n  title: ছবি\nold-paper:\n  title: পুরোনো কাগজ\n');
  await git(folder, 'init', '--quiet');
  await git(folder, 'add', '.');
  await git(folder, 'commit', '--quiet', '-m', 'প্রথম');
  await writeFile(list, 'photo:\n  title: পাসপোর্ট আকারের ছবি\n');
  await git(folder, 'commit', '--quiet', '-a', '-m', 'একটি নাম বাদ');
  expect(await told(folder)).toEqual(['“papers/old-paper” পাতাটি আগে ছিল, এখন নেই']);
  await writeFile(join(folder, 'content/redirects.yaml'), 'papers/old-paper: papers/photo\n');
  expect(await told(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

it('a folder without a history says nothing of former pages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'no-history-'));
  expect(await readFormerAddresses(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
