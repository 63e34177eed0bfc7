import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  followPlace,
  pagesOfOffice,
  pagesOfPlace,
  placeIds,
  placePath,
  type PageRange,
  type PlaceFile,
} from '../../../src/search/place-files.ts';
import { buildPlaceFiles, orderByPlace } from '../../../src/search/place-index.ts';
import {
  choicesWithin,
  mostListedOffices,
  officeNames,
  officesWithin,
  placeTree,
  type PlaceNode,
  type SitePlaces,
} from '../../../src/search/place-tree.ts';
import { anySite, type PlacedSite } from './small-places.ts';

/** A site in the order of its index, and its files. */
function indexed({ places, documents }: PlacedSite) {
  const tree = placeTree(places);
  const { pages, shared } = orderByPlace(
    documents.map((document) => ({ document })),
    tree,
  );
  const ordered = pages.map(({ document }) => document);
  const files = buildPlaceFiles(ordered, shared, tree, 'v1');
  return { tree, ordered, shared, files };
}

const allNodes = (node: PlaceNode): PlaceNode[] => [node, ...node.places.flatMap(allNodes)];
const numbers = (range: PageRange, of: readonly unknown[], which: 'has' | 'isOwn' = 'has') =>
  [...of.keys()].filter(range[which]);

describe('pages in the order of an index', () => {
  test('are all there, first those of no office, in the order that they were given in', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { ordered, shared } = indexed(site);
        expect(new Set(ordered)).toEqual(new Set(site.documents));
        expect(ordered.slice(0, shared)).toEqual(
          site.documents.filter(({ office }) => office === undefined),
        );
        for (const office of new Set(site.documents.map((document) => document.office))) {
          expect(ordered.filter((document) => document.office === office)).toEqual(
            site.documents.filter((document) => document.office === office),
          );
        }
      }),
    );
  });

  test('make each place, with all that lies in it, one stretch', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { tree, ordered } = indexed(site);
        for (const node of allNodes(tree).slice(1)) {
          const offices = new Set(officesWithin(node).map(({ id }) => id));
          const own = [...ordered.keys()].filter((number) =>
            offices.has(ordered[number]?.office ?? ''),
          );
          expect(own).toEqual(own.map((_, place) => (own[0] ?? 0) + place));
        }
      }),
    );
  });
});

describe('the files of places', () => {
  test('give each place and each office just its pages, by every way that a reader can choose', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { tree, ordered, shared, files } = indexed(site);
        const walk = (file: PlaceFile): void => {
          for (const row of file.places) {
            const node = allNodes(tree).find(({ id }) => id === row[0]);
            const offices = new Set(node && officesWithin(node).map(({ id }) => id));
            const range = pagesOfPlace(row, shared);
            const own = [...ordered.keys()].filter((number) =>
              offices.has(ordered[number]?.office ?? ''),
            );
            expect(numbers(range, ordered, 'isOwn')).toEqual(own);
            expect(numbers(range, ordered)).toEqual([...Array(shared).keys(), ...own]);
            const inner = files.get(row[0]);
            if (inner) walk(inner);
            expect(placePath({ file, place: row })).toBe(node?.path);
          }
          for (const row of file.offices) {
            const office = site.places.offices.find(({ id }) => id === row[0]);
            const wanted = new Set(office?.services.map((id) => `services/${id}`));
            expect(numbers(pagesOfOffice(row), ordered)).toEqual(
              [...ordered.keys()].filter(
                (number) =>
                  ordered[number]?.office === row[0] || wanted.has(ordered[number]?.id ?? ''),
              ),
            );
          }
        };
        const root = files.get('');
        if (root) walk(root);
      }),
    );
  });

  test('lead to every office of the site', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { files } = indexed(site);
        const reached = (id: string): string[] => {
          const file = files.get(id);
          return [
            ...(file?.offices ?? []).map(([office]) => office),
            ...(file?.places ?? []).flatMap(([place]) => reached(place)),
          ];
        };
        expect(reached('').toSorted()).toEqual(site.places.offices.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('are found by the address of a place, whichever of its parts are no choice', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { tree, files } = indexed(site);
        const root = files.get('');
        if (!root) throw new Error('no root');
        for (const { path } of allNodes(tree)) {
          const inner = placeIds(path).flatMap((id) => files.get(id) ?? []);
          const steps = followPlace(path, root, inner);
          const chosen = steps.findLast(({ place }) => place);
          const isChoice = steps.length > 1 && chosen && placePath(chosen) === path;
          const isReachable = [...files.values()].some((file) =>
            file.places.some((row) => placePath({ file, place: row }) === path),
          );
          expect(isChoice ?? false).toBe(isReachable);
        }
      }),
    );
  });
});

const office = (id: string, area?: string) => ({
  id,
  title: `${id} মৎস্য কার্যালয়`,
  shortName: 'মৎস্য কার্যালয়',
  area,
  services: [],
});
const manyOffices = (count: number, area: string) =>
  Array.from({ length: count }, (_, number) => office(`${area}-${number}`, area));

const district: SitePlaces = {
  places: [
    { id: 'kajla', title: 'কাজলা জেলা' },
    { id: 'khal', title: 'খাল উপজেলা', within: 'kajla' },
    { id: 'bil', title: 'বিল উপজেলা', within: 'kajla' },
    { id: 'empty', title: 'খালি উপজেলা', within: 'kajla' },
  ],
  offices: [],
};

describe('what a reader is asked to choose from', () => {
  test('on a site of two offices in one district is the office alone', () => {
    const tree = placeTree({ ...district, offices: [office('a', 'kajla'), office('b', 'khal')] });
    const { places, offices } = choicesWithin(tree);
    expect(places).toEqual([]);
    expect(offices.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('in a large district is the upazila, and the district’s own offices; no place without an office', () => {
    const offices = [
      office('a', 'kajla'),
      ...manyOffices(mostListedOffices, 'khal'),
      office('b', 'bil'),
    ];
    const tree = placeTree({ ...district, offices });
    const choices = choicesWithin(tree);
    expect(choices.path).toBe('kajla');
    expect(choices.places.map(({ id }) => id)).toEqual(['khal', 'bil']);
    expect(choices.offices.map(({ id }) => id)).toEqual(['a']);
  });

  test('an office whose place is not known is one of the whole site', () => {
    const tree = placeTree({ ...district, offices: [office('a', 'nowhere'), office('b')] });
    expect(tree.offices.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('an office is called by its short name unless another is called so too', () => {
    const [one, other] = [office('a'), { ...office('b'), shortName: 'কৃষি কার্যালয়' }];
    expect(officeNames([one, other])).toEqual(['মৎস্য কার্যালয়', 'কৃষি কার্যালয়']);
    expect(officeNames([one, office('c')])).toEqual(['a মৎস্য কার্যালয়', 'c মৎস্য কার্যালয়']);
  });

  test('what places are called is said where all are called so', () => {
    const offices = [...manyOffices(9, 'khal'), ...manyOffices(9, 'bil')];
    const tree = placeTree({ ...district, offices });
    expect(buildPlaceFiles([], 0, tree, 'v').get('')?.level).toBe('উপজেলা');
    const mixed = placeTree({
      offices,
      places: district.places.map((place) =>
        place.id === 'bil' ? { ...place, title: 'বিল শহর' } : place,
      ),
    });
    expect(buildPlaceFiles([], 0, mixed, 'v').get('')?.level).toBe('');
  });
});
