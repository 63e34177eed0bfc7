import { wordKey } from '../bangla/phonetic-key.ts';
import type { SearchDocument } from './document.ts';
import { meanings } from './glossary.ts';
import { writeNumbers } from './number-text.ts';
import {
  impactSteps,
  writeMeanings,
  writeTerms,
  type DocumentRow,
  type PostingData,
  type QuickIndexData,
} from './quick-index.ts';
import { countKeys, type KeyCounts } from './text-keys.ts';

/** How much a word weighs by where it stands, and how much a long field thins its words out. */
const fields = {
  title: { weight: 5, thinning: 0.5 },
  names: { weight: 4, thinning: 0.2 },
  keywords: { weight: 2.5, thinning: 0 },
  summary: { weight: 1.5, thinning: 0.3 },
  text: { weight: 0.7, thinning: 0.4 },
};
type Field = keyof typeof fields;

/** The weight at which a word's impact is half of the most; repeating it gains less and less. */
const halfWeight = 2.5;

/**
 * Kinds that answer fewer readers than the pages they lead to or explain: lists of services, by
 * paper too, and sections of a law, weigh less by this.
 */
const kindWeights: Readonly<Record<string, number>> = { list: 0.5, paper: 0.5, law: 0.6 };

/** Body words kept of each page where its names are sent; more made answers worse in trials. */
export const bodyWordsOfNames = 12;

/** A word on more pages than this says so little that only its best pages are sent; it bounds a download. */
export const mostPagesOfWord = 2000;

/** Whether a page is a list, of which summary and text tell a reader of results no more than the title. */
function isSaidByTitle(document: SearchDocument | undefined): boolean {
  return document?.kind === 'list' || document?.kind === 'paper';
}

/** What an index is to contain. */
export interface IndexOptions {
  /** Of each page's body only so many words, the rarest in the collection that it says most; none given: all. */
  bodyWordsPerDocument?: number | undefined;
}

type Counts = Map<string, number>;

function fieldTexts(document: SearchDocument): Record<Field, string> {
  return {
    title: document.title,
    names: [document.titleEn ?? '', ...(document.otherNames ?? [])].join('\n'),
    keywords: (document.keywords ?? []).join('\n'),
    summary: document.summary ?? '',
    text: document.text ?? '',
  };
}

function sum(counts: KeyCounts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** The body words worth their bytes: said often on this page, on few others. */
function chooseBodyWords(
  body: KeyCounts,
  documentFrequency: KeyCounts,
  size: number,
  most: number,
): KeyCounts {
  const words = Array.from(body, ([key, count]) => {
    const worth =
      Math.log(1 + count) *
      Math.log(1 + size / (documentFrequency.get(key) ?? 1)) *
      (/^\d/.test(key) ? 3 : 1);
    return { key, count, worth };
  });
  const best = words.sort((a, b) => b.worth - a.worth).slice(0, most);
  return new Map(best.map(({ key, count }) => [key, count]));
}

/** How much a key weighs in the pages that have it, by their numbers. */
type Weights = Map<string, Map<number, number>>;

const countedFields = new WeakMap<SearchDocument, ReadonlyMap<Field, KeyCounts>>();

/** The keys of each field of a page; counted once for all indexes that the page goes into. */
function countFields(document: SearchDocument): ReadonlyMap<Field, KeyCounts> {
  const known = countedFields.get(document);
  if (known) return known;
  const texts = Object.entries(fieldTexts(document)) as [Field, string][];
  const counted = new Map(
    texts.map(([name, text]) => {
      const counts = name === 'text' ? document.textKeys : undefined;
      return [name, counts ?? countKeys(text)] as const;
    }),
  );
  countedFields.set(document, counted);
  return counted;
}

/** The keys of each page's fields, of its body only the most telling. */
function countDocuments(
  documents: readonly SearchDocument[],
  mostBodyWords: number | undefined,
): ReadonlyMap<Field, KeyCounts>[] {
  const counted = documents.map(countFields);
  if (mostBodyWords === undefined) return counted;
  const frequency: Counts = new Map();
  for (const counts of counted) {
    for (const key of counts.get('text')?.keys() ?? [])
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return counted.map((counts, place) => {
    const body = counts.get('text') ?? new Map<string, number>();
    const most = isSaidByTitle(documents[place]) ? 0 : mostBodyWords;
    return new Map(counts).set('text', chooseBodyWords(body, frequency, documents.length, most));
  });
}

function weighKeys(documents: readonly SearchDocument[], mostBodyWords?: number): Weights {
  const counted = countDocuments(documents, mostBodyWords);
  const weights: Weights = new Map();
  for (const name of Object.keys(fields) as Field[]) {
    const { weight, thinning } = fields[name];
    const lengths = counted.map((counts) => sum(counts.get(name) ?? new Map()));
    const filled = lengths.filter((length) => length > 0);
    const average = filled.reduce((total, length) => total + length, 0) / (filled.length || 1);
    for (const [document, counts] of counted.entries()) {
      const prior = kindWeights[documents[document]?.kind ?? ''] ?? 1;
      const thin = 1 - thinning + (thinning * (lengths[document] ?? 0)) / (average || 1);
      for (const [key, count] of counts.get(name) ?? []) {
        const perDocument = weights.get(key) ?? new Map<number, number>();
        perDocument.set(
          document,
          (perDocument.get(document) ?? 0) + (prior * weight * count) / thin,
        );
        weights.set(key, perDocument);
      }
    }
  }
  return weights;
}

/** The pages of each term as the index sends them; of a word that nearly all pages have only its best. */
function writePostings(terms: readonly string[], weights: Weights, most?: number): PostingData {
  const counts: number[] = [];
  const gaps: number[] = [];
  const impacts: number[] = [];
  for (const term of terms) {
    const best = [...(weights.get(term) ?? [])].sort(([, a], [, b]) => b - a).slice(0, most);
    counts.push(best.length);
    let previous = -1;
    for (const [document, weight] of best.sort(([a], [b]) => a - b)) {
      gaps.push(document - previous - 1);
      previous = document;
      const impact = Math.round((impactSteps * weight) / (weight + halfWeight));
      impacts.push(Math.min(impactSteps, Math.max(1, impact)) - 1);
    }
  }
  return {
    terms: writeTerms(terms),
    counts: writeNumbers(counts),
    gaps: writeNumbers(gaps),
    impacts: writeNumbers(impacts),
  };
}

/** The quick index of these pages, as data to be written as JSON. */
export function buildQuickIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): QuickIndexData {
  const weights = weighKeys(documents, options.bodyWordsPerDocument);
  const terms = [...weights.keys()].sort();
  return {
    documents: quickRows(documents),
    ...writePostings(terms, weights),
    meanings: writeMeanings(chooseMeanings(new Set(terms)), terms),
  };
}

/** What the quick index has of pages, in columns. */
export function quickRows(documents: readonly SearchDocument[]): QuickIndexData['documents'] {
  return [
    documents.map(({ title }) => title),
    documents.map((document) => (isSaidByTitle(document) ? '' : (document.summary ?? ''))),
    documents.map(({ id }) => id),
    documents.map(({ kind }) => kind),
  ];
}

/** A page as the reader's list shows it. */
export function documentRow({ id, kind, title }: SearchDocument, summary = ''): DocumentRow {
  return [id, kind, title, summary];
}

/** The keys of all text of a page, each with how often it stands there; names count thrice. */
export function countAllKeys(document: SearchDocument): KeyCounts {
  const total: Counts = new Map();
  for (const [name, counts] of countFields(document)) {
    const times = name === 'title' || name === 'names' ? 3 : 1;
    for (const [key, count] of counts) total.set(key, (total.get(key) ?? 0) + times * count);
  }
  return total;
}

/**
 * The keys of all text in parts: `partOf` tells the part of a key, below `parts`. Each key comes with
 * the pages that have it in their names or as one of their most telling words.
 */
export function buildWordParts(
  documents: readonly SearchDocument[],
  parts: number,
  partOf: (key: string) => number,
): PostingData[] {
  const weights = weighKeys(documents, bodyWordsOfNames);
  const terms: string[][] = Array.from({ length: parts }, () => []);
  for (const key of allKeys(documents)) terms[partOf(key)]?.push(key);
  return terms.map((keys) => writePostings(keys.sort(), weights, mostPagesOfWord));
}

function allKeys(documents: readonly SearchDocument[]): Set<string> {
  const keys = new Set<string>();
  for (const document of documents) {
    for (const counts of countFields(document).values()) {
      for (const key of counts.keys()) keys.add(key);
    }
  }
  return keys;
}

/** The glossary lines that lead to a word of these pages. */
export function meaningsOf(documents: readonly SearchDocument[]): string {
  return chooseMeanings(allKeys(documents));
}

/** All glossary lines, for a page that searches more than its own site. */
export function allMeanings(): string {
  return chooseMeanings();
}

/** The glossary lines that lead to one of these keys, or all, as keys. */
function chooseMeanings(terms?: ReadonlySet<string>): string {
  return meanings
    .map(({ said, asked, english }) =>
      [said, asked, english].map((words) => [...new Set(words.map(wordKey))]),
    )
    .filter(
      ([said = [], , english = []]) =>
        !terms || [...said, ...english].some((key) => terms.has(key)),
    )
    .map((lists) => lists.map((keys) => keys.join(' ')).join('|'))
    .join('\n');
}
