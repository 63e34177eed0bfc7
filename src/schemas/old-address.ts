/** An address that a page once had, as servers compare it. */
export interface OldAddress {
  /** Decoded, in NFC, without slashes at the ends: `bn/site/page/আমাদের-অর্জনসমূহ`. */
  path: string;
  /** What must stand behind the `?`; an address without any leads on whatever stands there. */
  query: Readonly<Record<string, string>>;
}

/** What one of the servers' settings would take for a sign of its own. */
const notInSettings = /[\p{Cc}"\\`*{}<>^|$%]/u;

/**
 * Reads an old address as an author writes it: `services/old-name`, `bn/site/page/আমাদের-অর্জন`, or
 * whole, as a browser's address bar gives it, with `%E0%A6…` and `?id=5`. Undefined for what is no
 * address of a page, or holds a character that some server could not be told.
 */
export function readOldAddress(written: string): OldAddress | undefined {
  if (!URL.canParse(written, 'https://old.example/')) return undefined;
  const url = new URL(written, 'https://old.example/');
  if (!/^https?:$/u.test(url.protocol)) return undefined;
  const path = decoded(url.pathname)
    ?.normalize('NFC')
    .replace(/^\/+|\/+$/gu, '');
  const query = Object.fromEntries(url.searchParams);
  const isKnown =
    path !== undefined &&
    path.split('/').every((part) => !/^(?:\.{0,2}|.*\s)$/u.test(part)) &&
    // The last three mean something else in an address that is written decoded.
    !notInSettings.test(path.replaceAll(/[:?#]/gu, '"')) &&
    !Object.values(query).some((value) => notInSettings.test(value) || value.includes("'")) &&
    Object.keys(query).every((name) => /^\w+$/u.test(name));
  return isKnown ? { path, query } : undefined;
}

/** The one way to write an old address: what two ways of writing the same have in common. */
export function writeOldAddress({ path, query }: OldAddress): string {
  const pairs = Object.entries(query)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    // A % that begins no character.
    return undefined;
  }
}
