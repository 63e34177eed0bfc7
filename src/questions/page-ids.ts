import { createHash } from 'node:crypto';

/** RFC 4648 base32 in small letters. */
const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** Thirty bits: among 400 pages one chance in 13,000 that two meet. */
const length = 6;

/**
 * A short address for each page, made from what the page hangs on: the same in every build while
 * that stays, and saying nothing of it.
 */
export function pageIds(keys: readonly string[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  for (const key of keys) {
    let text = key;
    while (taken.has(shortHash(text))) text += ' ';
    taken.add(shortHash(text));
    ids.set(key, shortHash(text));
  }
  return ids;
}

function shortHash(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from(bytes.subarray(0, length), (byte) => letters[byte % letters.length]).join('');
}
