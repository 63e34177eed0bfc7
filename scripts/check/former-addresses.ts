import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * The addresses of entries that the project's history once had and its files no longer have, oldest
 * first. Empty where there is no history: a download without Git, or a shallow clone's beginning.
 */
export async function readFormerAddresses(root: string): Promise<string[]> {
  const removed = '--diff-filter=D';
  try {
    const { stdout } = await run(
      'git',
      ['log', removed, '--no-renames', '--relative', '--name-only', '--format=', '--', 'content'],
      { cwd: root, maxBuffer: 1 << 26 },
    );
    const addresses = stdout.split('\n').flatMap((path) => {
      const address = /^content\/((?:services|offices|achievements|plans)\/.+)\.mdx$/u.exec(path);
      return address?.[1] ? [address[1]] : [];
    });
    return [...new Set(addresses)].toReversed();
  } catch {
    // No Git here or no repository: then nothing can be said of former addresses.
    return [];
  }
}
