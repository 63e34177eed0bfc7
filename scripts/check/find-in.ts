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
  const text = passage.text.slice(start, end);
  const edit =
    replacement === undefined ? undefined : smallestEdit(file, passage, start, text, replacement);
  return {
    ...file.placeOf(range?.start ?? passage.start),
    ...told,
    text,
    around: passage.text,
    ...(edit && { edits: [{ ...edit, ...(only && { only }) }] }),
  };
}

/** What YAML would read as its own, if an edit brought it into a value. */
const meansToYaml = /["'\\]|: |:$| #/u;

/**
 * The edit that changes no more than what differs, so that line breaks and escapes of the file stay.
 * None where the file does not hold the differing words as they are read.
 */
function smallestEdit(
  file: ContentFile,
  passage: Passage,
  at: number,
  before: string,
  after: string,
): Edit | undefined {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const [from, to] = [at + head, at + before.length - tail];
  const text = after.slice(head, after.length - tail);
  // What is only put in goes beside the character before it.
  const range = from < to ? passage.range(from, to) : afterCharacter(passage, from);
  if (
    !range ||
    file.text.slice(range.start, range.end) !== before.slice(head, before.length - tail)
  ) {
    return undefined;
  }
  return passage.path.length > 0 && meansToYaml.test(text) ? undefined : { ...range, text };
}

function afterCharacter(passage: Passage, index: number) {
  const previous = passage.range(index - 1, index);
  return previous && { start: previous.end, end: previous.end };
}

/** A finding on each match of a pattern in a passage; `tell` may decline by giving nothing. */
export function findMatches(
  file: ContentFile,
  passage: Passage,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Told | undefined,
): RuleFinding[] {
  const findings: RuleFinding[] = [];
  // Nearly every text has none; to go through the matches costs more than to ask for the first.
  if (passage.text.search(pattern) < 0) return findings;
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
