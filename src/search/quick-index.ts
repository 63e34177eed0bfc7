import { readNumbers } from './number-text.ts';

/** What the reader's list shows of a page. */
export interface IndexedDocument {
  id: string;
  kind: string;
  title: string;
  summary: string;
  office?: string | undefined;
}

/** A page as it is sent: id, kind, title, summary, and the office where it has one. */
export type DocumentRow = [
  id: string,
  kind: string,
  title: string,
  summary: string,
  office?: string,
];

/**
 * The quick index as it is sent: plain JSON, made of long texts because they compress best.
 * `terms`: all keys in order, each a capital letter (how many letters it shares with the key
 * before it, A for none) and the rest. `counts`, `gaps`, `impacts`: number texts; per key how many
 * pages have it, the distances between those pages, and how much the key weighs in each.
 * `meanings`: lines of keys that mean one thing; those after the bar are asked with, but not looked for.
 */
export interface QuickIndexData {
  documents: DocumentRow[];
  terms: string;
  counts: string;
  gaps: string;
  impacts: string;
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
  /** Keys in the vocabulary that mean the same as this one. */
  related: (key: string) => readonly string[];
  /** All keys that have related ones. */
  relatedKeys: readonly string[];
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

/** The keys and the glossary lines of an index, or of all pages' text, ready for queries. */
export function openVocabulary(data: Pick<QuickIndexData, 'terms' | 'meanings'>): Vocabulary {
  const terms = readTerms(data.terms);
  const known = new Set(terms);
  const related = new Map<string, Set<string>>();
  for (const line of data.meanings.split('\n')) {
    const [said = '', asked = ''] = line.split('|');
    const targets = said.split(' ').filter((key) => known.has(key));
    for (const key of `${said} ${asked}`.split(' ')) {
      const others = related.get(key) ?? new Set();
      for (const target of targets) if (target !== key) others.add(target);
      related.set(key, others);
    }
  }
  return {
    terms,
    has: (term) => known.has(term),
    related: (key) => [...(related.get(key) ?? [])],
    relatedKeys: [...related.keys()],
  };
}

/** The index ready for queries. */
export function openQuickIndex(data: QuickIndexData): SearchIndex {
  const vocabulary = openVocabulary(data);
  const counts = readNumbers(data.counts);
  const gaps = readNumbers(data.gaps);
  const impacts = readNumbers(data.impacts);
  const postings = new Map<string, Posting[]>();
  let place = 0;
  for (const [index, term] of vocabulary.terms.entries()) {
    const list: Posting[] = [];
    let document = -1;
    for (let left = counts[index] ?? 0; left > 0; left -= 1) {
      document += (gaps[place] ?? 0) + 1;
      list.push({ document, impact: ((impacts[place] ?? 0) + 1) / impactSteps });
      place += 1;
    }
    postings.set(term, list);
  }
  return {
    ...vocabulary,
    documents: data.documents.map(([id, kind, title, summary, office]) => ({
      id,
      kind,
      title,
      summary,
      office,
    })),
    postings: (term) => postings.get(term) ?? [],
  };
}
