import { getCollection, type CollectionEntry } from 'astro:content';
import { readSiteSettings } from '../site-settings.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';

/** An office's record with its id, which is also its address. */
export type OfficeEntry = CollectionEntry<'offices'>;

/** The site's offices: those that the settings name first, in their order, then the others. */
export async function listOffices(): Promise<OfficeEntry[]> {
  const order = readSiteSettings().offices;
  const rank = ({ id }: OfficeEntry) => (order.includes(id) ? order.indexOf(id) : order.length);
  return (await getCollection('offices')).sort((a, b) => rank(a) - rank(b));
}

/** The offices that the settings name for the home page, in their order. */
export async function homeOffices(): Promise<OfficeEntry[]> {
  const named = new Set(readSiteSettings().offices);
  return (await listOffices()).filter(({ id }) => named.has(id));
}

/** The offices that give a service. */
export async function officesGiving(service: string): Promise<OfficeEntry[]> {
  return (await listOffices()).filter(({ data }) => data.services.includes(service));
}

/** One office; throws where the id is of none, which the content check rules out. */
export async function officeById(id: string): Promise<OfficeEntry> {
  const found = (await listOffices()).find((entry) => entry.id === id);
  if (!found) throw new Error(`offices: no office "${id}"`);
  return found;
}

/** Offices as a list on pages. */
export function officePages(path: string, offices: readonly OfficeEntry[]): PageOf<OfficeEntry>[] {
  return pagesOf(path, offices, ({ data }) => weighTexts(data.title, data.summary));
}
