import { getCollection } from 'astro:content';
import { compareBangla } from '../bangla/collate.ts';
import { standings, type Standing } from '../schemas/statements.ts';
import { readSiteSettings } from '../site-settings.ts';
import { citationsOf, factsInBody } from './citations.ts';
import type { SourceEntry } from './sources.ts';

/** How many sources one page lists: as many as stay well inside a page's byte budget. */
const perPage = 60;

/** One page of the list of sources; the first is `/sources/`, the others are numbered from 2. */
export interface SourcePage {
  /** The page's address without slashes at the ends. */
  path: string;
  sources: SourceEntry[];
}

let pages: Promise<SourcePage[]> | undefined;

/** Every source that the site cites, the most trusted kind first, then by publisher in Bangla order. */
export function sourcePages(): Promise<SourcePage[]> {
  pages ??= makePages();
  return pages;
}

async function makePages(): Promise<SourcePage[]> {
  const entries = [
    ...(await getCollection('services')),
    ...(await getCollection('offices')),
    ...(await getCollection('achievements')),
    ...(await getCollection('plans')),
  ];
  const cited = new Set(
    citationsOf(
      readSiteSettings(),
      entries.map(({ data, body }) => [data, factsInBody(body)]),
    ),
  );
  const trust = Object.keys(standings) as Standing[];
  const sources = (await getCollection('sources'))
    .filter(({ id }) => cited.has(id))
    .sort(
      (a, b) =>
        trust.indexOf(a.data.kind) - trust.indexOf(b.data.kind) ||
        compareBangla(a.data.publisher, b.data.publisher) ||
        (a.id < b.id ? -1 : 1),
    );
  return Array.from({ length: Math.ceil(sources.length / perPage) }, (_, index) => ({
    path: index === 0 ? 'sources' : `sources/${index + 1}`,
    sources: sources.slice(index * perPage, (index + 1) * perPage),
  }));
}

/** The page that lists each source, by the source's id. */
export async function sourcePagePaths(): Promise<ReadonlyMap<string, string>> {
  const all = await sourcePages();
  return new Map(all.flatMap(({ path, sources }) => sources.map(({ id }) => [id, path] as const)));
}
