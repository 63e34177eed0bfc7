import * as fc from 'fast-check';
import type { SearchDocument } from '../../../src/search/document.ts';
import type { SitePlaces } from '../../../src/search/place-tree.ts';

/** A site with its places, none of which any map has. */
export interface PlacedSite {
  places: SitePlaces;
  documents: SearchDocument[];
}

const words = ['নৌকা', 'দপ্তর', 'ভাতা', 'ঘাট', 'সনদ', 'বীজ', 'পুকুর', 'জাল'];
const title = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 });

const pick = (number: number, of: readonly unknown[]) => number % Math.max(1, of.length);

/** Sites of any places in any order, with offices in some, guides, and pages of each office. */
export const anySite: fc.Arbitrary<PlacedSite> = fc
  .record({
    // Each place lies in one of those before it, or in none.
    within: fc.array(fc.nat(), { maxLength: 10 }),
    areas: fc.array(fc.option(fc.nat()), { maxLength: 30 }),
    guides: fc.array(title, { maxLength: 6 }),
    pages: fc.array(fc.tuple(fc.nat(), title), { maxLength: 60 }),
    given: fc.array(fc.nat(), { minLength: 1, maxLength: 8 }),
  })
  .map(({ within, areas, guides, pages, given }) => {
    const places = within.map((number, index) => ({
      id: `place-${index}`,
      title: `জায়গা ${index} জেলা`,
      within: number % (index + 1) === index ? undefined : `place-${number % (index + 1)}`,
    }));
    const services = guides.map((_, index) => `guide-${index}`);
    const offices = areas.map((area, index) => ({
      id: `office-${index}`,
      title: `দপ্তর, ঘর ${index}`,
      shortName: index % 2 === 0 ? 'দপ্তর' : `দপ্তর ${index}`,
      area: area === null || places.length === 0 ? undefined : places[pick(area, places)]?.id,
      services: services.filter(
        (__, guide) => (given[pick(index, given)] ?? 0) % (guide + 2) === 0,
      ),
    }));
    const documents = [
      ...pages.map(([office, name], index) => ({
        id: `pages/${index}`,
        kind: 'page',
        title: name.join(' '),
        office: offices[pick(office, offices)]?.id,
      })),
      ...guides.map((name, index) => ({
        id: `services/guide-${index}`,
        kind: 'service',
        title: name.join(' '),
      })),
    ];
    return { places: { places, offices }, documents };
  });
