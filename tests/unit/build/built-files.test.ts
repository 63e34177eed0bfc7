import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assert, asyncProperty, constantFrom, dictionary } from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BuiltFiles, hashOfContent } from '../../../scripts/build/built-files.ts';
import { FormerFiles, noteFiles } from '../../../scripts/build/former-files.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'built-files-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const notes = () => join(parent, 'notes.json');
const inode = (built: BuiltFiles, path: string) => statSync(join(built.folder, path)).ino;
const read = (built: BuiltFiles, path: string) => readFileSync(join(built.folder, path), 'utf8');

/** A folder built with these files, and noted. */
async function buildFormer(files: Record<string, string>, folder = 'former'): Promise<BuiltFiles> {
  const built = new BuiltFiles(join(parent, folder));
  for (const [path, text] of Object.entries(files)) built.write(path, text);
  await noteFiles(notes(), built.folder, built.hashes);
  return built;
}

async function buildAfter(former: BuiltFiles, folder = 'next'): Promise<BuiltFiles> {
  return new BuiltFiles(join(parent, folder), await FormerFiles.read(notes(), former.folder));
}

/** Some disks tell times in steps of some milliseconds; a person takes longer. */
function changeLater(file: string, text: string): void {
  writeFileSync(file, text);
  const later = Date.now() / 1000 + 10;
  utimesSync(file, later, later);
}

test('a file that the site before holds too is the same file under a second name', async () => {
  const former = await buildFormer({ 'a/index.html': 'ভাতা', 'b.txt': 'এক' });
  const next = await buildAfter(former);
  next.write('a/index.html', 'ভাতা');
  next.write('b.txt', 'দুই');
  expect(inode(next, 'a/index.html')).toBe(inode(former, 'a/index.html'));
  expect(inode(next, 'b.txt')).not.toBe(inode(former, 'b.txt'));
  expect([read(next, 'b.txt'), read(former, 'b.txt')]).toEqual(['দুই', 'এক']);
});

test('a file that somebody has changed since, or only touched, is written anew', async () => {
  const former = await buildFormer({ 'a.txt': 'এক', 'b.txt': 'এক' });
  changeLater(join(former.folder, 'a.txt'), 'দু');
  utimesSync(join(former.folder, 'b.txt'), 1000, 1000);
  const next = await buildAfter(former);
  for (const path of ['a.txt', 'b.txt']) {
    next.write(path, 'এক');
    expect(read(next, path)).toBe('এক');
    expect(inode(next, path)).not.toBe(inode(former, path));
  }
});

test('what was noted of another folder, or where nothing was noted, is of no use', async () => {
  const former = await buildFormer({ 'a.txt': 'এক' });
  for (const [file, folder] of [
    [notes(), join(parent, 'elsewhere')],
    [join(parent, 'none.json'), former.folder],
  ] as const) {
    const found = await FormerFiles.read(file, folder);
    expect(found.hashOf('a.txt')).toBeUndefined();
  }
});

test('what is made of a file is taken over while that file is the same', async () => {
  const former = await buildFormer({ 'a.txt': 'এক', 'a.txt.gz': 'packed', 'b.txt': 'এক' });
  const next = await buildAfter(former);
  next.write('a.txt', 'এক');
  expect(next.takeOver('a.txt.gz', 'a.txt')).toBe(true);
  expect(next.takeOver('a.txt.br', 'a.txt')).toBe(false);
  expect(read(next, 'a.txt.gz')).toBe('packed');
  expect(next.hashOf('a.txt.gz')).toBe(hashOfContent('packed'));
  const changed = await buildAfter(former, 'changed');
  changed.write('a.txt', 'দুই');
  expect(changed.takeOver('a.txt.gz', 'a.txt')).toBe(false);
});

test('no file is written over another; the hash of one that others wrote is read', () => {
  const built = new BuiltFiles(join(parent, 'built'));
  built.write('a.txt', 'এক');
  expect(() => built.write('a.txt', 'দুই')).toThrow('EEXIST');
  writeFileSync(join(built.folder, 'b.txt'), 'তিন');
  expect(built.hashOf('b.txt')).toBe(hashOfContent('তিন'));
});

test('whatever the site before held and whatever was done to it, the new one holds what was asked', async () => {
  const texts = dictionary(constantFrom('a', 'b', 'c/d', 'c/e'), constantFrom('১', '২', '৩'));
  let round = 0;
  await assert(
    asyncProperty(texts, texts, texts, async (before, damaged, after) => {
      round += 1;
      const former = await buildFormer(before, `former-${round}`);
      for (const [path, text] of Object.entries(damaged)) {
        if (path in before) changeLater(join(former.folder, path), text);
      }
      const next = await buildAfter(former, `next-${round}`);
      for (const [path, text] of Object.entries(after)) next.write(path, text);
      for (const [path, text] of Object.entries(after)) {
        expect(read(next, path)).toBe(text);
        expect(next.hashOf(path)).toBe(hashOfContent(text));
      }
    }),
    { numRuns: 200 },
  );
});
