import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPages } from './addresses.ts';

const run = promisify(execFile);

/**
 * The addresses of entries and of listed names that the project's history once had and no longer has
 * where they stood, oldest first. Empty where there is no history: a download without Git, or a
 * shallow clone's beginning.
 */
export async function readFormerAddresses(root: string): Promise<string[]> {
  try {
    const own = await ownCommits(root);
    if (own === 'none') return [];
    const removed = await log(
      root,
      ...own,
      '--diff-filter=D',
      '--no-renames',
      '--name-only',
      'content',
    );
    const addresses = removed.split('\n').flatMap((path) => {
      const address = /^content\/((?:services|offices|achievements|plans)\/.+)\.mdx$/u.exec(path);
      return address?.[1] ? [address[1]] : [];
    });
    for (const [list, folder] of Object.entries(listPages)) {
      const file = `content/lists/${list}.yaml`;
      const changes = await log(root, ...own, '--patch', '--unified=0', file);
      for (const [, name = ''] of changes.matchAll(/^-([a-z0-9-]+):/gmu))
        addresses.push(`${folder}/${name}`);
    }
    return [...new Set(addresses)].toReversed();
  } catch {
    // No Git here or no repository: then nothing can be said of former addresses.
    return [];
  }
}

/**
 * The commits in which the site is its own: all, or those after `npm run init` wrote a date into the
 * settings; `none` while what it wrote is not committed.
 */
async function ownCommits(root: string): Promise<[] | [range: string] | 'none'> {
  const settings = 'content/site.yaml';
  const written = await readFile(join(root, settings), 'utf8').catch(() => '');
  if (!/^begunOn:/mu.test(written)) return [];
  const wrote = await log(root, '--format=%H', '-SbegunOn:', settings);
  const first = wrote.trim().split('\n').at(-1);
  return first ? [`${first}..HEAD`] : 'none';
}

async function log(root: string, ...what: [...options: string[], path: string]): Promise<string> {
  const path = what.pop() ?? '';
  const { stdout } = await run('git', ['log', '--relative', '--format=', ...what, '--', path], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  return stdout;
}
