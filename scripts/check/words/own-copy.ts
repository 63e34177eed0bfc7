/** The same text in letters of its own: a part of a longer text keeps all of that text in memory. */
export function ownCopy(text: string): string {
  return text.split('').join('');
}
