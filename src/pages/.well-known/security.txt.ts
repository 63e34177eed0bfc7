import type { APIContext } from 'astro';
import { pagePath } from '../../addresses.ts';
import { buildDate } from '../../build-date.ts';

/** Days that the file stays valid; the weekly build renews it long before. */
const validDays = 90;

/** Where to tell of a hole in the site (RFC 9116); empty without a site address to point to. */
export function GET({ site }: APIContext): Response {
  if (!site) return new Response('');
  const expires = new Date(Date.parse(buildDate()) + validDays * 86_400_000);
  const lines = [
    `Contact: ${new URL(pagePath('about'), site).href}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: bn, en',
    `Canonical: ${new URL(`${pagePath('')}.well-known/security.txt`, site).href}`,
  ];
  return new Response(`${lines.join('\n')}\n`);
}
