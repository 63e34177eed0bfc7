import type { ContentFile } from './content-file.ts';
import type { Passage } from './passages.ts';
import type { Edit } from './problem.ts';
import type { RuleFinding } from './rule.ts';

/** What is told of a stretch of a passage. */
export interface Told extends Pick<RuleFinding, 'found' | 'fix' | 'level'> {
  /** What `--fix` writes instead. */
  replacement?: string;
  only?: Edit['only'];
}

/** A finding on a stretch of a passage, with its place in the file. */
export function findIn(
  file: ContentFile,
  passage: Passage,
  start: number,
  end: number,
  { replacement, only, ...told }: Told,
): RuleFinding {
  const range = passage.range(start, end);
  const edit = { ...range, text: replacement, ...(only && { only }) };
  return {
    ...file.placeOf(range?.start ?? passage.start),
    ...told,
    text: passage.text.slice(start, end),
    around: passage.text,
    ...(range && replacement !== undefined && { edits: [edit as Edit] }),
  };
}

/** A finding on each match of a pattern in a passage; `tell` may decline by giving nothing. */
export function findMatches(
  file: ContentFile,
  passage: Passage,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Told | undefined,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  for (const match of passage.text.matchAll(pattern)) {
    const told = tell(match);
    const end = match.index + match[0].length;
    if (told) findings.push(findIn(file, passage, match.index, end, told));
  }
  return findings;
}

/** The first words of a text, for quoting in a message. */
export function shorten(text: string, letters = 40): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= letters) return plain;
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(plain)) {
    if (kept.length === letters) return `${kept.join('').replace(/\s+\S*$/u, '')}…`;
    kept.push(segment);
  }
  return plain;
}

const graphemes = new Intl.Segmenter('bn');
