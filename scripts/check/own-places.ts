import type { ContentFile } from './content-file.ts';
import type { ContentTree } from './content-tree.ts';
import { placesNamedBy, type Place } from './words/gazetteer.ts';

const cache = new WeakMap<ContentTree, Map<string, Place[]>>();

/** The places that a file is of: its office's; for a service, those of the offices that give it. */
export function ownPlaces(file: ContentFile, tree: ContentTree): readonly Place[] {
  const known = cache.get(tree) ?? new Map<string, Place[]>();
  cache.set(tree, known);
  const offices = officesOf(file, tree);
  const key = offices.join(' ');
  let places = known.get(key);
  if (!places) {
    places = offices.flatMap((office) => placesOfOffice(office, tree));
    known.set(key, places);
  }
  return places;
}

function officesOf({ collection, id, data }: ContentFile, tree: ContentTree): readonly string[] {
  if (collection === 'offices') return [id];
  const { office } = (data ?? {}) as { office?: unknown };
  if (typeof office === 'string') return [office];
  const all = tree.idsOf('offices');
  if (collection !== 'services') return all;
  const giving = all.filter((name) => {
    const { services } = (tree.find('offices', name)?.data ?? {}) as { services?: unknown };
    return Array.isArray(services) && services.includes(id);
  });
  return giving.length > 0 ? giving : all;
}

function placesOfOffice(office: string, tree: ContentTree): Place[] {
  const { places } = (tree.find('offices', office)?.data ?? {}) as { places?: unknown };
  return Array.isArray(places) ? places.flatMap((name) => placesNamedBy(String(name))) : [];
}
