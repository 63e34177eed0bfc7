import type { SitePlaces } from '../search/place-tree.ts';
import { listOffices } from './offices.ts';
import { listPlaces } from './places.ts';

/** Where the site's offices stand, as the search is told of it. */
export async function searchPlaces(): Promise<SitePlaces> {
  const places = (await listPlaces()).map(({ id, data: { title, within } }) => ({
    id,
    title,
    within,
  }));
  const offices = (await listOffices()).map(
    ({ id, data: { title, shortName, area, services } }) => ({
      id,
      title,
      shortName,
      area,
      services,
    }),
  );
  return { places, offices };
}
