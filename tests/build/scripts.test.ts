import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

/** Every script that a page may load: where, which file, and the most bytes it may have in brotli. */
const allowed = [
  { where: /^search\/$/u, file: /^_astro\/[^/]+\.js$/u, most: 20_000 },
  { where: /^services\/[^/]+\/$/u, file: /^_astro\/ReadAloud\.[^/]+\.js$/u, most: 1000 },
];

const dist = inject('sites').root;
let pages: Page[];
beforeAll(async () => {
  pages = await readPages(dist);
});

const scriptsOf = ({ tree }: Page) =>
  elements(tree, 'script').filter((one) => attribute(one, 'type') !== 'application/ld+json');

test('no page has a script inside it', () => {
  const inline = pages.filter((page) => scriptsOf(page).some((one) => !attribute(one, 'src')));
  expect(inline.map(({ address }) => address)).toEqual([]);
});

test('a page loads the scripts that the table allows it, and no other', () => {
  const refused = pages.flatMap((page) =>
    scriptsOf(page)
      .map((one) => (attribute(one, 'src') ?? '').slice(1))
      .filter((src) => !allowed.some((row) => row.where.test(page.address) && row.file.test(src)))
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

test.each(allowed)(
  'the scripts of $where stay below $most bytes',
  async ({ where, file, most }) => {
    const sources = new Set(
      pages
        .filter(({ address }) => where.test(address))
        .flatMap((page) => scriptsOf(page).map((one) => (attribute(one, 'src') ?? '').slice(1)))
        .filter((src) => file.test(src)),
    );
    expect(sources.size).toBeGreaterThan(0);
    for (const src of sources) {
      expect(brotliBytes(await readFile(join(dist, src))), src).toBeLessThanOrEqual(most);
    }
  },
);

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
