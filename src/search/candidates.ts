import { spellOut } from '../bangla/letter-names.ts';
import { otherKeys, phoneticKey, wordKey } from '../bangla/phonetic-key.ts';
import { soundDistance } from '../bangla/sound-distance.ts';
import type { AnalysedWord } from './analyse.ts';
import type { Vocabulary } from './quick-index.ts';

/** A key of the index that a query word may mean, and how surely, 0 to 1. */
export interface Candidate {
  term: string;
  closeness: number;
}

/** How surely a key found in this way is meant. */
const sure = {
  exact: 1,
  spelledOut: 0.95,
  inherentA: 0.85,
  sameMeaning: 0.8,
  alsoSameMeaning: 0.7,
};
/** Beyond this many the rest are completions of one or two letters. */
const mostCandidates = 40;
/** When the word itself is known, what merely resembles it counts so much less. */
const besideExact = 0.4;
/** Resemblance is believed less the weaker it is. */
const doubt = 1.5;

/** The slips allowed in a key: none in the shortest, where every letter makes another word. */
function allowedSlips(length: number): number {
  if (length < 3) return 0;
  return length < 5 ? 0.7 : Math.min(2.5, 0.3 * length - 0.3);
}

/** How surely `term` is the rest of the half-typed word; 0 if it doesn't begin with it. */
function completion(start: string, term: string): number {
  const isLonger = term.length > start.length && term.startsWith(start);
  return isLonger ? 0.7 + (0.2 * start.length) / term.length : 0;
}

/** How surely one of two keys is a longer form of the other (নিবন্ধন, নিবন্ধক); 0 if neither begins the other. */
function sharedStart(key: string, term: string, isTyping: boolean): number {
  const [shorter, longer] = key.length < term.length ? [key, term] : [term, key];
  // While typing, `completion` weighs the longer ones.
  if (shorter === longer || !longer.startsWith(shorter) || (isTyping && shorter === key)) return 0;
  if (shorter.length < (shorter === key ? 3 : 4)) return 0;
  return (0.3 + (0.4 * shorter.length) / longer.length) ** doubt;
}

/** Whether `term` is a Latin word's key but for a's, which many type for the inherent vowel: janma, samaj. */
function lacksOnlyA(key: string, term: string): boolean {
  // Two consonants alone could be any word.
  if (term.length < 3) return false;
  let place = 0;
  for (const letter of key) {
    if (letter === term[place]) place += 1;
    else if (letter !== 'a') return false;
  }
  return place === term.length;
}

/** How surely `term` is meant by a key that has slips; 0 if they are too many. */
function slip(key: string, term: string, isTyping: boolean): number {
  const allowed = allowedSlips(key.length);
  const missing = term.length - key.length;
  if (allowed === 0 || -missing > 2 * allowed) return 0;
  const isBeginning = missing > 2 * allowed;
  if (isBeginning && (!isTyping || key.length < 4)) return 0;
  const limit = isBeginning ? allowed / 2 : allowed;
  const slips = soundDistance(key, term, limit, isBeginning);
  if (slips > limit) return 0;
  return Math.max(0, (isBeginning ? 0.6 : 0.9) - (1.5 * slips) / key.length) ** doubt;
}

/** Whether a word is written in Latin letters: Bangla or English. */
export function isLatin(written: string): boolean {
  return /^[a-z]/i.test(written);
}

/** Keeps the surest way to each key. */
function addCandidate(found: Map<string, number>, term: string, closeness: number): void {
  if (closeness > (found.get(term) ?? 0)) found.set(term, closeness);
}

/** The word's own keys in the vocabulary, and what means the same. */
function addKnown(found: Map<string, number>, word: AnalysedWord, vocabulary: Vocabulary): void {
  const keys: [string, number][] = [[word.key, sure.exact]];
  const spelled = word.isNumber ? undefined : spellOut(word.written);
  if (spelled) keys.push([wordKey(spelled), sure.spelledOut]);
  for (const other of otherKeys(word.written)) keys.push([other, sure.exact]);
  for (const [key, closeness] of keys) {
    if (vocabulary.has(key)) addCandidate(found, key, closeness);
    const meaning = found.size > 0 ? sure.alsoSameMeaning : sure.sameMeaning;
    for (const related of vocabulary.related(key, isLatin(word.written))) {
      addCandidate(found, related, closeness * meaning);
    }
  }
}

/** What the word may be the beginning of, a longer form of, or a slip for; slips only where the word is unknown. */
function addResembling(
  found: Map<string, number>,
  word: AnalysedWord,
  vocabulary: Vocabulary,
  isTyping: boolean,
): void {
  const isKnown = found.size > 0;
  const inLatin = isLatin(word.written);
  const whole = phoneticKey(word.written);
  /** A slip may hide an ending or feign one. */
  const forms = [...new Set([word.key, whole, ...otherKeys(word.written)])];
  const closenessOf = (term: string): number => {
    if (/^\d/.test(term) !== word.isNumber) return 0;
    const completed = isTyping ? completion(whole, term) : 0;
    if (word.isNumber) return word.key.length > 2 ? completed : 0;
    const partly = sharedStart(word.key, term, isTyping) * (isKnown ? besideExact : 1);
    if (isKnown && word.key.length < 5) return Math.max(completed, partly);
    if (!isKnown && inLatin && forms.some((form) => lacksOnlyA(form, term))) return sure.inherentA;
    const slips = Math.max(...forms.map((form) => slip(form, term, isTyping)));
    return Math.max(completed, partly, slips * (isKnown ? besideExact : 1));
  };
  for (const term of vocabulary.terms) addCandidate(found, term, closenessOf(term));
  if (isKnown || word.key.length < 5) return;
  for (const key of vocabulary.relatedKeys(inLatin)) {
    const closeness = closenessOf(key) * sure.sameMeaning;
    if (closeness > 0)
      for (const term of vocabulary.related(key, inLatin)) addCandidate(found, term, closeness);
  }
}

/** The keys of the index that one word of a query may mean, the surest first. */
export function findCandidates(
  word: AnalysedWord,
  vocabulary: Vocabulary,
  isTyping: boolean,
): Candidate[] {
  const found = new Map<string, number>();
  addKnown(found, word, vocabulary);
  addResembling(found, word, vocabulary, isTyping);
  return [...found]
    .map(([term, closeness]) => ({ term, closeness }))
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, mostCandidates);
}
