import { compareBangla } from '../bangla/collate.ts';
import { pagePath } from '../addresses.ts';
import { buildDate } from '../build-date.ts';
import {
  freshnessOf,
  officerReview,
  type CheckedKind,
  type Freshness,
} from '../freshness/freshness.ts';
import { citationsOf, factsInBody } from './citations.ts';
import { newestSource, type DatedSource } from './newest-source.ts';
import { listOffices } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { listServices } from './services.ts';
import { sourcesById } from './sources.ts';

/** One record that offices are asked to confirm, and how it stands on the day of the build. */
export interface FreshnessRow {
  kind: CheckedKind;
  title: string;
  /** Sources of a figure in the title. */
  titleSources: readonly string[];
  address: string;
  freshness: Freshness;
  owner: string | undefined;
  /** The newest source that the record cites. */
  newest: DatedSource | undefined;
}

/** Every service, office and officer by state: overdue, never checked, fine; on pages. */
export async function freshnessPages(): Promise<PageOf<FreshnessRow>[]> {
  const rows = [...(await serviceRows()), ...(await officeRows())];
  rows.sort((a, b) => compareRows(a, b));
  return pagesOf('freshness', rows, ({ title, owner }) => weighTexts(title, owner));
}

const order = ['due', 'never', 'fine'];

/** The longest overdue first; what is not overdue in Bangla order. */
function compareRows(a: FreshnessRow, b: FreshnessRow): number {
  const byState = order.indexOf(a.freshness.state) - order.indexOf(b.freshness.state);
  if (byState !== 0) return byState;
  if (a.freshness.state === 'due' && b.freshness.state === 'due') {
    const byDay = a.freshness.reviewBy.localeCompare(b.freshness.reviewBy);
    if (byDay !== 0) return byDay;
  }
  return compareBangla(a.title, b.title);
}

async function serviceRows(): Promise<FreshnessRow[]> {
  const sources = await sourcesById();
  return (await listServices()).map(({ id, data, body }) => ({
    kind: 'service',
    title: data.title,
    titleSources: data.titleSources ?? [],
    address: pagePath(`services/${id}`),
    freshness: freshnessOf('service', data, buildDate()),
    owner: data.owner,
    newest: newestSource(citationsOf(data, factsInBody(body)), sources),
  }));
}

async function officeRows(): Promise<FreshnessRow[]> {
  const sources = await sourcesById();
  return (await listOffices()).flatMap(({ id, data, body }) => {
    const office: FreshnessRow = {
      kind: 'office',
      title: data.title,
      titleSources: [],
      address: pagePath(`offices/${id}`),
      freshness: freshnessOf('office', data, buildDate()),
      owner: data.owner,
      newest: newestSource(citationsOf(data, factsInBody(body)), sources),
    };
    const officers = Array.isArray(data.officers) ? data.officers : [];
    return [
      office,
      ...officers.map((officer) => ({
        kind: 'officer' as const,
        title: `${officer.post}, ${data.title}`,
        titleSources: officer.sources,
        address: `${office.address}#officers`,
        freshness: freshnessOf('officer', officerReview(data, officer), buildDate()),
        owner: officer.owner ?? data.owner,
        newest: newestSource(officer.sources, sources),
      })),
    ];
  });
}
