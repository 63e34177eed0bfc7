import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import type { PlaceFile } from '../../src/search/place-files.ts';
import type { SitePlaces } from '../../src/search/place-tree.ts';

const upazilasOfDistrict = 8;

/** Places of an invented country: its offices spread evenly over districts, and there over upazilas. */
export function manyPlaces(documents: readonly SearchDocument[], districts: number): SitePlaces {
  const ids = [...new Set(documents.flatMap(({ office }) => office ?? []))];
  const names = Array.from({ length: districts }, (_, number) => `district-${number}`);
  const places = names.flatMap((district) => [
    { id: district, title: `${district} জেলা` },
    ...Array.from({ length: upazilasOfDistrict }, (_, number) => ({
      id: `${district}-${number}`,
      title: `${district}-${number} উপজেলা`,
      within: district,
    })),
  ]);
  const offices = ids.map((id, number) => ({
    id,
    title: id,
    shortName: id,
    area: `${names[number % districts]}-${Math.floor(number / districts) % upazilasOfDistrict}`,
    services: [],
  }));
  return { places, offices };
}

/** The address, as `?place=` says it, of the first place that a reader of a site's folder can choose; nothing where all is one list. */
export async function firstPlace(folder: string): Promise<string | undefined> {
  const json = await readFile(join(folder, 'search/places.json'), 'utf8');
  const { path, places } = JSON.parse(json) as PlaceFile;
  const [place] = places;
  return place && [path, place[0]].filter(Boolean).join('/');
}
