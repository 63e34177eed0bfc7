import type { SearchDocument } from '../../src/search/document.ts';
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
