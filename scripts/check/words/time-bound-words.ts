import { judgedPieces } from './judged-pieces.ts';
import { readTimeBound } from './word-lists.ts';
import type { TimeBound } from './word-schemas.ts';

/** An entry of the list with its words as a pattern. */
export interface TimeBoundPattern extends TimeBound {
  pattern: RegExp;
}

/** So many letters of a word say which entries could begin with it. */
const keyLetters = 3;

let byBeginning: Map<string, TimeBoundPattern[]> | undefined;

/** The entries that a text may hold: those whose first word begins like one of its words. */
export function timeBoundIn(text: string): ReadonlySet<TimeBoundPattern> {
  return new Set(beginningsIn(text).flatMap(({ judgement }) => judgement));
}

const beginningsIn = judgedPieces((piece): readonly TimeBoundPattern[] | undefined => {
  const words = piece.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const entries = words.flatMap(beginningWith);
  return entries.length > 0 ? entries : undefined;
});

/** The entries whose first word begins like a word. */
function beginningWith(word: string): readonly TimeBoundPattern[] {
  const index = (byBeginning ??= indexByBeginning());
  return Array.from({ length: keyLetters }, (_, letters) =>
    index.get(word.slice(0, letters + 1)),
  ).flatMap((found) => found ?? []);
}

function indexByBeginning(): Map<string, TimeBoundPattern[]> {
  const index = new Map<string, TimeBoundPattern[]>();
  for (const entry of readTimeBound()) {
    const compiled = { ...entry, pattern: new RegExp(sourceOf(entry), 'gu') };
    for (const beginning of new Set(beginningsOf(entry.text))) {
      index.set(beginning, [...(index.get(beginning) ?? []), compiled]);
    }
  }
  return index;
}

/** The first letters that the text can have: of each alternative between braces, or of the text. */
function beginningsOf(text: string): string[] {
  const [, alternatives] = /^\{([^}]*)\}/u.exec(text) ?? [];
  return (alternatives?.split('|') ?? [text]).map((words) => {
    const [first = ''] = /^[\p{L}\p{M}\p{N}]+/u.exec(words) ?? [];
    return first.slice(0, keyLetters);
  });
}

function sourceOf({ text, kind }: TimeBound): string {
  const words = text
    .split(/\s*…\s*/u)
    .map((part) =>
      part
        .replace(/[.*+?^$()[\]\\]/gu, '\\$&')
        .replace(/\{([^}]*)\}/gu, '(?:$1)')
        .replaceAll(' ', '\\s+'),
    )
    .join('(?:\\s+[^\\s।]+){0,5}?\\s+');
  // “চলতি বছর” takes endings; “আগামী দিন” must not be the beginning of another word.
  const ending =
    kind === 'relative'
      ? '(?:টি|টির|টিতে)?(?:র|ের|ে|য়|তে|ই|ও)*(?![\\p{L}\\p{M}])'
      : '(?![\\u09BF\\u09C0])';
  return `(?<![\\p{L}\\p{M}\\p{N}])${words}${ending}`;
}
