import { nearRightWord } from './near-right-word.ts';
import { inflections } from './inflections.ts';
import { mendLetters } from './letter-rules.ts';
import { readWord, type ReadWord } from './right-words.ts';
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

/** What to write instead of a word by each list of spellings. */
export type Spellings = Readonly<Record<SpellingKind, Spelling | undefined>>;

const none: Spellings = { wrong: undefined, older: undefined };

/** A site's words repeat thousands of times. */
const answers = new Map<string, Spellings>();

/**
 * How a word that stands in a list of misspellings, or is unlike any right word, is written. The word
 * may hold joiners and stand in any form of Unicode.
 */
export function spell(written: string): Spellings {
  let answer = answers.get(written);
  if (!answer) {
    answer = lookUp(readWord(written.normalize('NFC').replace(/[\u200C\u200D]/gu, '')));
    answers.set(written, answer);
  }
  return answer;
}

function lookUp(word: ReadWord): Spellings {
  const older = listed(word, 'older');
  let wrong = listed(word, 'wrong');
  // The older spelling explains what else would be taken for a slip.
  if (!wrong && word.right < 0)
    wrong = againstLetterRules(word) ?? (older ? undefined : near(word));
  return older || wrong ? { older, wrong } : none;
}

function listed({ word, stems, right }: ReadWord, kind: SpellingKind): Spelling | undefined {
  const lists = spellerOf(kind);
  const exact = lists.whole.get(word);
  if (exact) return exact;
  const isKnown = right >= 0;
  for (const { stem, ending } of isKnown ? stems.slice(0, right + 1) : stems) {
    const found = lists.stems.get(stem);
    // স্বার্থকে is স্বার্থ with an ending, not a misspelt সার্থক.
    if (found && ending !== '' && isKnown) return undefined;
    if (found) return { ...found, right: found.right + ending };
  }
  return isKnown ? undefined : matched(word, lists.patterns);
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

/** A word with letters that no word has. */
function againstLetterRules({ word }: ReadWord): Spelling | undefined {
  const mended = mendLetters(word);
  return mended && { ...mended, source: 'academy' };
}

/** A word that is a slip away from a right one. */
function near(word: ReadWord): Spelling | undefined {
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
