import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/build-site.ts';

test('every action of every workflow is pinned by its commit, with the version beside it', async () => {
  const folder = join(root, '.github/workflows');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const used = texts.flatMap((text) => text.match(/\buses: .*/gu) ?? []);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((line) => !/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
});
