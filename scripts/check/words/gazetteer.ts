import { stemsOf } from './inflections.ts';
import { ownCopy } from './own-copy.ts';
import { readWordTable } from './word-lists.ts';

/** A place of the gazetteer. */
export interface Place {
  level: 'division' | 'district' | 'upazila' | 'union';
  bangla: string;
  /** The name of the place that it lies in; '' for a division. */
  partOf: string;
  /** True for a name that is also an ordinary word or a common name of villages. */
  isWord: boolean;
}

/** A name of a place in a text; several places may bear it. */
export interface Mention {
  start: number;
  end: number;
  places: readonly Place[];
  /** Case ending and such that follow the name in its word. */
  ending: string;
}

interface Gazetteer {
  places: Place[];
  byBangla: Map<string, Place[]>;
  byLatin: Map<string, Place[]>;
  /** How the names of more than one word begin. */
  beginnings: Set<string>;
}

/** So many letters of a name's first word; an ending may follow in the text. */
const beginning = 3;

function beginningOf(word: string): string {
  return word.normalize('NFC').slice(0, beginning);
}

/** The longest name has three words. */
const mostWords = 3;

/** Latin letters on the left are written for those on the right by one office or another. */
const latinSpellings: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/gu, ''],
  [/[ou]/gu, 'a'],
  [/([tdkgbcps])h/gu, '$1'],
  [/e+|y/gu, 'i'],
  [/(.)\1+/gu, '$1'],
];

/** Bangla letters that the spellings of one name differ in. */
const banglaSpellings: readonly (readonly [RegExp, string])[] = [
  [/[\u0981\u200C\u200D\s]/gu, ''],
  [/ণ/gu, 'ন'],
  [/ী/gu, 'ি'],
  [/ূ/gu, 'ু'],
  [/[শষ]/gu, 'স'],
  [/ঙ\u09CDগ|ংগ/gu, 'ঙ'],
];

let gazetteer: Gazetteer | undefined;

function fold(name: string, spellings: typeof latinSpellings): string {
  return spellings.reduce((folded, [from, to]) => folded.replace(from, to), name.toLowerCase());
}

function readGazetteer(): Gazetteer {
  const made: Gazetteer = {
    places: [],
    byBangla: new Map(),
    byLatin: new Map(),
    beginnings: new Set(),
  };
  for (const [level, bangla = '', latin = '', partOf = '', word = ''] of readWordTable(
    'places.tsv',
  )) {
    const place = { level: level as Place['level'], bangla, partOf, isWord: word === 'yes' };
    made.places.push(place);
    for (const name of [bangla, ...latin.split('/')]) {
      if (name.includes(' ')) made.beginnings.add(beginningOf(name));
    }
    add(made.byBangla, fold(bangla, banglaSpellings), place);
    // A union's or an ordinary name in Latin letters is too often somebody's name; a district's is not.
    if (place.level === 'union' || (place.isWord && place.level !== 'district')) continue;
    for (const spelling of latin.split('/'))
      add(made.byLatin, fold(spelling, latinSpellings), place);
  }
  return made;
}

function add(map: Map<string, Place[]>, name: string, place: Place): void {
  map.set(name, [...(map.get(name) ?? []), place]);
}

/** Every name of a place in a text, in order, the longest where several begin at one word. */
export function findPlaces(text: string): Mention[] {
  gazetteer ??= readGazetteer();
  const mentions: Mention[] = [];
  const words = [...text.matchAll(/[\u0980-\u09E5\u200C\u200D]+|[A-Za-z']+/gu)];
  for (let at = 0; at < words.length;) {
    const found = placeAt(text, words, at, gazetteer);
    if (found) mentions.push(found.mention);
    at += found?.words ?? 1;
  }
  return mentions;
}

function placeAt(text: string, words: RegExpExecArray[], at: number, known: Gazetteer) {
  const start = words[at]?.index ?? 0;
  const most = known.beginnings.has(beginningOf(words[at]?.[0] ?? '')) ? mostWords : 1;
  for (let count = Math.min(most, words.length - at); count > 0; count -= 1) {
    const last = words[at + count - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const phrase = text.slice(start, end);
    if (count > 1 && !/^[^\s]+(?: [^\s]+)*$/u.test(phrase)) continue;
    const named = nameOf(phrase, known);
    if (named) return { words: count, mention: { start, end, ...named } };
  }
  return undefined;
}

type Named = Pick<Mention, 'places' | 'ending'>;

/** A site's words repeat thousands of times. */
const answers = new Map<string, Named | undefined>();

function nameOf(phrase: string, asked: Gazetteer): Named | undefined {
  if (!answers.has(phrase)) answers.set(ownCopy(phrase), lookUp(ownCopy(phrase), asked));
  return answers.get(phrase);
}

function lookUp(phrase: string, { byBangla, byLatin }: Gazetteer): Named | undefined {
  if (/^[A-Za-z]/u.test(phrase)) {
    const places = phrase.length > 3 ? byLatin.get(fold(phrase, latinSpellings)) : undefined;
    return places && { places, ending: '' };
  }
  for (const { stem, ending } of stemsOf(phrase.normalize('NFC'))) {
    const places = byBangla.get(fold(stem, banglaSpellings));
    if (places) return { places, ending };
  }
  return undefined;
}

/** The places that a text such as “ঝালকাঠি সদর উপজেলা” names, each at the level that it says. */
export function placesNamedBy(text: string): Place[] {
  const level = /উপজেলা|সদর/u.test(text)
    ? 'upazila'
    : /বিভাগ/u.test(text)
      ? 'division'
      : /ইউনিয়ন/u.test(text.normalize('NFC'))
        ? 'union'
        : 'district';
  return findPlaces(text).flatMap(({ places }) => {
    const ofLevel = places.filter((place) => place.level === level);
    return ofLevel.length > 0 ? ofLevel : places;
  });
}

/** True if the second place lies in the first. */
export function contains(outer: Place, inner: Place): boolean {
  gazetteer ??= readGazetteer();
  if (inner.partOf === '' || outer === inner) return false;
  const above = gazetteer.places.filter(
    ({ bangla, level }) => bangla === inner.partOf && levelAbove[inner.level] === level,
  );
  return above.some((place) => place === outer || contains(outer, place));
}

const levelAbove: Partial<Record<Place['level'], Place['level']>> = {
  union: 'upazila',
  upazila: 'district',
  district: 'division',
};
