import { mkdtemp, readFile, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CompressedStore } from '../../../scripts/build/compressed-store.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'compressed-'));
});
afterEach(() => rm(folder, { recursive: true }));

const content = Buffer.from('তথ্যপাতা '.repeat(50));

test('a content is compressed once, whoever asks next', async () => {
  const first = await new CompressedStore(folder).compress(content, '.br');
  const second = await new CompressedStore(folder).compress(content, '.br');
  expect([first.isKept, second.isKept]).toEqual([false, true]);
  expect(second.compressed).toEqual(first.compressed);
  expect(brotliDecompressSync(second.compressed)).toEqual(content);
  const gzipped = await new CompressedStore(folder).compress(content, '.gz');
  expect([gzipped.isKept, gunzipSync(gzipped.compressed)]).toEqual([false, content]);
});

test('a content is compressed as hard as each form can', async () => {
  const store = new CompressedStore(folder);
  const text = await readFile(import.meta.filename);
  const { compressed: br } = await store.compress(text, '.br');
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  expect(br.length).toBe(brotliCompressSync(text, { params }).length);
  const { compressed: gz } = await store.compress(text, '.gz');
  // In its head gzip says that it took its slowest way (RFC 1952, XFL).
  expect(gz[8]).toBe(2);
});

test('what no build has used for days goes; what one uses, or used lately, stays', async () => {
  const day = 86_400;
  const now = Date.now() / 1000;
  const earlier = new CompressedStore(folder);
  const texts = ['used', 'lately', 'long ago'];
  for (const text of texts) await earlier.compress(Buffer.from(text), '.gz');
  const store = new CompressedStore(folder);
  await store.compress(Buffer.from('used'), '.gz');
  for (const name of await readdir(folder)) await utimes(join(folder, name), now, now - 9 * day);
  const before = new Set(await readdir(folder));
  await earlier.compress(Buffer.from('new'), '.gz');
  await store.clean();
  const after = await contentsOf(folder);
  expect(after).toHaveLength(2);
  expect(after.filter((name) => before.has(name))).toHaveLength(1);
  await store.clean(Date.now() + 2 * day * 1000);
  expect(await contentsOf(folder)).toHaveLength(2);
});

async function contentsOf(store: string): Promise<string[]> {
  return (await readdir(store)).filter((name) => /^\p{AHex}{64}\./u.test(name));
}
