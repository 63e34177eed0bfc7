import { compareBangla } from '../bangla/collate.ts';
import { entriesById, listEntriesOf, type Entry } from './entries.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';

/** A service's record with its id, which is also its address. */
export type ServiceEntry = Entry<'services'>;

/** All services in Bangla alphabetical order. */
export const listServices = question('services', async (): Promise<readonly ServiceEntry[]> => {
  const entries = await listEntriesOf('services');
  return entries.toSorted((a, b) => compareBangla(a.data.title, b.data.title));
});

/** The services of some ids, in the order of the ids. */
export async function servicesById(ids: readonly string[]): Promise<ServiceEntry[]> {
  const all = await entriesById('services');
  return ids.flatMap((id) => all.get(id) ?? []);
}

/** Services that meet a need, in alphabetical order. */
export const servicesForNeed = question('services for a need', async (need: string) =>
  (await listServices()).filter(({ data }) => data.needs.includes(need)),
);

/** Services meant for an audience, in alphabetical order. */
export const servicesForAudience = question('services for an audience', async (audience: string) =>
  (await listServices()).filter(({ data }) => data.audiences.includes(audience)),
);

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
