import { compareBangla } from '../bangla/collate.ts';
import { standings, type Standing } from '../schemas/statements.ts';
import { readSiteSettings } from '../site-settings.ts';
import { citationsOf, factsInBody } from './citations.ts';
import { listEntriesOf } from './entries.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';
import type { SourceEntry } from './sources.ts';

/** Every source that the site cites, the most trusted kind first, then by publisher in Bangla order. */
export const sourcePages = question('sources', async (): Promise<PageOf<SourceEntry>[]> => {
  const entries = [
    ...(await listEntriesOf('services')),
    ...(await listEntriesOf('offices')),
    ...(await listEntriesOf('achievements')),
    ...(await listEntriesOf('plans')),
  ];
  const cited = new Set(
    citationsOf(
      readSiteSettings(),
      entries.map(({ data, body }) => [data, factsInBody(body)]),
    ),
  );
  const trust = Object.keys(standings) as Standing[];
  const sources = (await listEntriesOf('sources'))
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
});

const pathsBySource = question('sources, paths by source', async () => {
  const all = await sourcePages();
  return new Map(all.flatMap(({ path, items }) => items.map(({ id }) => [id, path] as const)));
});

/** The address of the page that lists a source; undefined where the site cites it nowhere. */
export const pathOfSource = question('sources, path of a source', async (id: string) =>
  (await pathsBySource()).get(id),
);
