import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, inject, test } from 'vitest';
import { shareSize, shareWords } from '../../src/share-pictures.ts';
import { bases, siteUrl } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

const mostBytes = 60_000;
const kinds = Object.keys(shareWords);

const dist = inject('sites').base;
let pages: Page[];
beforeAll(async () => {
  pages = await readPages(dist);
});

const meta = ({ tree }: Page, key: string, name: string) =>
  elements(tree, 'meta')
    .filter((one) => attribute(one, key) === name)
    .map((one) => attribute(one, 'content') ?? '');
const pictureOf = (page: Page) => meta(page, 'property', 'og:image')[0];

test.each(kinds)('the picture of a %s is a small PNG of the size that is told', async (kind) => {
  const file = await readFile(join(dist, `share/${kind}.png`));
  const { format, width, height } = await sharp(file).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...shareSize });
  expect(file.length).toBeLessThanOrEqual(mostBytes);
});

test.each([
  [/^$/u, 'home'],
  [/^services\/[^/]+\/$/u, 'service'],
  [/^offices\/[^/]+\/$/u, 'office'],
  [/^achievements\/.+\/$/u, 'achievement'],
  [/^plans\/[^/]+\/$/u, 'plan'],
  [/^(?:services|offices|papers\/[^/]+|free|freshness)\/$/u, 'list'],
])('a page like %s shows the picture of a %s by its whole address', (where, kind) => {
  const matching = pages.filter((page) => where.test(page.address) && !isPrivate(page));
  expect(matching.length).toBeGreaterThan(0);
  const picture = `${siteUrl}${bases.base}share/${kind}.png`;
  const others = matching.filter((page) => pictureOf(page) !== picture);
  expect(others.map(({ address }) => address)).toEqual([]);
});

test('a page on violence or crisis, and one that is not listed, shows no picture', () => {
  const hidden = pages.filter(
    (page) => isPrivate(page) || meta(page, 'name', 'robots').includes('noindex'),
  );
  expect(hidden.filter(isPrivate).length).toBeGreaterThan(4);
  expect(hidden.filter((page) => pictureOf(page)).map(({ address }) => address)).toEqual([]);
});

/** Private pages are those that are kept offline only when the reader asks. */
function isPrivate(page: Page): boolean {
  return meta(page, 'name', 'keep').includes('asked');
}
