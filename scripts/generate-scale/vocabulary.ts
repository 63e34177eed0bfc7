import { personRow } from '../check/person-row.ts';
import { findPlaces } from '../check/words/gazetteer.ts';
import { spell } from '../check/words/misspellings.ts';
import { randomFor, type Random } from './random.ts';
import { adjectives, endings, linking, nouns, verbs } from './stems.ts';
import { inventWord } from './syllables.ts';

/** Words to write sentences with; the rarer, the later in its list. */
export interface Vocabulary {
  noun: (random: Random) => string;
  adjective: (random: Random) => string;
  verb: (random: Random) => string;
  link: (random: Random) => string;
}

/** Stems that are invented; with the endings they make some 90,000 forms. */
const inventedStems = 6000;
/** The exponent of Zipf's law; near 1 in texts of all languages. */
const exponent = 0.95;
/** How many nouns of a hundred stand without an ending. */
const bare = 0.3;

/** The words of a seed: the usual ones of offices, then invented ones. */
export function makeVocabulary(seed: number): Vocabulary {
  const vocabulary = made.get(seed) ?? inventVocabulary(seed);
  made.set(seed, vocabulary);
  return vocabulary;
}

/** The check looks at tens of thousands of forms: some seconds for each seed. */
const made = new Map<number, Vocabulary>();

function inventVocabulary(seed: number): Vocabulary {
  const random = randomFor(seed, 'vocabulary');
  const invented = new Set<string>();
  while (invented.size < inventedStems) {
    const { bangla } = inventWord(random, random.whole(2, 3));
    if (isHarmless(bangla)) invented.add(bangla);
  }
  const rare = [...invented];
  const share = Math.floor(inventedStems / 10);
  const pickNoun = zipf([...nouns.filter(isHarmless), ...rare.slice(share)]);
  const pickAdjective = zipf([...adjectives, ...rare.slice(0, share)]);
  const pickVerb = zipf(verbs);
  const pickLink = zipf(linking);
  const pickEnding = { vowel: zipf(endings.vowel), consonant: zipf(endings.consonant) };
  return {
    noun: (by) => {
      const stem = pickNoun(by);
      if (by.chance(bare)) return stem;
      return stem + pickEnding[lastSound(stem)](by);
    },
    adjective: pickAdjective,
    verb: pickVerb,
    link: pickLink,
  };
}

/** Which endings a stem takes. */
function lastSound(stem: string): keyof typeof endings {
  return /[\u0985-\u0994\u09BE-\u09CC]$/u.test(stem) ? 'vowel' : 'consonant';
}

/** True for a word that with every ending is neither a place, a misspelling nor a person's kin. */
export function isHarmless(stem: string): boolean {
  const forms = ['', ...endings[lastSound(stem)]].map((ending) => stem + ending);
  return forms.every(
    (form) =>
      findPlaces(form).length === 0 &&
      Object.values(spell(form)).every((spelling) => !spelling) &&
      !personRow(`${form} ${besideKin}`),
  );
}

/** What after a word of kin tells of a person. */
const besideKin = 'নমুনা মানুষ, গ্রাম নমুনা';

/** Draws from a list by Zipf's law: the word of rank r in proportion to 1/r^s. */
function zipf(list: readonly string[]): (random: Random) => string {
  let total = 0;
  const sums = list.map((_, index) => (total += 1 / (index + 1) ** exponent));
  return (random) => {
    const wanted = random.next() * total;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return list[low] ?? '';
  };
}
