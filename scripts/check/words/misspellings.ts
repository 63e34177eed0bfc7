import { nearRightWord } from './near-right-word.ts';
import { inflections, stemsOf } from './inflections.ts';
import { mendLetters } from './letter-rules.ts';
import { isRightStem, isRightWord } from './right-words.ts';
import { readSpellings } from './word-lists.ts';
import type { SpellingKind } from './word-schemas.ts';

/** What to write instead of a word, and by which rule of spelling. */
export interface Spelling {
  right: string;
  rule: string;
  source: string;
}

/** Letters of a word that are wrong wherever they stand in it, or at an open or closed end of it. */
interface Pattern {
  wrong: string;
  opensLeft: boolean;
  opensRight: boolean;
  /** True if no ending of a noun may follow either. */
  isLast: boolean;
  spelling: Spelling;
}

interface Speller {
  whole: Map<string, Spelling>;
  stems: Map<string, Spelling>;
  /** By their first letters, the longest first: it says more of what was meant. */
  patterns: Map<string, Pattern[]>;
}

/** So many letters of a pattern are its key. */
const keyLetters = 2;

const spellers = new Map<SpellingKind, Speller>();
const answers: Record<SpellingKind, Map<string, Spelling | undefined>> = {
  wrong: new Map(),
  older: new Map(),
};

/**
 * How a word that stands in the list of misspellings is written; nothing for any other word. The
 * word may hold joiners and stand in any form of Unicode.
 */
export function spell(written: string, kind: SpellingKind): Spelling | undefined {
  const known = answers[kind];
  const answer = known.get(written);
  // A site's words repeat thousands of times.
  if (answer || known.has(written)) return answer;
  const word = written.normalize('NFC').replace(/[\u200C\u200D]/gu, '');
  const found =
    listed(word, kind) ?? (kind === 'wrong' ? (againstLetterRules(word) ?? near(word)) : undefined);
  known.set(written, found);
  return found;
}

function listed(word: string, kind: SpellingKind): Spelling | undefined {
  const { whole, stems, patterns } = spellerOf(kind);
  const exact = whole.get(word);
  if (exact) return exact;
  for (const { stem, ending } of stemsOf(word)) {
    const found = stems.get(stem);
    // স্বার্থকে is স্বার্থ with an ending, not a misspelt সার্থক.
    if (found && ending !== '' && isRightWord(word)) return undefined;
    if (found) return { ...found, right: found.right + ending };
    if (isRightStem(stem, ending)) return undefined;
  }
  return matched(word, patterns);
}

/** What the longest pattern that a word matches has it written. */
function matched(word: string, patterns: Speller['patterns']): Spelling | undefined {
  let best: { pattern: Pattern; at: number } | undefined;
  for (let at = 0; at < word.length; at += 1) {
    for (const pattern of patterns.get(word.slice(at, at + keyLetters)) ?? []) {
      if (best && pattern.wrong.length <= best.pattern.wrong.length) break;
      if (matches(word, at, pattern)) best = { pattern, at };
    }
  }
  if (!best) return undefined;
  const { pattern, at } = best;
  const after = word.slice(at + pattern.wrong.length);
  return { ...pattern.spelling, right: word.slice(0, at) + pattern.spelling.right + after };
}

function matches(word: string, at: number, pattern: Pattern): boolean {
  const { wrong, opensLeft, opensRight, isLast } = pattern;
  if (!word.startsWith(wrong, at) || (at > 0 && !opensLeft)) return false;
  const after = word.slice(at + wrong.length);
  return opensRight || after === '' || (!isLast && inflections.has(after));
}

/** A word with letters that no word has, unless it is known to be right. */
function againstLetterRules(word: string): Spelling | undefined {
  const mended = mendLetters(word);
  if (!mended || isRightWord(word)) return undefined;
  return { ...mended, source: 'academy' };
}

/** A word that is a slip away from a right one, unless the older spelling explains it. */
function near(word: string): Spelling | undefined {
  if (listed(word, 'older')) return undefined;
  const right = nearRightWord(word);
  return right === undefined ? undefined : { right, rule: 'অভিধানের বানান', source: 'dictionary' };
}

function spellerOf(kind: SpellingKind): Speller {
  const made = spellers.get(kind);
  if (made) return made;
  const speller: Speller = { whole: new Map(), stems: new Map(), patterns: new Map() };
  for (const group of readSpellings()) {
    if (group.kind !== kind) continue;
    for (const [written, meant] of Object.entries(group.words)) {
      const right = meant.replaceAll('*', '');
      const spelling = { right, rule: group.rule, source: group.source };
      const wrong = written.replace(/^\*|[*।]$/gu, '');
      const [opensLeft, opensRight] = [written.startsWith('*'), written.endsWith('*')];
      const isLast = written.endsWith('।');
      if (opensLeft || opensRight) {
        const key = wrong.slice(0, keyLetters);
        const pattern = { wrong, opensLeft, opensRight, isLast, spelling };
        speller.patterns.set(key, [...(speller.patterns.get(key) ?? []), pattern]);
      } else {
        (isLast ? speller.whole : speller.stems).set(wrong, spelling);
      }
    }
  }
  for (const patterns of speller.patterns.values())
    patterns.sort((a, b) => b.wrong.length - a.wrong.length);
  spellers.set(kind, speller);
  return speller;
}
