import { spellOut } from '../bangla/letter-names.ts';
import { phoneticKey, wordKey } from '../bangla/phonetic-key.ts';
import { soundDistance } from '../bangla/sound-distance.ts';
import type { AnalysedWord } from './analyse.ts';
import type { Vocabulary } from './quick-index.ts';

/** A key of the index that a query word may mean, and how surely, 0 to 1. */
export interface Candidate {
  term: string;
  closeness: number;
}

/** How surely a key found in this way is meant. */
const sure = { exact: 1, spelledOut: 0.95, sameMeaning: 0.8, alsoSameMeaning: 0.65 };
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
function completion(starts: readonly string[], term: string): number {
  let best = 0;
  for (const start of starts) {
    if (term.length > start.length && term.startsWith(start))
      best = Math.max(best, 0.7 + (0.2 * start.length) / term.length);
  }
  return best;
}

/** How surely `term` is meant by the letters of `key`; 0 if it is too far away. */
function resemblance(key: string, term: string, isTyping: boolean): number {
  let best = 0;
  if (!isTyping && key.length >= 3 && term.length > key.length && term.startsWith(key))
    best = 0.3 + (0.4 * key.length) / term.length;
  if (term.length >= 4 && key.startsWith(term))
    best = Math.max(best, 0.2 + (0.5 * term.length) / key.length);
  const allowed = allowedSlips(key.length);
  const longer = term.length - key.length;
  if (allowed === 0 || -longer > 2 * allowed) return best;
  if (longer <= 2 * allowed) {
    const slips = soundDistance(key, term, allowed);
    if (slips <= allowed) best = Math.max(best, 0.9 - (1.5 * slips) / key.length);
  } else if (isTyping && key.length >= 4) {
    const slips = soundDistance(key, term, allowed / 2, true);
    if (slips <= allowed / 2) best = Math.max(best, 0.6 - (1.5 * slips) / key.length);
  }
  return best;
}

/** Keeps the surest way to each key. */
function addCandidate(found: Map<string, number>, term: string, closeness: number): void {
  if (closeness > (found.get(term) ?? 0)) found.set(term, closeness);
}

/** The keys of the index that one word of a query may mean, the surest first. */
export function findCandidates(
  word: AnalysedWord,
  vocabulary: Vocabulary,
  isTyping: boolean,
): Candidate[] {
  const found = new Map<string, number>();
  const keys: [string, number][] = [[word.key, sure.exact]];
  const spelled = word.isNumber ? undefined : spellOut(word.written);
  if (spelled) keys.push([wordKey(spelled), sure.spelledOut]);
  for (const [key, closeness] of keys) {
    if (vocabulary.has(key)) addCandidate(found, key, closeness);
    for (const related of vocabulary.related(key))
      addCandidate(
        found,
        related,
        closeness * (found.size > 0 ? sure.alsoSameMeaning : sure.sameMeaning),
      );
  }
  if (word.isNumber) {
    if (isTyping && word.key.length > 2) addCompletions(found, word.key, vocabulary);
  } else {
    const isKnown = found.size > 0;
    const starts = isTyping ? [word.key, phoneticKey(word.written)] : [];
    for (const term of vocabulary.terms) {
      if (/^\d/.test(term)) continue;
      addCandidate(found, term, completion(starts, term));
      addCandidate(
        found,
        term,
        resemblance(word.key, term, isTyping) ** doubt * (isKnown ? besideExact : 1),
      );
    }
    if (!isKnown && word.key.length > 4) {
      for (const key of vocabulary.relatedKeys) {
        const closeness = Math.max(completion(starts, key), resemblance(word.key, key, isTyping));
        for (const term of vocabulary.related(key))
          addCandidate(found, term, closeness * sure.sameMeaning);
      }
    }
  }
  return [...found]
    .map(([term, closeness]) => ({ term, closeness }))
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, mostCandidates);
}

function addCompletions(found: Map<string, number>, start: string, vocabulary: Vocabulary): void {
  for (const term of vocabulary.terms) {
    if (term.startsWith(start)) addCandidate(found, term, (0.9 * start.length) / term.length);
  }
}
