import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { listPages } from './addresses.ts';

const run = promisify(execFile);

/** Where the history of a site's content is: of a country's district, of what all districts have. */
const shared = 'content';

/**
 * The addresses of entries and of listed names that the project's history once had and no longer has
 * where they stood, oldest first. Empty where there is no history: a download without Git, or a
 * shallow clone's beginning.
 */
export async function readFormerAddresses(root: string): Promise<string[]> {
  try {
    const folder = ownFolder();
    const own = await ownCommits(root, folder);
    if (own === 'none') return [];
    const addresses = await removedEntries(root, own, folder);
    if (folder !== shared) {
      const removed = await removedEntries(root, own, shared);
      // Of the country's pages only guides are the district's too.
      addresses.push(...removed.filter((address) => address.startsWith('services/')));
    }
    for (const [list, page] of Object.entries(listPages)) {
      const file = `${shared}/lists/${list}.yaml`;
      const changes = await log(root, ...own, '--patch', '--unified=0', file);
      for (const [, name = ''] of changes.matchAll(/^-([a-z0-9-]+):/gmu))
        addresses.push(`${page}/${name}`);
    }
    return [...new Set(addresses)].toReversed();
  } catch {
    // No Git here or no repository: then nothing can be said of former addresses.
    return [];
  }
}

/**
 * Where the history of a site's own content is. A district of a country's repository, which
 * `DISTRICT` names while its files stand in `content/`, has its own folder.
 */
function ownFolder(): string {
  const district = process.env['DISTRICT'];
  return district ? `districts/${district}` : shared;
}

/** The addresses of the entries below a folder that some commits removed, the last first. */
async function removedEntries(
  root: string,
  commits: readonly string[],
  folder: string,
): Promise<string[]> {
  const options = [...commits, '--diff-filter=D', '--no-renames', '--name-only'];
  const removed = await log(root, ...options, folder);
  return removed.split('\n').flatMap((path) => {
    const entry = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : '';
    const address = /^((?:services|offices|achievements|plans)\/.+)\.mdx$/u.exec(entry)?.[1];
    return address ? [address] : [];
  });
}

/**
 * The commits in which the site is its own: all, or those after `npm run init` wrote a date into the
 * settings; `none` while what it wrote is not committed.
 */
async function ownCommits(root: string, folder: string): Promise<[] | [range: string] | 'none'> {
  const settings = `${folder}/site.yaml`;
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
