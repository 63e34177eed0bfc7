import type { ContentFile } from './content-file.ts';
import type { Surroundings } from './surroundings.ts';
import { placesNamedBy, type Place } from './words/gazetteer.ts';

/** The places that a file is of: its office's; for a service, those of the offices that give it. */
export function ownPlaces(file: ContentFile, around: Surroundings): readonly Place[] {
  return officesOf(file, around).flatMap((office) =>
    around.placesOfOffice(office).flatMap((name) => placesNamed(name)),
  );
}

function officesOf({ collection, id, data }: ContentFile, around: Surroundings): readonly string[] {
  if (collection === 'offices') return [id];
  const { office } = (data ?? {}) as { office?: unknown };
  if (typeof office === 'string') return [office];
  const offices = collection === 'services' ? around.officesGiving(id) : [];
  return offices.length > 0 ? offices : around.namesOf('offices');
}

/** Many files are of the same few places. */
const answers = new Map<string, readonly Place[]>();

function placesNamed(name: string): readonly Place[] {
  let places = answers.get(name);
  if (!places) answers.set(name, (places = placesNamedBy(name)));
  return places;
}
