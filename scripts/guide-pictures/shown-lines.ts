import type { PlacePicture } from './pictures.ts';
import type { ShownLine } from './picture-html.ts';

/**
 * The lines of a file that a picture shows. Throws where the file no longer has them, so that a
 * picture cannot show what is not there.
 */
export function shownLines(text: string, picture: PlacePicture): ShownLine[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(picture.from));
  if (first === -1)
    throw new Error(`guide pictures: ${picture.file} has no line "${picture.from}"`);
  const shown = lines.slice(first, first + picture.lines).map((line, index) => ({
    number: first + index + 1,
    text: line,
    isMarked: picture.marked.some((start) => line.trim().replace(/^- /u, '').startsWith(start)),
  }));
  for (const start of picture.marked) {
    if (!shown.some(({ text: line }) => line.includes(start))) {
      throw new Error(`guide pictures: ${picture.file} shows no line with "${start}"`);
    }
  }
  return [...shown, ...(picture.added ?? []).map((line) => ({ text: line, isMarked: true }))];
}
