import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { attribute, elements } from '../support/html.ts';
import { listFiles, readPages, type Page } from '../support/pages.ts';

/** Every script that ships: where a page loads it, which, and its most bytes in brotli with its imports. */
const allowed: { where: string; isThere: (page: Page) => boolean; file: RegExp; most: number }[] = [
  { where: 'of every page', isThere: () => true, file: /\/BasePage\./u, most: 300 },
  { where: 'of the search box', isThere: hasSearchBox, file: /\/SearchBox\./u, most: 1024 },
  // Asked for by the search box once it is touched.
  { where: 'of search', isThere: () => false, file: /\/start-/u, most: 10_500 },
  // With the code of search itself, which it stands on.
  { where: 'of the whole text', isThere: () => false, file: /\/full-answer-/u, most: 12_500 },
  // With the same, asked for by who chooses a place or an office.
  { where: 'of places', isThere: () => false, file: /\/choose-place-/u, most: 11_500 },
  // Asked for by search where a query may be typed in Bijoy.
  { where: 'for Bijoy', isThere: () => false, file: /\/convert-bijoy-line-/u, most: 4000 },
  { where: 'of guides', isThere: isAt(/^services\/[^/]+\/$/u), file: /\/ReadAloud\./u, most: 1024 },
  { where: 'of the offline page', isThere: isAt(/^offline\/$/u), file: /\/KeepAll\./u, most: 3072 },
];

function hasSearchBox({ tree }: Page): boolean {
  return elements(tree, 'form').some((form) => attribute(form, 'role') === 'search');
}

function isAt(where: RegExp): (page: Page) => boolean {
  return ({ address }) => where.test(address);
}

const dist = inject('sites').root;
let pages: Page[];
beforeAll(async () => {
  pages = await readPages(dist);
});

const scriptsOf = ({ tree }: Page) =>
  elements(tree, 'script').filter((one) => attribute(one, 'type') !== 'application/ld+json');
const addressesOf = (page: Page) => scriptsOf(page).map((one) => attribute(one, 'src') ?? '');

/** A script and all that it loads at once, by their addresses. */
async function withImports(address: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(address)) return known;
  known.add(address);
  const code = await readFile(join(dist, address), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/gu)) {
    await withImports(join(address, '..', name), known);
  }
  return known;
}

test('no page has a script inside it', () => {
  const inline = pages.filter((page) => scriptsOf(page).some((one) => !attribute(one, 'src')));
  expect(inline.map(({ address }) => address)).toEqual([]);
});

test('a page loads the scripts that the table allows it, and no other', () => {
  const refused = pages.flatMap((page) =>
    addressesOf(page)
      .filter((src) => !allowed.some((row) => row.isThere(page) && row.file.test(src)))
      .map((src) => `/${page.address}: ${src}`),
  );
  expect(refused).toEqual([]);
});

test('a script is deferred, so that it never holds the text back', () => {
  const blocking = pages.flatMap((page) =>
    scriptsOf(page)
      .filter((one) => attribute(one, 'type') !== 'module' && !('defer' in one.properties))
      .map((one) => `/${page.address}: ${attribute(one, 'src')}`),
  );
  expect(blocking).toEqual([]);
});

test.each(allowed)('the script $where stays below $most bytes', async ({ file, most }) => {
  const shipped = (await listFiles(dist))
    .map((name) => `/${name}`)
    .filter((name) => name.endsWith('.js'));
  const [script = '', ...others] = shipped.filter((name) => file.test(name));
  expect(others).toEqual([]);
  const parts = [...(await withImports(script))];
  const codes = await Promise.all(parts.map((part) => readFile(join(dist, part))));
  const bytes = codes.reduce((sum, code) => sum + brotliBytes(code), 0);
  expect(bytes, parts.join(', ')).toBeLessThanOrEqual(most);
});

test('no script ships that is not in the table or a part of one that is', async () => {
  const shipped = (await listFiles(dist)).filter((name) => /^_astro\/.+\.js$/u.test(name));
  const named = shipped.filter((name) => allowed.some(({ file }) => file.test(`/${name}`)));
  const known = new Set<string>();
  for (const name of named) await withImports(`/${name}`, known);
  expect(shipped.filter((name) => !known.has(`/${name}`))).toEqual([]);
});

test('no script, style or picture names another host', async () => {
  const names = (await listFiles(dist)).filter((name) => /\.(?:m?js|css|svg)$/u.test(name));
  const files = await Promise.all(names.map((name) => readFile(join(dist, name), 'utf8')));
  const styles = pages.flatMap(({ html }) => html.match(/<style>[^]*?<\/style>/gu) ?? []);
  const written = [...files, ...new Set(styles)].join('\n');
  const hosts = written.match(/\b\w+:\/\/[\w.-]+/gu) ?? [];
  // The name of a vocabulary, and what Pagefind reads relative addresses against: nothing fetches them.
  const unfetched = new Set(['http://www.w3.org', 'https://example.com']);
  expect(hosts.filter((host) => !unfetched.has(host))).toEqual([]);
});

test('no element carries a style or an event handler', () => {
  const found = pages.flatMap(({ address, tree }) =>
    elements(tree).flatMap((element) =>
      Object.keys(element.properties)
        .filter((name) => name === 'style' || /^on[A-Z]?[a-z]/u.test(name))
        .map((name) => `/${address}: <${element.tagName} ${name}>`),
    ),
  );
  expect(found).toEqual([]);
});

test('no address runs code', () => {
  const running = pages.filter(({ html }) =>
    /(?:href|src|action)="?\s*(?:javascript|data:text)/iu.test(html),
  );
  expect(running.map(({ address }) => address)).toEqual([]);
});
