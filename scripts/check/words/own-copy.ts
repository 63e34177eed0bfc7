/** A shorter part of a text has letters of its own in V8 (`SlicedString::kMinLength`). */
const shortestSlice = 13;

/** The same text in letters of its own: a part of a longer text keeps all of that text in memory. */
export function ownCopy(text: string): string {
  return text.length < shortestSlice ? text : text.split('').join('');
}
