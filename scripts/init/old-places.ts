import { contains, findPlaces, placesNamedBy, type Place } from '../check/words/gazetteer.ts';
import type { ContentTree } from '../check/content-tree.ts';

/** The places of the offices that a tree had, but those in which the new place lies too. */
export function oldPlaces(tree: ContentTree, newPlace: string): Place[] {
  const own = placesNamedBy(newPlace);
  return tree.files
    .filter(({ collection }) => collection === 'offices')
    .flatMap(({ data }) => (data as { places: string[] }).places.flatMap(placesNamedBy))
    .filter((place) => !own.some((one) => one === place || contains(place, one)));
}

/** True where a text names one of some places, or a place in it. */
export function namesOneOf(text: string, places: readonly Place[]): boolean {
  return findPlaces(text).some((mention) =>
    mention.places.some((one) => places.some((place) => place === one || contains(place, one))),
  );
}
