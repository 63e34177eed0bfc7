import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashOfContent } from '../../../scripts/build/built-files.ts';
import { PageCache } from '../../../scripts/build/pages/page-cache.ts';
import { openPage, packPage, type PageToKeep } from '../../../scripts/build/pages/page-file.ts';

let store: string;
beforeEach(async () => {
  store = await mkdtemp(join(tmpdir(), 'page-cache-'));
});
afterEach(() => rm(store, { recursive: true }));

const page: PageToKeep = {
  madeOf: 'a',
  reads: [['["entry","offices","x"]', 'digest']],
  record: '[[],[]]',
  content: Buffer.from('<p>দুই\nলাইন</p>\n'),
};

test('a page that was kept is found again, for the same of which it was made', async () => {
  const cache = new PageCache(store, 'state');
  cache.keep('a/index.html', packPage(page));
  expect(cache.find('a/index.html', 'a')).toEqual({
    ...page,
    hash: hashOfContent('<p>দুই\nলাইন</p>\n'),
  });
  expect(cache.find('a/index.html', 'b')).toBeUndefined();
  expect(cache.find('b/index.html', 'a')).toBeUndefined();
  expect(new PageCache(store, 'other').find('a/index.html', 'a')).toBeUndefined();
});

test('a file cut short anywhere is no page; one without content stays without', () => {
  const packed = packPage(page);
  for (let length = 0; length < packed.length; length += 1) {
    expect(openPage(packed.subarray(0, length)), String(length)).toBeUndefined();
  }
  const empty = { ...page, record: '', content: undefined };
  expect(openPage(packPage(empty))).toEqual(empty);
});

test('what this build does not ask for goes after a day, an old state after four newer ones', async () => {
  const hour = 3600;
  const now = Date.now() / 1000;
  for (const name of ['1', '2', '3', '4', '5']) {
    new PageCache(store, name).keep('a', packPage(page));
    await utimes(join(store, name), now, now - Number(name) * hour - 60);
  }
  const cache = new PageCache(store, '1');
  cache.keep('b', packPage(page));
  cache.find('b', 'a');
  await cache.clean();
  expect(await readdir(join(store, '1'))).toHaveLength(2);
  expect((await readdir(store)).sort()).toEqual(['1', '2', '3', '4']);
  await cache.clean(Date.now() + 25 * hour * 1000);
  expect(await readdir(join(store, '1'))).toHaveLength(1);
});
