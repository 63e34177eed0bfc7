/** Astro's mark of a component's elements, and the design's tokens. */
const names = /\bdata-astro-cid-[a-z0-9]+|--[a-z][a-z0-9-]*/gu;

/** True for an attribute selector of Astro's mark, `[data-astro-cid-x]`. */
export function isMark(part: string): boolean {
  return part.startsWith('[data-astro-cid-');
}

const isToken = (name: string) => name.startsWith('--');

/** Long names and what is sent in their place. */
export type ShortNames = ReadonlyMap<string, string>;

/** Short names for all that stand in styles; the same styles give the same names. */
export function shortNames(styles: Iterable<string>): ShortNames {
  const found = [...new Set([...styles].flatMap((css) => css.match(names) ?? []))].toSorted();
  return new Map([
    ...numbered(found.filter(isToken), '--'),
    ...numbered(
      found.filter((name) => !isToken(name)),
      'data-',
    ),
  ]);
}

function numbered(list: readonly string[], before: string): [string, string][] {
  return list.map((name, number) => [name, before + number.toString(36)]);
}

/** A style with short names in the place of long ones. */
export function shortenNames(css: string, short: ShortNames): string {
  return css.replaceAll(names, (name) => short.get(name) ?? name);
}
