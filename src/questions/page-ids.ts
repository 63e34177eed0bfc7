import { createHash } from 'node:crypto';

/** RFC 4648 base32 in small letters. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Six letters are thirty bits: among 250 pages one chance in 34,000 that two meet. */
const usualLength = 6;

/**
 * A short address for each page, made from what the page hangs on: the same in every build while
 * that stays, and saying nothing of it.
 */
export function pageIds(
  keys: readonly string[],
  length = usualLength,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    let text = key;
    while (taken.has(shortHash(text, length))) text += ' ';
    const id = shortHash(text, length);
    taken.add(id);
    ids.set(key, id);
  }
  return ids;
}

function shortHash(text: string, length: number): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
}
