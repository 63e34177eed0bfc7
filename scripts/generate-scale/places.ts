import { randomFor } from './random.ts';
import { inventWord } from './syllables.ts';
import { isHarmless } from './vocabulary.ts';

/** A place that does not exist, with its name in Bangla and as an address. */
export interface InventedPlace {
  level: 'district' | 'upazila';
  name: string;
  nameEn: string;
  slug: string;
  /** The district that an upazila lies in. */
  within?: InventedPlace;
}

const upazilasPerDistrict = 6;

/** So many districts, each followed by its upazilas; no two have one name. */
export function inventPlaces(seed: number, districts: number): InventedPlace[] {
  const random = randomFor(seed, 'places');
  const taken = new Set<string>();
  const name = (level: InventedPlace['level']): InventedPlace => {
    for (;;) {
      const { bangla, latin } = inventWord(random, 3);
      const [ending, latinEnding] = random.pick(endings);
      const [called, slug] = [bangla + ending, latin + latinEnding];
      if (taken.has(slug) || taken.has(called) || !isHarmless(called)) continue;
      taken.add(slug).add(called);
      return { level, name: called, nameEn: slug.charAt(0).toUpperCase() + slug.slice(1), slug };
    }
  };
  return Array.from({ length: districts }, () => {
    const district = name('district');
    const upazilas = Array.from({ length: upazilasPerDistrict }, () => ({
      ...name('upazila'),
      within: district,
    }));
    return [district, ...upazilas];
  }).flat();
}

/** Endings of place names, as in many real ones, so that the words are read as such. */
const endings = [
  ['পুর', 'pur'],
  ['গঞ্জ', 'ganj'],
  ['খালী', 'khali'],
  ['হাট', 'hat'],
  ['কাঠি', 'kathi'],
  ['নগর', 'nagar'],
] as const;
