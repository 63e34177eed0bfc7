import type { SearchDocument } from '../../src/search/document.ts';
import type { IndexedPage } from '../build/search-files.ts';

/** Words invented for a country's worth of pages: a vocabulary grows with the text (Heaps' law). */
const inventedWords = 25_000;
/** Of each invented office: its own page, its charter, its plan and two years of work. */
const kindsOfOffice = ['office', 'page', 'plan', 'achievement', 'achievement'] as const;
const titles = { office: '', page: 'প্রতিশ্রুতি, ', plan: 'পরিকল্পনা, ', achievement: 'অর্জন, ' };
const subjects = ['সমাজসেবা', 'মহিলা বিষয়ক', 'কৃষি', 'মৎস্য', 'যুব উন্নয়ন'];
const syllables = 'কা খি গু চে জা টি ডু তা থি দা ধু না পা ফি বু ভা মা যা রি লা শু সা হি অ আ ই উ'.split(
  ' ',
);
const summaryLetters = 90;

/**
 * Pages of an invented country for measuring: the guides of a site as they are, and offices with
 * pages mixed from the site's own sentences and invented words. The same seed gives the same pages.
 */
export function manyPages(
  documents: readonly SearchDocument[],
  count: number,
  seed = 1,
): IndexedPage[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const repeat = (most: number, make: () => string): string =>
    Array.from({ length: 1 + Math.floor(random() * most) }, make).join('');
  const words = Array.from({ length: inventedWords }, () => repeat(4, () => pick(syllables) ?? ''));
  // The third power makes few words common and most rare, as in any language.
  const word = (): string => words[Math.floor(words.length * random() ** 3)] ?? '';
  const sentences = documents
    .flatMap(({ text = '' }) => text.split(/(?<=[।?!])\s+/u))
    .filter((sentence) => sentence.length > 15);

  const pages = documents
    .filter(({ kind }) => kind === 'service')
    .slice(0, count)
    .map((document) => toPage(document));
  let name = '';
  for (let number = 0; pages.length < count; number += 1) {
    const kind = kindsOfOffice[number % kindsOfOffice.length] ?? 'page';
    if (kind === 'office') name = `${pick(subjects)} কার্যালয়, ${word()}`;
    const text = repeat(22, () => `${pick(sentences)} ${word()} ${word()}। `);
    pages.push(
      toPage({
        id: `${kind}s/made-up-${number}`,
        kind,
        title: titles[kind] + name,
        summary: text.slice(0, summaryLetters),
        office: `made-up-${Math.floor(number / kindsOfOffice.length)}`,
        text,
      }),
    );
  }
  return pages;
}

function toPage(document: SearchDocument): IndexedPage {
  return { document, sections: [{ anchor: '', heading: '', text: document.text ?? '' }] };
}

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32, Tommy Ettinger, public domain). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
