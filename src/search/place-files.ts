import type { AskedPlace } from './address.ts';
import { readNumbers } from './number-text.ts';

/** An inner place to choose: pages are numbered by place, so that a place is one stretch of them. */
export type PlaceRow = [id: string, title: string, first: number, pages: number];

/** An office to choose; `guides` is a number text of the distances between the guides it gives. */
export type OfficeRow = [id: string, name: string, first: number, pages: number, guides: string];

/**
 * `search/places.json` for the whole site, `search/places/<id>.json` for one place: what a reader can
 * choose there. Loaded only by who chooses.
 */
export interface PlaceFile {
  /** The index whose pages it numbers. */
  version: string;
  /** So many first pages belong to no office: what they say holds everywhere. */
  shared: number;
  /** The address, below `places/`, of the place that the choices lie in; '' for the whole site. */
  path: string;
  /** What the inner places are called where all are called so: জেলা. */
  level: string;
  places: PlaceRow[];
  offices: OfficeRow[];
}

/** The choices of a place, and the one that was chosen among them. */
export interface PlaceStep {
  file: PlaceFile;
  place: PlaceRow | undefined;
}

/** The address of a chosen place below `places/`; '' where none is chosen. */
export function placePath({ file: { path }, place }: PlaceStep): string {
  if (!place) return '';
  return path ? `${path}/${place[0]}` : place[0];
}

/**
 * The choices that lead to a place, from those of the whole site to those within the place itself;
 * `inner` are the files of the places that its address names.
 */
export function followPlace(
  path: string,
  site: PlaceFile,
  inner: readonly PlaceFile[],
): PlaceStep[] {
  const steps: PlaceStep[] = [{ file: site, place: undefined }];
  for (const [index, id] of placeIds(path).entries()) {
    const step = steps.at(-1);
    const place = step?.file.places.find(([one]) => one === id);
    const file = inner[index];
    // A place that holds all the others is in the address, but no choice.
    if (!step || !place || !file) continue;
    step.place = place;
    steps.push({ file, place: undefined });
  }
  return steps;
}

/** The places that an address below `places/` names, the outermost first. */
export function placeIds(path: string): string[] {
  return path.split('/').filter(Boolean);
}

/** Which pages a reader's choice lets through, by their numbers. */
export interface PageRange {
  has: (page: number) => boolean;
  /** Whether a page is of the chosen place itself. */
  isOwn: (page: number) => boolean;
}

/** The pages of what is asked for; nothing for everywhere. Throws where there is no such place or office. */
export function pagesOfAsked(
  { place, office }: AskedPlace,
  steps: readonly PlaceStep[],
): PageRange | undefined {
  const chosen = steps.findLast((step) => step.place);
  const row = steps.at(-1)?.file.offices.find(([id]) => id === office);
  if ((chosen ? placePath(chosen) : '') !== place || (row?.[0] ?? '') !== office) {
    throw new Error(`search: no place ${place} ${office}`);
  }
  if (row) return pagesOfOffice(row);
  return chosen?.place && pagesOfPlace(chosen.place, chosen.file.shared);
}

/** The pages of a place, with the first ones of the site, which hold everywhere. */
export function pagesOfPlace([, , first, pages]: PlaceRow, shared: number): PageRange {
  const isOwn = (page: number) => page >= first && page < first + pages;
  return { isOwn, has: (page) => page < shared || isOwn(page) };
}

/** The pages of an office, with the guides of what it gives. */
export function pagesOfOffice([, , first, pages, guides]: OfficeRow): PageRange {
  let guide = -1;
  const given = new Set(
    readNumbers(guides).map((gap) => {
      guide += gap + 1;
      return guide;
    }),
  );
  const has = (page: number) => given.has(page) || (page >= first && page < first + pages);
  return { isOwn: has, has };
}
