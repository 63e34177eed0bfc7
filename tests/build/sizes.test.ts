import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { brotliBytes, measurePages } from '../../scripts/build/page-sizes.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { listFiles } from '../support/pages.ts';

/** The most bytes that each kind of file may have as it is sent; raising one is a decision. */
const budgets = { page: 14_000, font: 40_000 };

describe.each(Object.keys(bases) as BaseName[])('the site built at the %s', (name) => {
  const dist = inject('sites')[name];

  test(`has no page above ${budgets.page} bytes in brotli`, async () => {
    const [largest] = await measurePages(dist);
    expect(largest?.bytes, `largest page: /${largest?.page}`).toBeLessThanOrEqual(budgets.page);
  });

  test(`has one font of at most ${budgets.font} bytes, with its licence`, async () => {
    const files = await listFiles(dist);
    const fonts = files.filter((file) => /\.(?:woff2?|ttf|otf)$/u.test(file));
    expect(fonts).toHaveLength(1);
    const { size } = await stat(join(dist, fonts[0] ?? ''));
    expect(size).toBeLessThanOrEqual(budgets.font);
    const licences = files.filter((file) => file.endsWith('OFL.txt'));
    expect(licences).toHaveLength(1);
    const licence = await readFile(join(dist, licences[0] ?? ''), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE');
  });
});

test('sizes are measured as a server sends them', () => {
  expect(brotliBytes('ভাতা '.repeat(1000))).toBeLessThan(100);
});
