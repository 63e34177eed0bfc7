import { dirname } from 'node:path';
import { everywherePage, formatPolicy, policyOf, type PageKind } from '../content-policy.ts';

/** Headers for the addresses that a pattern matches; a later rule replaces a header of an earlier. */
export interface ResponseRule {
  /** Path below the base, with one `*` at the end for everything under it. */
  path: string;
  headers: Record<string, string>;
}

const headerPolicy = (kind: Partial<PageKind> = {}) =>
  formatPolicy({
    ...policyOf({ scripts: true, webAssembly: false, ...kind }),
    // Hashes of many pages cannot stand in one header; each page's meta element narrows this.
    'style-src': ["'unsafe-inline'"],
    'frame-ancestors': ["'none'"],
  });

const year = 31_536_000;

/** What every host of any site should answer with: the one source of all hosts' settings. */
const generalRules: readonly ResponseRule[] = [
  {
    path: '*',
    headers: {
      'Content-Security-Policy': headerPolicy(),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': `max-age=${year}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  },
  {
    path: 'search/*',
    headers: {
      'Content-Security-Policy': headerPolicy({ webAssembly: true }),
      // Whoever searches several sites together reads the index from another origin; it is public.
      'Access-Control-Allow-Origin': '*',
    },
  },
  { path: '_astro/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
];

/** What the hosts of a site should answer with that searches sites of these origins together. */
export function responseRules(origins: readonly string[] = []): readonly ResponseRule[] {
  if (origins.length === 0) return generalRules;
  const everywhere = {
    path: `${dirname(everywherePage)}/*`,
    headers: { 'Content-Security-Policy': headerPolicy({ asks: origins }) },
  };
  return [...generalRules, everywhere];
}

/** The headers of one address below the base, all rules applied. */
export function headersOf(path: string, rules = generalRules): Record<string, string> {
  return Object.assign(
    {},
    ...rules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .map((rule) => rule.headers),
  ) as Record<string, string>;
}
