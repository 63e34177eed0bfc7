/** A place that offices stand in. */
export interface SearchPlace {
  id: string;
  title: string;
  /** The place that it lies in. */
  within?: string | undefined;
}

/** An office by which a reader may choose pages. */
export interface SearchOffice {
  id: string;
  title: string;
  shortName: string;
  /** The place that it stands in. */
  area?: string | undefined;
  /** The services whose guides are its own too. */
  services: readonly string[];
}

/** Where the offices of a site stand. */
export interface SitePlaces {
  places: readonly SearchPlace[];
  offices: readonly SearchOffice[];
}

/** So many offices are chosen from one list; more are chosen by their places. */
export const mostListedOffices = 12;

/** A place with what is in it; the whole site is one too. */
export interface PlaceNode {
  id: string;
  title: string;
  path: string;
  offices: SearchOffice[];
  places: PlaceNode[];
}

/** The places of a site as a tree, without those that have no office. */
export function placeTree({ places, offices }: SitePlaces): PlaceNode {
  const within = Map.groupBy(places, (place) => place.within);
  const known = new Set(places.map(({ id }) => id));
  const standing = Map.groupBy(offices, ({ area }) =>
    area !== undefined && known.has(area) ? area : undefined,
  );
  const grow = (id: string | undefined, title: string, path: string): PlaceNode => ({
    id: id ?? '',
    title,
    path,
    offices: standing.get(id) ?? [],
    places: (within.get(id) ?? [])
      .map((place) => grow(place.id, place.title, path ? `${path}/${place.id}` : place.id))
      .filter((node) => node.offices.length > 0 || node.places.length > 0),
  });
  return grow(undefined, '', '');
}

/** All offices of a place: its own, then those of each inner place; pages are numbered so. */
export function officesWithin({ offices, places }: PlaceNode): SearchOffice[] {
  return [...offices, ...places.flatMap(officesWithin)];
}

/** What divides a place. */
export interface Choices {
  path: string;
  places: readonly PlaceNode[];
  offices: readonly SearchOffice[];
}

/**
 * What a reader chooses from within a place: few offices at once, many by the inner places; a place
 * that holds all the others is no choice.
 */
export function choicesWithin(node: PlaceNode): Choices {
  const [only, ...others] = node.places;
  if (only && others.length === 0 && node.offices.length === 0) return choicesWithin(only);
  const all = officesWithin(node);
  if (all.length <= mostListedOffices) return { path: node.path, places: [], offices: all };
  return { path: node.path, places: node.places, offices: node.offices };
}

/** Offices by their short names, by their long ones where two are called alike. */
export function officeNames(offices: readonly SearchOffice[]): string[] {
  const alike = Map.groupBy(offices, ({ shortName }) => shortName);
  return offices.map(({ shortName, title }) =>
    alike.get(shortName)?.length === 1 ? shortName : title,
  );
}
