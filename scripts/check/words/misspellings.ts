import { nearRightWord } from './near-right-word.ts';
import { inflections, stemsOf } from './inflections.ts';
import { readSpellings } from './word-lists.ts';
import type { SpellingKind } from './word-schemas.ts';

/** What to write instead of a word, and by which rule of spelling. */
export interface Spelling {
  right: string;
  rule: string;
  source: string;
}

interface Speller {
  whole: Map<string, Spelling>;
  stems: Map<string, Spelling>;
  patterns: { wrong: string; opensLeft: boolean; opensRight: boolean; spelling: Spelling }[];
}

const spellers = new Map<SpellingKind, Speller>();
const answers = new Map<string, Spelling | undefined>();

/** How a word that stands in the list of misspellings is written; nothing for any other word. */
export function spell(word: string, kind: SpellingKind): Spelling | undefined {
  const asked = `${kind} ${word}`;
  // A site's words repeat thousands of times.
  if (!answers.has(asked)) {
    answers.set(asked, listed(word, kind) ?? (kind === 'wrong' ? near(word) : undefined));
  }
  return answers.get(asked);
}

function listed(word: string, kind: SpellingKind): Spelling | undefined {
  const { whole, stems, patterns } = spellerOf(kind);
  const exact = whole.get(word);
  if (exact) return exact;
  for (const { stem, ending } of stemsOf(word)) {
    const found = stems.get(stem);
    if (found) return { ...found, right: found.right + ending };
  }
  for (const { wrong, opensLeft, opensRight, spelling } of patterns) {
    const at = opensLeft ? word.indexOf(wrong) : word.startsWith(wrong) ? 0 : -1;
    if (at < 0) continue;
    const after = word.slice(at + wrong.length);
    if (!opensRight && !inflections.has(after)) continue;
    return { ...spelling, right: word.slice(0, at) + spelling.right + after };
  }
  return undefined;
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
  const speller: Speller = { whole: new Map(), stems: new Map(), patterns: [] };
  for (const group of readSpellings()) {
    if (group.kind !== kind) continue;
    for (const [written, meant] of Object.entries(group.words)) {
      const right = meant.replaceAll('*', '');
      const spelling = { right, rule: group.rule, source: group.source };
      const wrong = written.replace(/^\*|[*।]$/gu, '');
      if (written.endsWith('।')) speller.whole.set(wrong, spelling);
      else if (!written.includes('*')) speller.stems.set(wrong, spelling);
      else {
        const [opensLeft, opensRight] = [written.startsWith('*'), written.endsWith('*')];
        speller.patterns.push({ wrong, opensLeft, opensRight, spelling });
      }
    }
  }
  // The longer pattern says more of what was meant.
  speller.patterns.sort((a, b) => b.wrong.length - a.wrong.length);
  spellers.set(kind, speller);
  return speller;
}
