import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readManifest } from '../verify/compare-site.ts';

/**
 * The address below the base of one page of each kind that a built site has: the first by name.
 * Pages that only lead on from an old address are of no kind.
 */
export async function pageOfEachKind(dist: string): Promise<string[]> {
  const { forwarding = {} } = await readManifest(dist);
  const names = (await readdir(dist, { recursive: true })).map((name) => name.split(sep).join('/'));
  const pages = names
    .filter((name) => name.endsWith('.html') && !(name in forwarding))
    .map((name) => name.replace(/(?<=^|\/)index\.html$/u, ''))
    .toSorted();
  return [...Map.groupBy(pages, kindOf).values()].flatMap(([first]) => first ?? []);
}

/**
 * What pages that are alike have in common: addresses differ by the record, which is the second part,
 * and by years and numbers; questions and their outcomes are opaque.
 */
export function kindOf(page: string): string {
  const [first = '', ...parts] = page.split('/');
  const [record, ...rest] = parts.map((part, place) =>
    part !== '' && (place === 0 || /\d/u.test(part)) ? '*' : part,
  );
  return [first, record, ...(first === 'what-can-i-get' ? [] : rest)].join('/');
}

/** Whether a page of a built site asks search engines to leave it out. */
export async function isUnlisted(dist: string, page: string): Promise<boolean> {
  const [path = ''] = page.split('?');
  const file = path === '' || path.endsWith('/') ? join(path, 'index.html') : path;
  return (await readFile(join(dist, file), 'utf8')).includes(
    '<meta name="robots" content="noindex"',
  );
}
