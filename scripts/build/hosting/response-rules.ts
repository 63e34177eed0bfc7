import { formatPolicy, policyOf } from '../content-policy.ts';

/** Headers for the addresses that a pattern matches; a later rule replaces a header of an earlier. */
export interface ResponseRule {
  /** Path below the base, with one `*` at the end for everything under it. */
  path: string;
  headers: Record<string, string>;
}

const headerPolicy = (webAssembly: boolean) =>
  formatPolicy({
    ...policyOf({ scripts: true, webAssembly }),
    // Hashes of many pages cannot stand in one header; each page's meta element narrows this.
    'style-src': ["'unsafe-inline'"],
    'frame-ancestors': ["'none'"],
  });

const year = 31_536_000;

/** What every host should answer with: the one source of all hosts' settings. */
export const responseRules: readonly ResponseRule[] = [
  {
    path: '*',
    headers: {
      'Content-Security-Policy': headerPolicy(false),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
      'Referrer-Policy': 'no-referrer',
      'Strict-Transport-Security': `max-age=${year}`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-cache',
    },
  },
  { path: 'search/*', headers: { 'Content-Security-Policy': headerPolicy(true) } },
  { path: '_astro/*', headers: { 'Cache-Control': `public, max-age=${year}, immutable` } },
];

/** The headers of one address below the base, all rules applied. */
export function headersOf(path: string): Record<string, string> {
  return Object.assign(
    {},
    ...responseRules
      .filter((rule) =>
        rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path,
      )
      .map((rule) => rule.headers),
  ) as Record<string, string>;
}
