import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pageBudget } from '../../scripts/build/page-sizes.ts';
import { copyCode } from '../../scripts/generate-scale/project-folder.ts';
import { generateTree } from '../../scripts/generate-scale/tree.ts';
import { runBuild } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages } from '../support/pages.ts';

const offices = 60;
const folder = await mkdtemp(join(tmpdir(), 'tothyopata-many-'));
for (const { path, text } of generateTree({ offices, districts: 3, seed: 2 })) {
  await mkdir(dirname(join(folder, 'content', path)), { recursive: true });
  await writeFile(join(folder, 'content', path), text);
}
await copyCode(folder);
const site = 'https://many.example';
const built = await runBuild(folder, { SITE_URL: site });
if (built.code !== 0) throw new Error(built.output);
const dist = join(folder, 'dist');
const pages = await readPages(dist);
const byAddress = new Map(pages.map((page) => [page.address, page]));

afterAll(() => rm(folder, { recursive: true, force: true }));

/** The site's own pages that a page links to. */
function linksOf(address: string): string[] {
  const page = byAddress.get(address);
  if (!page) return [];
  return elements(page.tree, 'a').flatMap((link) => {
    const url = new URL(attribute(link, 'href') ?? '', `${site}/${address}`);
    return url.origin === site ? [decodeURIComponent(url.pathname.slice(1))] : [];
  });
}

/** Whether so many offices give a service that a page of its own lists them. */
function isGivenByMany(service: string): boolean {
  return byAddress.has(`services/${service}/offices/`);
}

describe(`a tree of ${offices} offices`, () => {
  test('makes at least thirty pages an office', () => {
    expect(pages.length).toBeGreaterThan(30 * offices);
  });

  test('has no page that is heavier than a page may be', async () => {
    const names = (await readdir(dist, { recursive: true })).filter((name) =>
      name.endsWith('.html.br'),
    );
    const sizes = await Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(join(dist, name))).size })),
    );
    expect(sizes.filter(({ bytes }) => bytes > pageBudget)).toEqual([]);
  });

  test('shows in a plan no figures of other offices where many give the service', () => {
    const plans = pages.filter(({ address }) => /^plans\/(?!\d)[^/]+\/$/u.test(address));
    const others = plans.flatMap(({ address, tree }) => {
      const own = address.split('/')[1];
      return elements(tree, 'li').flatMap((goal) => {
        const to = elements(goal, 'a').map((link) => attribute(link, 'href') ?? '');
        const services = to.flatMap((href) => /\/services\/([^/]+)\//u.exec(href)?.[1] ?? []);
        if (!services.some(isGivenByMany)) return [];
        return to
          .filter((href) => /\/achievements\/[^/]+\//u.test(href))
          .filter((href) => /\/achievements\/([^/]+)\//u.exec(href)?.[1] !== own)
          .map((href) => `${address}: ${href}`);
      });
    });
    expect(plans.length).toBeGreaterThan(offices / 2);
    expect(others).toEqual([]);
  });

  test('links to nothing that is not there', () => {
    const broken = pages.flatMap(({ address }) =>
      linksOf(address)
        .filter((to) => !byAddress.has(to) && !/\.\w+$/u.test(to))
        .map((to) => `${address} → ${to}`),
    );
    expect(broken).toEqual([]);
  });

  test('has every page within reach of home', () => {
    const reached = new Set(['']);
    for (const address of reached) for (const to of linksOf(address)) reached.add(to);
    const apart = pages.filter(
      ({ address }) => !reached.has(address) && !/^(?:404|admin)/u.test(address),
    );
    expect(apart.map(({ address }) => address)).toEqual([]);
  });

  test('names on its home page the offices of the settings, and the way to all', () => {
    const home = linksOf('').filter((to) => to.startsWith('offices/'));
    expect(home.filter((to) => to !== 'offices/').length).toBe(6);
    expect(linksOf('')).toEqual(expect.arrayContaining(['offices/', 'places/']));
  });

  test('has no navigation with more than a dozen and a half links', () => {
    const long = pages.flatMap(({ address, tree }) =>
      [...elements(tree, 'nav'), ...elements(tree, 'footer')]
        .map((part) => elements(part, 'a').length)
        // The letters of the alphabet and a charter's own contents are as many as they are.
        .filter(
          (links) => links > 18 && !/^(?:a-z|search|offices\/[^/]+\/charter)\//u.test(address),
        )
        .map((links) => `${address}: ${links}`),
    );
    expect(long).toEqual([]);
  });

  test('leads from a district to each of its offices', () => {
    const places = pages.filter(({ address }) => /^places\/./u.test(address));
    const named = new Set(places.flatMap(({ address }) => linksOf(address)));
    const left = pages.filter(
      ({ address }) => /^offices\/(?!\d)[^/]+\/$/u.test(address) && !named.has(address),
    );
    expect(left.map(({ address }) => address)).toEqual([]);
  });

  test('gives its open data in files of bounded size, each of which names the next', async () => {
    const names = (await readdir(join(dist, 'data'))).filter((name) =>
      /\.(?:csv|json)$/u.test(name),
    );
    const sizes = await Promise.all(
      names.map(async (name) => ({ name, bytes: (await stat(join(dist, 'data', name))).size })),
    );
    expect(sizes.filter(({ bytes }) => bytes > 3_000_000)).toEqual([]);
    expect(names).toContain('achievements-2.json');
    const listed = linksOf('data/achievements/').filter((to) =>
      /^data\/achievements.*\.\w+$/u.test(to),
    );
    expect(listed.length).toBe(names.filter((name) => name.startsWith('achievements')).length);
  });
});
