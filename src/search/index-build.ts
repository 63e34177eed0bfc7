import { wordKey } from '../bangla/phonetic-key.ts';
import { analyse, indexKeys } from './analyse.ts';
import type { SearchDocument } from './document.ts';
import { meanings } from './glossary.ts';
import { writeNumbers } from './number-text.ts';
import { impactSteps, writeTerms, type QuickIndexData } from './quick-index.ts';

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
const kindWeights: Readonly<Record<string, number>> = { list: 0.8, paper: 0.5, law: 0.6 };

/** What an index is to contain. */
export interface IndexOptions {
  /** Of each page's body only so many words, the rarest in the collection that it says most; none given: all. */
  bodyWordsPerDocument?: number | undefined;
  /** Whether the list shows summaries. */
  hasSummaries?: boolean | undefined;
}

type Counts = Map<string, number>;

function countKeys(text: string): Counts {
  const counts: Counts = new Map();
  for (const word of analyse(text)) {
    if (word.isStop) continue;
    for (const key of indexKeys(word)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function fieldTexts(document: SearchDocument): Record<Field, string> {
  return {
    title: document.title,
    names: [document.titleEn ?? '', ...(document.otherNames ?? [])].join('\n'),
    keywords: (document.keywords ?? []).join('\n'),
    summary: document.summary ?? '',
    text: document.text ?? '',
  };
}

function sum(counts: Counts): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

/** The body words worth their bytes: said often on this page, on few others. */
function chooseBodyWords(
  body: Counts,
  documentFrequency: Counts,
  size: number,
  most: number,
): Counts {
  const worth = ([key, count]: [string, number]): number =>
    Math.log(1 + count) *
    Math.log(1 + size / (documentFrequency.get(key) ?? 1)) *
    (/^\d/.test(key) ? 2 : 1);
  return new Map([...body].sort((a, b) => worth(b) - worth(a)).slice(0, most));
}

/** The quick index of these pages, as data to be written as JSON. */
export function buildQuickIndex(
  documents: readonly SearchDocument[],
  options: IndexOptions = {},
): QuickIndexData {
  const names = Object.keys(fields) as Field[];
  const counted = documents.map((document) => {
    const texts = fieldTexts(document);
    return new Map(names.map((name) => [name, countKeys(texts[name])] as const));
  });
  const { bodyWordsPerDocument: mostBodyWords } = options;
  if (mostBodyWords !== undefined) {
    const frequency: Counts = new Map();
    for (const counts of counted) {
      for (const key of counts.get('text')?.keys() ?? [])
        frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
    for (const counts of counted) {
      const body = counts.get('text') ?? new Map<string, number>();
      counts.set('text', chooseBodyWords(body, frequency, documents.length, mostBodyWords));
    }
  }
  const weights = new Map<string, Map<number, number>>();
  for (const name of names) {
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
  const terms = [...weights.keys()].sort();
  const counts: number[] = [];
  const gaps: number[] = [];
  const impacts: number[] = [];
  for (const term of terms) {
    const perDocument = [...(weights.get(term) ?? [])].sort(([a], [b]) => a - b);
    counts.push(perDocument.length);
    let previous = -1;
    for (const [document, weight] of perDocument) {
      gaps.push(document - previous - 1);
      previous = document;
      const impact = Math.round((impactSteps * weight) / (weight + halfWeight));
      impacts.push(Math.min(impactSteps, Math.max(1, impact)) - 1);
    }
  }
  return {
    documents: documents.map(({ id, kind, title, summary, office }) => {
      const shown = options.hasSummaries === false ? '' : (summary ?? '');
      return office === undefined ? [id, kind, title, shown] : [id, kind, title, shown, office];
    }),
    terms: writeTerms(terms),
    counts: writeNumbers(counts),
    gaps: writeNumbers(gaps),
    impacts: writeNumbers(impacts),
    meanings: chooseMeanings(new Set(terms)),
  };
}

/** The words of all pages without the pages: what the full tier needs to make a query ready. */
export function buildVocabulary(
  documents: readonly SearchDocument[],
): Pick<QuickIndexData, 'terms' | 'meanings'> {
  const terms = new Set(
    documents.flatMap((document) =>
      Object.values(fieldTexts(document)).flatMap((text) => [...countKeys(text).keys()]),
    ),
  );
  return { terms: writeTerms([...terms].sort()), meanings: chooseMeanings(terms) };
}

/** The glossary lines that lead to a word of these pages, as keys. */
function chooseMeanings(terms: ReadonlySet<string>): string {
  return meanings
    .map(({ said, asked }) => [said, asked].map((words) => [...new Set(words.map(wordKey))]))
    .filter(([said = []]) => said.some((key) => terms.has(key)))
    .map((lists) => lists.map((keys) => keys.join(' ')).join('|'))
    .join('\n');
}
