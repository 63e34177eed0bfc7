import { execFile } from 'node:child_process';
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
    const removed = await log(root, '--diff-filter=D', '--no-renames', '--name-only', 'content');
    const addresses = removed.split('\n').flatMap((path) => {
      const address = /^content\/((?:services|offices|achievements|plans)\/.+)\.mdx$/u.exec(path);
      return address?.[1] ? [address[1]] : [];
    });
    for (const [list, folder] of Object.entries(listPages)) {
      const file = `content/lists/${list}.yaml`;
      const changes = await log(root, '--patch', '--unified=0', file);
      for (const [, name = ''] of changes.matchAll(/^-([a-z0-9-]+):/gmu))
        addresses.push(`${folder}/${name}`);
    }
    return [...new Set(addresses)].toReversed();
  } catch {
    // No Git here or no repository: then nothing can be said of former addresses.
    return [];
  }
}

async function log(root: string, ...what: [...options: string[], path: string]): Promise<string> {
  const path = what.pop() ?? '';
  const { stdout } = await run('git', ['log', '--relative', '--format=', ...what, '--', path], {
    cwd: root,
    maxBuffer: 1 << 26,
  });
  return stdout;
}
