import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../../support/build-site.ts';

const folder = await mkdtemp(join(tmpdir(), 'tothyopata-update-'));
const template = join(folder, 'template');
const fork = join(folder, 'fork');
afterAll(() => rm(folder, { recursive: true, force: true }));

const who = ['-c', 'user.name=test', '-c', 'user.email=test@example.org'];
const git = (at: string, ...what: string[]) =>
  execFileSync('git', [...who, ...what], { cwd: at, stdio: 'pipe' }).toString();
const named = {
  GIT_AUTHOR_NAME: 'test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
const commit = (at: string) => {
  git(at, 'add', '-A');
  git(at, 'commit', '-qm', 'change');
};
async function write(at: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(at, path)), { recursive: true });
    await writeFile(join(at, path), text);
  }
}

/** The commands that README.md gives for a newer version of the template, line by line. */
async function updateCommands(): Promise<string[]> {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, merge = ''] = /&& (git merge \S.*template\/main)$/mu.exec(readme) ?? [];
  const [, undo = ''] = /^(git reset .*? git clean \S+ -- content)\b/mu.exec(readme) ?? [];
  return [merge, undo];
}

test('a newer template changes the code and nothing below content/', async () => {
  await mkdir(template);
  git(template, 'init', '-q', '-b', 'main');
  await write(template, {
    'src/page.ts': 'old\n',
    'content/site.yaml': 'name: template\n',
    'content/offices/template.mdx': 'office\n',
    'content/services/shared.mdx': 'guide\n',
  });
  commit(template);
  git(folder, 'clone', '-q', template, fork);
  git(fork, 'remote', 'rename', 'origin', 'template');
  // What `npm run init` does, and then an author.
  git(fork, 'rm', '-q', 'content/offices/template.mdx');
  await write(fork, { 'content/site.yaml': 'name: own\n', 'content/offices/own.mdx': 'own\n' });
  commit(fork);
  // Changed in both, changed there and removed here, changed there alone, new there.
  await write(template, {
    'src/page.ts': 'new\n',
    'content/site.yaml': 'name: newer template\n',
    'content/offices/template.mdx': 'newer office\n',
    'content/services/shared.mdx': 'newer guide\n',
    'content/offices/second.mdx': 'second\n',
  });
  commit(template);

  const before = git(fork, 'rev-parse', 'HEAD:content');
  git(fork, 'fetch', '-q', 'template');
  const [merge = '', undo = ''] = await updateCommands();
  expect([merge, undo]).not.toContain('');
  const run = (command: string) =>
    execFileSync('sh', ['-c', command], {
      cwd: fork,
      stdio: 'pipe',
      env: { ...process.env, ...named },
    });
  // Git tells of the conflicts below content/, which the next command settles.
  expect(() => run(`${merge} >&2`)).toThrow('CONFLICT');
  run(undo);
  git(fork, 'commit', '-qm', 'newer template');

  expect(git(fork, 'rev-parse', 'HEAD:content')).toBe(before);
  expect(git(fork, 'status', '--porcelain')).toBe('');
  expect((await readdir(join(fork, 'content/offices'))).sort()).toEqual(['own.mdx']);
  expect(await readFile(join(fork, 'src/page.ts'), 'utf8')).toBe('new\n');
});
