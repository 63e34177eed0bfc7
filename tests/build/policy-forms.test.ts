import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/build/hosting/response-rules.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

type Directives = Map<string, Set<string>>;

function readPolicy(text: string): Directives {
  return new Map(
    text.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, new Set(sources)];
    }),
  );
}

/** What a directive allows where it is not written: for fetching what `default-src` does. */
function allowed(policy: Directives, name: string): Set<string> | undefined {
  return policy.get(name) ?? (name.endsWith('-src') ? policy.get('default-src') : undefined);
}

/** Whether each source that the meta form allows is allowed by the header form too. */
function isNoLooser(name: string, meta: Directives, header: Directives): boolean {
  const wide = allowed(header, name);
  if (!wide) return true;
  const narrow = allowed(meta, name);
  if (!narrow) return false;
  return [...narrow].every(
    (source) =>
      source === "'none'" ||
      wide.has(source) ||
      (source.startsWith("'sha256-") && wide.has("'unsafe-inline'")),
  );
}

function metaOf({ tree }: Page): string {
  const [meta] = elements(tree, 'meta').filter(
    (one) => attribute(one, 'httpEquiv')?.toLowerCase() === 'content-security-policy',
  );
  return meta ? (attribute(meta, 'content') ?? '') : '';
}

/** A meta element cannot carry these (CSP Level 3, section 3.3). */
const onlyInHeaders = new Set(['frame-ancestors', 'report-uri', 'sandbox']);
const pages = await readPages(inject('sites').root);

test('the policy in a page is never looser than the one in its header', () => {
  const looser = pages.flatMap((page) => {
    const meta = readPolicy(metaOf(page));
    const header = readPolicy(headersOf(page.address)['Content-Security-Policy'] ?? '');
    return [...new Set([...meta.keys(), ...header.keys()])]
      .filter((name) => !onlyInHeaders.has(name) && !isNoLooser(name, meta, header))
      .map((name) => `/${page.address}: ${name}`);
  });
  expect(looser).toEqual([]);
});

test('no page allows more than its kind: styles by hash, no inline script, WebAssembly for the search alone', () => {
  const wrong = pages.flatMap((page) => {
    const meta = readPolicy(metaOf(page));
    const sources = [...meta.values()].flatMap((found) => [...found]);
    const isSearch = page.address === 'search/';
    const known = /^'(?:self|none|sha256-[^']+)'$/u;
    const more = sources.filter(
      (source) => !known.test(source) && !(isSearch && source === "'wasm-unsafe-eval'"),
    );
    const isClosed = meta.get('default-src')?.has("'none'") && meta.get('base-uri')?.has("'none'");
    return [...more, ...(isClosed ? [] : ['open'])].map((what) => `/${page.address}: ${what}`);
  });
  expect(wrong).toEqual([]);
});

/** The rules of `_headers` as Cloudflare Pages applies them: values of all that match are joined. */
function sentHeaders(rules: string, address: string): Record<string, string> {
  const sent: Record<string, string> = {};
  for (const [pattern = '', ...lines] of rules
    .trim()
    .split('\n\n')
    .map((one) => one.split('\n'))) {
    const start = pattern.replace('*', '');
    if (pattern.endsWith('*') ? !address.startsWith(start) : address !== start) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.*)$/u.exec(line) ?? [];
      sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
    }
  }
  return sent;
}

test.each(Object.keys(bases) as BaseName[])(
  'the headers of Netlify and Cloudflare Pages at the %s are those promised, each once',
  async (name) => {
    const dist = inject('sites')[name];
    const rules = await readFile(join(dist, '_headers'), 'utf8');
    const addresses = [...pages.map(({ address }) => address), '_astro/some.js'];
    // A host has no rules for its own 404 page but those of the address that was asked for.
    for (const address of addresses.filter((one) => one !== '404.html')) {
      expect(sentHeaders(rules, bases[name] + address), address).toEqual(headersOf(address));
    }
    // Cloudflare reads no more than 100 rules.
    expect(rules.split('\n\n').length).toBeLessThanOrEqual(100);
  },
);

test('what is compared is told apart', () => {
  const header = readPolicy("default-src 'none'; img-src 'self'; style-src 'unsafe-inline'");
  const is = (text: string, name: string) => isNoLooser(name, readPolicy(text), header);
  expect(is("default-src 'none'; img-src 'self'", 'img-src')).toBe(true);
  expect(is("default-src 'none'; img-src data:", 'img-src')).toBe(false);
  expect(is("default-src 'self'", 'font-src')).toBe(false);
  expect(is("img-src 'self'", 'default-src')).toBe(false);
  expect(is("style-src 'sha256-abc='", 'style-src')).toBe(true);
});
