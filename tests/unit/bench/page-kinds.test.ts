import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isUnlisted, pageOfEachKind } from '../../../scripts/bench/page-kinds.ts';

let dist: string;

beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'kinds-'));
  const pages = [
    'index.html',
    '404.html',
    'offices/index.html',
    'offices/a/index.html',
    'offices/b/index.html',
    'offices/b/charter/index.html',
    'offices/b/charter/2/index.html',
    'offices/b/charter/3/index.html',
    'achievements/a/2019-2020/index.html',
    'achievements/b/2020-2021/index.html',
    'what-can-i-get/2t764y/index.html',
    'what-can-i-get/2t764y/more/index.html',
    'services/old-name/index.html',
  ];
  for (const page of pages) {
    await mkdir(dirname(join(dist, page)), { recursive: true });
    await writeFile(join(dist, page), '<title>A page</title>');
  }
  await writeFile(join(dist, '404.html'), '<meta name="robots" content="noindex">');
  await writeFile(join(dist, 'search.json'), '{}');
  const manifest = { files: {}, forwarding: { 'services/old-name/index.html': 'services/new/' } };
  await writeFile(join(dist, 'build-manifest.json'), JSON.stringify(manifest));
});
afterAll(() => rm(dist, { recursive: true }));

test('of pages that differ by record, year or number the first is taken, and none that leads on', async () => {
  expect(await pageOfEachKind(dist)).toEqual([
    '',
    '404.html',
    'achievements/a/2019-2020/',
    'offices/',
    'offices/a/',
    'offices/b/charter/',
    'offices/b/charter/2/',
    'what-can-i-get/2t764y/',
  ]);
});

test('a page that asks engines to leave it out is told from the others, with a query too', async () => {
  expect(await isUnlisted(dist, '404.html')).toBe(true);
  expect(await isUnlisted(dist, 'offices/?q=a')).toBe(false);
});
