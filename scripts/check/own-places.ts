import type { ContentFile } from './content-file.ts';
import type { ContentTree } from './content-tree.ts';
import { placesNamedBy, type Place } from './words/gazetteer.ts';

interface Known {
  /** The offices that give each service. */
  giving: Map<string, string[]>;
  places: Map<string, Place[]>;
}

const cache = new WeakMap<ContentTree, Known>();

/** The places that a file is of: its office's; for a service, those of the offices that give it. */
export function ownPlaces(file: ContentFile, tree: ContentTree): readonly Place[] {
  const known = cache.get(tree) ?? { giving: givingOffices(tree), places: new Map() };
  cache.set(tree, known);
  const offices = officesOf(file, tree, known);
  const key = offices.join(' ');
  let places = known.places.get(key);
  if (!places) {
    places = offices.flatMap((office) => placesOfOffice(office, tree));
    known.places.set(key, places);
  }
  return places;
}

function officesOf(
  { collection, id, data }: ContentFile,
  tree: ContentTree,
  { giving }: Known,
): readonly string[] {
  if (collection === 'offices') return [id];
  const { office } = (data ?? {}) as { office?: unknown };
  if (typeof office === 'string') return [office];
  const offices = collection === 'services' ? giving.get(id) : undefined;
  return offices ?? tree.idsOf('offices');
}

function givingOffices(tree: ContentTree): Map<string, string[]> {
  const giving = new Map<string, string[]>();
  for (const office of tree.idsOf('offices')) {
    const { services } = (tree.find('offices', office)?.data ?? {}) as { services?: unknown };
    if (!Array.isArray(services)) continue;
    for (const service of services.map(String)) {
      giving.set(service, [...(giving.get(service) ?? []), office]);
    }
  }
  return giving;
}

function placesOfOffice(office: string, tree: ContentTree): Place[] {
  const { places } = (tree.find('offices', office)?.data ?? {}) as { places?: unknown };
  return Array.isArray(places) ? places.flatMap((name) => placesNamedBy(String(name))) : [];
}
