/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
}

/**
 * The sentences of a text with their places. A danda, question mark, exclamation mark or line break
 * ends one; a full stop only after a Latin word, as Bangla writes it in abbreviations.
 */
export function sentencesOf(text: string): Stretch[] {
  return cut(text, /[।?!\n]+["”’)*]*|(?<=[a-z]{2})\.(?=\s+[A-Z]|\s*$)/gu);
}

/**
 * The parts of a sentence that are read in one breath: also cut at semicolon, colon and table bar, and
 * at the commas of a list that a colon opens.
 */
export function clausesOf(text: string): Stretch[] {
  return sentencesOf(text).flatMap(({ start, text: sentence }) =>
    cut(sentence, /[;|]|:(?=\s|$)|(?<=:\s.*),(?=\s)/gsu).map((part) => ({
      start: start + part.start,
      end: start + part.end,
      text: part.text,
    })),
  );
}

function cut(text: string, end: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  for (const match of [...text.matchAll(end), undefined]) {
    const stop = match ? match.index + match[0].length : text.length;
    const part = text.slice(start, stop);
    if (part.trim() !== '') parts.push({ start, end: stop, text: part });
    start = stop;
  }
  return parts;
}
