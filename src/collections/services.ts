import { getCollection, type CollectionEntry } from 'astro:content';
import { compareBangla } from '../bangla/collate.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';

/** A service's record with its id, which is also its address. */
export type ServiceEntry = CollectionEntry<'services'>;

/** All services in Bangla alphabetical order. */
export async function listServices(): Promise<ServiceEntry[]> {
  const entries = await getCollection('services');
  return entries.sort((a, b) => compareBangla(a.data.title, b.data.title));
}

/** The services of some ids, in the order of the ids. */
export async function servicesById(ids: readonly string[]): Promise<ServiceEntry[]> {
  const all = new Map((await listServices()).map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** Services that meet a need, in alphabetical order. */
export async function servicesForNeed(need: string): Promise<ServiceEntry[]> {
  return (await listServices()).filter(({ data }) => data.needs.includes(need));
}

/** Services meant for an audience, in alphabetical order. */
export async function servicesForAudience(audience: string): Promise<ServiceEntry[]> {
  return (await listServices()).filter(({ data }) => data.audiences.includes(audience));
}

/** Services as a list on pages. */
export function servicePages(
  path: string,
  services: readonly ServiceEntry[],
): PageOf<ServiceEntry>[] {
  return pagesOf(path, services, ({ data }) => weighTexts(data.title, data.summary));
}

/** True where one of some services is private. */
export function hasPrivate(services: readonly ServiceEntry[]): boolean {
  return services.some(({ data }) => data.private);
}
