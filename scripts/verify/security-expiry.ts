const day = 86_400_000;

/** Whole days until a live site's `security.txt` expires (RFC 9116), from `now` in milliseconds; undefined where it has none. */
export async function daysToExpiry(address: string, now: number): Promise<number | undefined> {
  const response = await fetch(new URL('.well-known/security.txt', address));
  if (!response.ok) return undefined;
  const expires = /^Expires: (.+)$/mu.exec(await response.text())?.[1];
  return expires ? Math.floor((Date.parse(expires) - now) / day) : undefined;
}
