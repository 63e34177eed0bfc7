import type { SearchDocument } from './document.ts';
import { writeNumbers } from './number-text.ts';
import type { OfficeRow, PlaceFile, PlaceRow } from './place-files.ts';
import {
  choicesWithin,
  officeNames,
  officesWithin,
  type PlaceNode,
  type SearchOffice,
} from './place-tree.ts';

/** The last word of all titles where it is one: a title ends with what kind of place it is. */
function levelOf(places: readonly PlaceNode[]): string {
  const levels = new Set(places.map(({ title }) => title.split(' ').at(-1) ?? ''));
  const [level = ''] = levels;
  return levels.size === 1 ? level : '';
}

/** Pages in the order of an index, and how many of them belong to no office. */
export interface OrderedPages<T> {
  pages: T[];
  shared: number;
}

/**
 * Pages as an index numbers them: first those that belong to no office, then office by office as
 * they stand in the places, so that every place and every office is one stretch of numbers.
 */
export function orderByPlace<T extends { document: SearchDocument }>(
  given: readonly T[],
  tree: PlaceNode,
): OrderedPages<T> {
  const byOffice = Map.groupBy(given, ({ document }) => document.office);
  const shared = byOffice.get(undefined) ?? [];
  byOffice.delete(undefined);
  const pages = [...shared];
  for (const { id } of officesWithin(tree)) {
    pages.push(...(byOffice.get(id) ?? []));
    byOffice.delete(id);
  }
  // Of an office that nobody can choose.
  for (const others of byOffice.values()) pages.push(...others);
  return { pages, shared: shared.length };
}

/** What can be chosen on a site of these pages in their order: that of the site by '', of each place by its id. */
export function buildPlaceFiles(
  documents: readonly SearchDocument[],
  shared: number,
  tree: PlaceNode,
  version: string,
): Map<string, PlaceFile> {
  const numbers = new Map(documents.map(({ id }, number) => [id, number]));
  const stretches = new Map<string, { first: number; pages: number }>();
  for (const [number, { office }] of documents.entries()) {
    if (office === undefined) continue;
    const { first, pages } = stretches.get(office) ?? { first: number, pages: 0 };
    stretches.set(office, { first, pages: pages + 1 });
  }
  const stretchOf = (offices: readonly SearchOffice[]): [first: number, pages: number] => {
    const found = offices.flatMap(({ id }) => stretches.get(id) ?? []);
    return [found[0]?.first ?? 0, found.reduce((sum, { pages }) => sum + pages, 0)];
  };
  const guidesOf = ({ services }: SearchOffice): string => {
    const guides = services.flatMap((id) => numbers.get(`services/${id}`) ?? []).sort(byNumber);
    return writeNumbers(guides.map((guide, place) => guide - (guides[place - 1] ?? -1) - 1));
  };
  const files = new Map<string, PlaceFile>();
  const write = (node: PlaceNode): void => {
    const { path, places, offices } = choicesWithin(node);
    const names = officeNames(offices);
    files.set(node.id, {
      version,
      shared,
      path,
      level: levelOf(places),
      places: places.map((place): PlaceRow => [
        place.id,
        place.title,
        ...stretchOf(officesWithin(place)),
      ]),
      offices: offices.map((office, place): OfficeRow => [
        office.id,
        names[place] ?? '',
        ...stretchOf([office]),
        guidesOf(office),
      ]),
    });
    for (const inner of node.places) write(inner);
  };
  write(tree);
  return files;
}

const byNumber = (a: number, b: number) => a - b;
