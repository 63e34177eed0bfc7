import { getCollection } from 'astro:content';
import { compareBangla } from '../bangla/collate.ts';
import { standings, type Standing } from '../schemas/statements.ts';
import { readSiteSettings } from '../site-settings.ts';
import { citationsOf, factsInBody } from './citations.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import type { SourceEntry } from './sources.ts';

let pages: Promise<PageOf<SourceEntry>[]> | undefined;

/** Every source that the site cites, the most trusted kind first, then by publisher in Bangla order. */
export function sourcePages(): Promise<PageOf<SourceEntry>[]> {
  pages ??= makePages();
  return pages;
}

async function makePages(): Promise<PageOf<SourceEntry>[]> {
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
  return pagesOf('sources', sources, ({ data }) =>
    weighTexts(data.title, data.publisher, data.note, data.mayLink ? data.address : undefined),
  );
}

/** The page that lists each source, by the source's id. */
export async function sourcePagePaths(): Promise<ReadonlyMap<string, string>> {
  const all = await sourcePages();
  return new Map(all.flatMap(({ path, items }) => items.map(({ id }) => [id, path] as const)));
}
