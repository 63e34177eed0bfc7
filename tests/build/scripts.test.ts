import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

/** Every script that a page may load: where, which, and its most bytes in brotli with what it imports. */
const allowed: { where: string; isThere: (page: Page) => boolean; file: RegExp; most: number }[] = [
  { where: 'on every page', isThere: () => true, file: /\/BasePage\./u, most: 300 },
  { where: 'with a search box', isThere: hasSearchBox, file: /\/SearchBox\./u, most: 1000 },
  {
    where: 'on the search page',
    isThere: isAt(/^search\/$/u),
    file: /\/search-page\./u,
    most: 20_000,
  },
  { where: 'on guides', isThere: isAt(/^services\/[^/]+\/$/u), file: /\/ReadAloud\./u, most: 1000 },
  { where: 'on the offline page', isThere: isAt(/^offline\/$/u), file: /\/KeepAll\./u, most: 3000 },
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
  const sources = new Set(pages.flatMap(addressesOf).filter((src) => file.test(src)));
  expect([...sources]).toHaveLength(1);
  for (const src of sources) {
    const files = [...(await withImports(src))];
    const codes = await Promise.all(files.map((one) => readFile(join(dist, one))));
    const bytes = codes.reduce((sum, code) => sum + brotliBytes(code), 0);
    expect(bytes, files.join(', ')).toBeLessThanOrEqual(most);
  }
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
