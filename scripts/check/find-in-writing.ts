import type { ContentFile } from './content-file.ts';
import { findIn, type Told } from './find-in.ts';
import { passagesOf, type Role } from './passages.ts';
import type { RuleFinding } from './rule.ts';

/** What is told of a stretch of a line. */
export type ToldOf = Told & { start: number; end: number };

const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'note', 'quoted']);

/** Wrong encodings of Bangla look Latin; nearly every text has no such letter, and is done with. */
const isLatin = /[A-Za-z\u0080-\u024F]/u;

/**
 * Findings on a file's texts as they were typed: the values of its typed part, and the lines of its
 * prose before Markdown reads them, since text in a wrong encoding is full of signs that it takes
 * for its own.
 */
export function findInWriting(
  file: ContentFile,
  tell: (text: string) => readonly ToldOf[],
): RuleFinding[] {
  const typed = passagesOf(file)
    .filter(({ path, role, text }) => path.length > 0 && roles.has(role) && isLatin.test(text))
    .flatMap((passage) =>
      tell(passage.text).map(({ start, end, ...told }) => findIn(file, passage, start, end, told)),
    );
  return [
    ...typed,
    ...linesOf(file).flatMap(({ at, text }) =>
      tell(text).map((told) => place(file, at, text, told)),
    ),
  ];
}

function linesOf(file: ContentFile): { at: number; text: string }[] {
  const lines: { at: number; text: string }[] = [];
  let at = file.text.length - file.body.length;
  for (const line of file.body.split('\n')) {
    const text = line.replace(/\r$/u, '');
    if (isLatin.test(text)) lines.push({ at, text });
    at += line.length + 1;
  }
  return lines;
}

function place(
  file: ContentFile,
  at: number,
  line: string,
  { start, end, replacement, only, ...told }: ToldOf,
): RuleFinding {
  return {
    ...file.placeOf(at + start),
    ...told,
    text: line.slice(start, end),
    around: line,
    ...(replacement !== undefined && {
      edits: [{ start: at + start, end: at + end, text: replacement, ...(only && { only }) }],
    }),
  };
}
