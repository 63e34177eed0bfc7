import { chainOf, type Place } from '../schemas/places.ts';
import { listEntriesOf } from './entries.ts';
import { listOffices, type OfficeEntry } from './offices.ts';
import { pagesOf, weighTexts, type PageOf } from './pages-of.ts';
import { question } from './reads.ts';

/** A place with its page. */
export interface PlaceEntry {
  id: string;
  data: Place;
  /** Its page's address without slashes at the ends: that of the place it lies within, and its id. */
  path: string;
  /** The places it lies within, the outermost first: `[title, path]`. */
  above: [string, string][];
}

/** All places that have a page, in the author's order. */
export const listPlaces = question('places', async (): Promise<readonly PlaceEntry[]> => {
  const entries = await listEntriesOf('places');
  const byId = Object.fromEntries(entries.map(({ id, data }) => [id, data]));
  return entries.map(({ id, data }) => {
    const chain = chainOf(id, byId);
    const pathOf = (depth: number) => ['places', ...chain.slice(0, depth)].join('/');
    return {
      id,
      data,
      path: pathOf(chain.length),
      above: chain
        .slice(0, -1)
        .map((outer, index): [string, string] => [byId[outer]?.title ?? '', pathOf(index + 1)]),
    };
  });
});

const placeById = question('a place', async (id: string) =>
  (await listPlaces()).find((place) => place.id === id),
);

/** The place that an office stands in. */
export async function placeOfOffice({ data }: OfficeEntry): Promise<PlaceEntry | undefined> {
  return data.area ? placeById(data.area) : undefined;
}

/** What a place's page lists: smaller places, then its own offices. */
export type InPlace = { place: PlaceEntry } | { office: OfficeEntry };

/** A place, or all of them, and the pages that list what is there. */
export interface PlacePages {
  /** Absent for the list of the outermost places. */
  place?: PlaceEntry;
  pages: PageOf<InPlace>[];
}

/** The pages of every place, after those of all places; nothing where there are no places. */
export async function placePages(): Promise<PlacePages[]> {
  const places = await listPlaces();
  if (places.length === 0) return [];
  const within = Map.groupBy(places, ({ data }) => data.within);
  const offices = Map.groupBy(await listOffices(), ({ data }) => data.area);
  const pages = (path: string, id: string | undefined) =>
    pagesOf<InPlace>(
      path,
      [
        ...(within.get(id) ?? []).map((place) => ({ place })),
        ...(id === undefined ? [] : (offices.get(id) ?? [])).map((office) => ({ office })),
      ],
      (one) =>
        'place' in one
          ? weighTexts(one.place.data.title)
          : weighTexts(one.office.data.title, one.office.data.summary),
    );
  return [
    { pages: pages('places', undefined) },
    ...places.map((place) => ({ place, pages: pages(place.path, place.id) })),
  ];
}
