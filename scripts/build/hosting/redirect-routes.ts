import { readOldAddress, writeOldAddress } from '../../../src/schemas/old-address.ts';
import type { Redirects } from '../../../src/schemas/redirects.ts';
import { pagesBeside } from '../../check/addresses.ts';

/** One old address with every form that it is asked for in, and where it leads. */
export interface RedirectRoute {
  /** Paths below the base, decoded, without slashes at the ends. */
  paths: readonly string[];
  /** Pairs that must stand in the query; without any, whatever stands there is dropped. */
  query: Readonly<Record<string, string>>;
  /** The new address below the base, with a slash at its end. */
  to: string;
}

/**
 * Every route of `content/redirects.yaml`: the one source of all hosts' redirects. Those that ask
 * for more in the query come first, so that a host which takes the first match takes theirs.
 */
export function redirectRoutes(redirects: Redirects): RedirectRoute[] {
  const lines = Object.entries(redirects).flatMap(([from, to]) => {
    const old = readOldAddress(from);
    if (!old) throw new Error(`redirects: ${from} is no old address`);
    return [{ ...old, to }];
  });
  // What an author wrote goes before what follows from another line.
  const taken = new Set(lines.map(writeOldAddress));
  const untaken = (path: string, query: RedirectRoute['query']) => {
    const key = writeOldAddress({ path, query });
    return !taken.has(key) && Boolean(taken.add(key));
  };
  const routes = lines.flatMap(({ path, query, to }) => [
    { paths: [path, ...formsOf(path).filter((one) => untaken(one, query))], query, to: `${to}/` },
    ...movedBeside(path, to)
      .filter(([one]) => untaken(one, query))
      .map(([one, target]) => ({ paths: [one], query, to: `${target}/` })),
  ]);
  const asked = ({ query }: RedirectRoute) => Object.keys(query).length;
  return routes.toSorted((a, b) => asked(b) - asked(a));
}

/** A handbill leads to the new handbill; where the new page has none, to the page itself. */
function movedBeside(path: string, to: string): [string, string][] {
  const [collection = '', id, ...rest] = path.split('/');
  if (id === undefined || rest.length > 0) return [];
  const isSameKind = new RegExp(`^${collection}/[^/]+$`, 'u').test(to);
  return (pagesBeside[collection] ?? []).map((page) => [
    `${path}/${page}`,
    isSameKind ? `${to}/${page}` : to,
  ]);
}

/**
 * The portal gives one page with `bn/`, with `en/` and with neither before `site/`, and its addresses
 * hold য় ড় ঢ় as one code point or as two (Unicode Standard, table 12-9), by whoever typed them.
 */
function formsOf(path: string): string[] {
  const [, inSite] = /^(?:(?:bn|en)\/)?(site\/.+)$/u.exec(path) ?? [];
  const languages = inSite ? [path, inSite, `bn/${inSite}`, `en/${inSite}`] : [path];
  return [...new Set(languages.flatMap((one) => [one, withOneCodePoint(one)]))];
}

function withOneCodePoint(text: string): string {
  return text
    .replaceAll('\u09A1\u09BC', '\u09DC')
    .replaceAll('\u09A2\u09BC', '\u09DD')
    .replaceAll('\u09AF\u09BC', '\u09DF');
}
