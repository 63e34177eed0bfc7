import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { entryFolder } from '../../../src/content-files/loader.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'tothyopata-loader-'));
  await mkdir(join(root, 'content/plans'), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

/** The ids that a folder gives to the pages. */
async function loadedFrom(files: Readonly<Record<string, string>>): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await writeFile(join(root, 'content/plans', name), text);
  }
  const ids: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    store: { clear: () => undefined, set: ({ id }: { id: string }) => void ids.push(id) },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: () => '',
  };
  await entryFolder('plans').load(context as never);
  return ids;
}

it('loads every record but the drafts', async () => {
  expect(
    await loadedFrom({
      'a.mdx': '---\ntitle: ক\n---\n',
      'b.mdx': '---\ntitle: খ\ndraft: true\n---\n',
      'c.mdx': '---\ntitle: গ\ndraft: false\n---\n',
    }),
  ).toEqual(['a', 'c']);
});

it('does not even look at what a draft says', async () => {
  const text =
    '---\ndraft: true\nfigures: কিছুই ঠিক নেই\n---\n\n<script>alert(1)</script> {process.exit(1)}\n';
  expect(await loadedFrom({ 'a.mdx': text })).toEqual([]);
});
