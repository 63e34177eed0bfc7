import { readNumbers } from './number-text.ts';

/** What the reader's list shows of a page. */
export interface IndexedDocument {
  /** Its number among all pages of the site. */
  number: number;
  id: string;
  kind: string;
  title: string;
  summary: string;
}

/** A page as it is sent. */
export type DocumentRow = [id: string, kind: string, title: string, summary: string];

/** Pages as the quick index sends them: what is alike stands together, and compresses best. */
export type DocumentColumns = [
  titles: string[],
  summaries: string[],
  ids: string[],
  kinds: string[],
];

/**
 * Keys with their pages as they are sent: long texts, because they compress best. `terms`: keys in
 * order, each a capital letter (how many letters it shares with the key before it, A for none) and
 * the rest. `counts`, `gaps`, `impacts`: number texts; per key how many pages have it, the distances
 * between those pages, and how much the key weighs in each.
 */
export interface PostingData {
  terms: string;
  counts: string;
  gaps: string;
  impacts: string;
}

/**
 * The quick index as it is sent: plain JSON. `numbers`: a number text of the distances between its
 * pages among all pages of the site, where it has not all of them. `meanings`: lines of keys that
 * mean one thing: Bangla words, after a bar those that are asked with but not looked for, after a
 * second bar English words; the keys in `terms` by their places there.
 */
export interface QuickIndexData extends PostingData {
  documents: DocumentColumns;
  numbers?: string;
  meanings: string;
}

/** That a page has a key, and how much the key weighs there, 0 to 1. */
export interface Posting {
  document: number;
  impact: number;
}

/** The words that pages have, without the pages: all that is needed to make a query ready. */
export interface Vocabulary {
  /** All keys, in order. */
  terms: readonly string[];
  has: (term: string) => boolean;
  /** Keys in the vocabulary that mean the same as this one; English is read only in Latin letters. */
  related: (key: string, isLatin: boolean) => readonly string[];
  /** All keys that have related ones. */
  relatedKeys: (isLatin: boolean) => readonly string[];
}

/** A vocabulary with the pages of each word; the quick index is one of its kinds. */
export interface SearchIndex extends Vocabulary {
  documents: readonly IndexedDocument[];
  postings: (term: string) => readonly Posting[];
}

/** Impacts are sent as whole numbers up to this. */
export const impactSteps = 20;

/** The key list in the form `QuickIndexData.terms` has. */
export function writeTerms(terms: readonly string[]): string {
  let previous = '';
  let text = '';
  for (const term of terms) {
    let shared = 0;
    while (shared < 25 && shared < term.length && term[shared] === previous[shared]) shared += 1;
    text += String.fromCharCode(65 + shared) + term.slice(shared);
    previous = term;
  }
  return text;
}

/** The key list that `writeTerms` wrote. */
export function readTerms(text: string): string[] {
  let previous = '';
  return Array.from(text.matchAll(/([A-Z])([^A-Z]*)/g), ([, shared = 'A', rest = '']) => {
    previous = previous.slice(0, shared.charCodeAt(0) - 65) + rest;
    return previous;
  });
}

const letters = 26;

/**
 * Glossary lines with the keys of an index by their places in its terms: a number and a capital
 * letter, which keys have not.
 */
export function writeMeanings(lines: string, terms: readonly string[]): string {
  const places = new Map(terms.map((term, place) => [term, place]));
  return lines
    .replace(/[a-z]+/g, (key) => {
      const place = places.get(key);
      if (place === undefined) return key;
      const high = Math.floor(place / letters);
      return (high || '') + String.fromCharCode(65 + (place % letters));
    })
    .replace(/(?<=[A-Z]) /g, '');
}

/** The lines that `writeMeanings` was given. */
export function readMeanings(text: string, terms: readonly string[]): string {
  return text.replace(
    /(\d*)([A-Z])/g,
    (_, high: string, low: string) =>
      `${terms[Number(high) * letters + low.charCodeAt(0) - 65] ?? ''} `,
  );
}

/** What means the same, as keys. */
export type Meanings = Pick<Vocabulary, 'related' | 'relatedKeys'>;

/** The glossary lines of an index; only keys that it `has` are given, where that is known. */
export function openMeanings(lines: string, has: (key: string) => boolean = () => true): Meanings {
  const inBangla = new Map<string, Set<string>>();
  const inLatin = new Map<string, Set<string>>();
  for (const line of lines.split('\n')) {
    const [said = [], asked = [], english = []] = line
      .split('|')
      .map((keys) => keys.split(' ').filter(Boolean));
    const targets = [...said, ...english].filter(has);
    relate(inBangla, [...said, ...asked], targets);
    // Poor sounds like পুড়ে; only who writes in Latin letters may mean English.
    relate(inLatin, [...said, ...asked, ...english], targets);
  }
  return {
    related: (key, isLatin) => [...((isLatin ? inLatin : inBangla).get(key) ?? [])],
    relatedKeys: (isLatin) => [...(isLatin ? inLatin : inBangla).keys()],
  };
}

function relate(
  related: Map<string, Set<string>>,
  keys: readonly string[],
  targets: readonly string[],
): void {
  for (const key of keys) {
    const others = related.get(key) ?? new Set();
    for (const target of targets) if (target !== key) others.add(target);
    related.set(key, others);
  }
}

/** The keys and the glossary lines of an index, ready for queries. */
export function openVocabulary(data: Pick<QuickIndexData, 'terms' | 'meanings'>): Vocabulary {
  const terms = readTerms(data.terms);
  const known = new Set(terms);
  const has = (term: string) => known.has(term);
  return { terms, has, ...openMeanings(readMeanings(data.meanings, terms), has) };
}

/** The pages of each key, by their place in the list that the data was made of. */
export function readPostings(data: PostingData): ReadonlyMap<string, readonly Posting[]> {
  const counts = readNumbers(data.counts);
  const gaps = readNumbers(data.gaps);
  const impacts = readNumbers(data.impacts);
  const postings = new Map<string, Posting[]>();
  let place = 0;
  for (const [index, term] of readTerms(data.terms).entries()) {
    const list: Posting[] = [];
    let document = -1;
    for (let left = counts[index] ?? 0; left > 0; left -= 1) {
      document += (gaps[place] ?? 0) + 1;
      list.push({ document, impact: ((impacts[place] ?? 0) + 1) / impactSteps });
      place += 1;
    }
    postings.set(term, list);
  }
  return postings;
}

/** The index ready for queries. */
export function openQuickIndex(data: QuickIndexData): SearchIndex {
  const postings = readPostings(data);
  const [titles, summaries, ids, kinds] = data.documents;
  const gaps = data.numbers === undefined ? [] : readNumbers(data.numbers);
  let number = -1;
  return {
    ...openVocabulary(data),
    documents: ids.map((id, place) => {
      number += (gaps[place] ?? 0) + 1;
      return {
        number,
        id,
        kind: kinds[place] ?? '',
        title: titles[place] ?? '',
        summary: summaries[place] ?? '',
      };
    }),
    postings: (term) => postings.get(term) ?? [],
  };
}
