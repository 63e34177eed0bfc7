import { readSiteSettings } from '../site-settings.ts';
import { findEntry, listEntriesOf, type Entry } from './entries.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';

/** An office's record with its id, which is also its address. */
export type OfficeEntry = Entry<'offices'>;

/** The site's offices: those that the settings name first, in their order, then the others. */
export const listOffices = question('offices', async (): Promise<readonly OfficeEntry[]> => {
  const order = readSiteSettings().offices;
  const rank = ({ id }: OfficeEntry) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (await listEntriesOf('offices')).toSorted((a, b) => rank(a) - rank(b));
});

/** The offices that the settings name for the home page, in their order. */
export async function homeOffices(): Promise<OfficeEntry[]> {
  const named = new Set(readSiteSettings().offices);
  return (await listOffices()).filter(({ id }) => named.has(id));
}

const officesByService = question('offices by service', async () => {
  const pairs = (await listOffices()).flatMap((office) =>
    office.data.services.map((service) => ({ service, office })),
  );
  return Map.groupBy(pairs, ({ service }) => service);
});

/** The offices that give a service. */
export const officesGiving = question('offices giving a service', async (service: string) =>
  ((await officesByService()).get(service) ?? []).map(({ office }) => office),
);

/** One office; throws where the id is of none, which the content check rules out. */
export async function officeById(id: string): Promise<OfficeEntry> {
  const found = await findEntry('offices', id);
  if (!found) throw new Error(`offices: no office "${id}"`);
  return found;
}

/** Offices as a list on pages. */
export function officePages(path: string, offices: readonly OfficeEntry[]): PageOf<OfficeEntry>[] {
  return pagesOf(path, offices, ({ data }) => weighTexts(data.title, data.summary));
}
