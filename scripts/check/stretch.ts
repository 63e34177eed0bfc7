/** The stretch of a file that two places of a text stand for. */
export function stretch(
  offsets: readonly (number | undefined)[],
  start: number,
  end: number,
): { start: number; end: number } | undefined {
  const first = offsets[start];
  const last = offsets[end - 1];
  if (first === undefined) return undefined;
  if (end <= start) return { start: first, end: first };
  return last === undefined ? undefined : { start: first, end: last + 1 };
}
