import { readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { manifestName } from '../../scripts/build/manifest.ts';
import { textTypes } from '../../scripts/build/precompress.ts';
import { brotliBytes, measurePages } from '../../scripts/build/page-sizes.ts';
import type { PackList } from '../../src/offline/caches.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { listFiles } from '../support/pages.ts';

/** The most bytes that each kind of file may have as it is sent; raising one is a decision. */
const budgets = { page: 14_000, font: 40_000, offlinePage: 5120, worker: 6144, keepAll: 400_000 };

describe.each(Object.keys(bases) as BaseName[])('the site built at the %s', (name) => {
  const dist = inject('sites')[name];

  test(`has no page above ${budgets.page} bytes in brotli`, async () => {
    const [largest] = measurePages(dist);
    expect(largest?.bytes, `largest page: /${largest?.page}`).toBeLessThanOrEqual(budgets.page);
  });

  test('holds every text file compressed too, the manifest as well', async () => {
    const files = new Set(await listFiles(dist));
    const texts = [...files].filter((file) => textTypes.has(extname(file)));
    expect(texts).toContain(manifestName);
    const wrong: string[] = [];
    for (const file of texts) {
      const plain = await readFile(join(dist, file));
      for (const [ending, open] of [
        ['.br', brotliDecompressSync],
        ['.gz', gunzipSync],
      ] as const) {
        const packed = await readFile(join(dist, file + ending)).catch(() => undefined);
        if (!packed || !open(packed).equals(plain)) wrong.push(file + ending);
      }
    }
    expect(wrong).toEqual([]);
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

describe('what works without a network', () => {
  const dist = inject('sites').root;
  const read = (name: string) => readFile(join(dist, name), 'utf8');

  test(`is a worker of at most ${budgets.worker} bytes, its registration included`, async () => {
    const [registration = ''] = (await listFiles(dist)).filter((name) =>
      /\/BasePage\./u.test(name),
    );
    const bytes = brotliBytes(await read('sw.js')) + brotliBytes(await read(registration));
    expect(bytes).toBeLessThanOrEqual(budgets.worker);
  });

  test(`brings unasked at most ${budgets.offlinePage} bytes: the offline page and what it needs`, async () => {
    const shell = /shell:(\[[^\]]*\])/u.exec(await read('sw.js'))?.[1] ?? '[]';
    const paths = [...shell.matchAll(/[`'"]([^`'"]+)[`'"]/gu)].map(([, path = '']) => path);
    expect(paths).toContain('offline/');
    const files = paths.map((path) => path.replace(/\/$/u, '/index.html'));
    const sizes = await Promise.all(files.map(async (file) => brotliBytes(await read(file))));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.offlinePage);
  });

  test(`keeps all services in at most ${budgets.keepAll} bytes`, async () => {
    const { files } = JSON.parse(await read('offline/pack.json')) as PackList;
    expect(files.length).toBeGreaterThan(50);
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeLessThanOrEqual(budgets.keepAll);
  });
});

test('sizes are measured as a server sends them', () => {
  expect(brotliBytes('ভাতা '.repeat(1000))).toBeLessThan(100);
});
