import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { writePlainPagefind } from '../../scripts/browser/plain-pagefind.ts';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { knownPagefind } from '../../scripts/build/pagefind-index.ts';
import { readIndexFiles } from '../../scripts/build/pagefind-meta.ts';
import type { FullTierData, PageSection, QuickFile } from '../../src/search/full-text.ts';
import { openQuickIndex, openVocabulary } from '../../src/search/quick-index.ts';
import { bases, root, type BaseName } from '../support/build-site.ts';
import { listAddresses, listFiles } from '../support/pages.ts';

/** What a reader's first search may cost, in brotli bytes: the quick index with its code and loader. */
const quickBudget = 20_000;

describe.each(Object.keys(bases) as BaseName[])(
  'the search index of the site at the %s',
  (name) => {
    const dist = inject('sites')[name];
    const readJson = async <T>(path: string) =>
      JSON.parse(await readFile(join(dist, path), 'utf8')) as T;
    const filesOf = async (folder: string) =>
      (await listFiles(dist)).filter(
        (file) => file.startsWith(folder) && !/\.(?:br|gz)$/u.test(file),
      );

    test('has only the files that the search page loads, none of them empty', async () => {
      const files = await filesOf('pagefind/');
      const known =
        /^pagefind\/(?:pagefind\.js|pagefind-entry\.json|pagefind\.bn_\w+\.pf_meta|wasm\.\w+\.pagefind|index\/bn_\w+\.pf_index)$/u;
      expect(files.filter((file) => !known.test(file))).toEqual([]);
      expect(files).toContain('pagefind/pagefind.js');
      const sizes = await Promise.all(
        files.map(async (file) => (await stat(join(dist, file))).size),
      );
      expect(Math.min(...sizes)).toBeGreaterThan(50);
    });

    test('has each service, office, achievement, plan and list once', async () => {
      const { documents } = await readJson<QuickFile>('search/quick.json');
      const ids = documents.map(([id]) => `${id}/`);
      const pages = (await listAddresses(dist)).filter((address) =>
        /^(?:(?:services|offices|plans|needs|for)\/[^/]+|achievements\/[^/]+\/[^/]+)\/$/u.test(
          address,
        ),
      );
      expect(pages.filter((page) => !ids.includes(page))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('leads from each record of the full index to its page and to the text of a guide', async () => {
      const quick = await readJson<QuickFile>('search/quick.json');
      const full = await readJson<FullTierData>('search/full.json');
      const numbers = quick.documents.map((_, number) => number);
      expect(Object.values(full.records).sort((a, b) => a - b)).toEqual(numbers);
      const guides = numbers.filter((number) => quick.documents[number]?.[1] === 'service');
      for (const number of guides) {
        const sections = await readJson<PageSection[]>(`search/text/${number}.json`);
        expect(sections.length, quick.documents[number]?.[0]).toBeGreaterThan(3);
      }
    });

    test('asks for the files of the full index by the names that they have', async () => {
      const { full } = await readJson<QuickFile>('search/quick.json');
      const { chunks, terms } = await readJson<FullTierData>('search/full.json');
      const files = await filesOf('pagefind/');
      expect(files).toContain(`pagefind/pagefind.${full.hash}.pf_meta`);
      expect(files).toContain(`pagefind/wasm.${full.wasm}.pagefind`);
      const chunkFiles = chunks.map(([, file]) => `pagefind/index/${file}`);
      expect(chunkFiles.sort()).toEqual(await filesOf('pagefind/index/'));
      const lasts = chunks.map(([last]) => last);
      expect(lasts).toEqual(lasts.toSorted());
      const entry = await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8');
      expect(entry).toContain(`"${full.hash}"`);
      const vocabulary = openVocabulary({ terms, meanings: '' });
      const quick = openQuickIndex(await readJson<QuickFile>('search/quick.json'));
      expect(quick.terms.filter((term) => !vocabulary.has(term))).toEqual([]);
    });

    test('has text by sections whose anchors stand on the page, words apart', async () => {
      const { documents } = await readJson<QuickFile>('search/quick.json');
      const faults: string[] = [];
      for (const file of await filesOf('search/text/')) {
        const [id = ''] = documents[Number(/\d+/u.exec(file)?.[0])] ?? [];
        const html = await readFile(join(dist, id, 'index.html'), 'utf8');
        for (const { anchor, text } of await readJson<PageSection[]>(file)) {
          const isThere = anchor === '' || new RegExp(` id="?${anchor}["\\s>]`, 'u').test(html);
          if (!isThere) faults.push(`${id}: no #${anchor}`);
          if (/\)[\u0985-\u09B9]/u.test(text)) faults.push(`${id}#${anchor}: glued words`);
        }
      }
      expect(faults).toEqual([]);
    });

    test(`costs a first search at most ${quickBudget} bytes`, async () => {
      const files = await listFiles(dist);
      const code = files.filter((file) =>
        /^_astro\/(?:SearchBox\..+|start-[^/]+)\.js$/u.test(file),
      );
      expect(code).toHaveLength(2);
      const contents = await Promise.all(
        [...code, 'search/quick.json'].map((file) => readFile(join(dist, file))),
      );
      const bytes = contents.reduce((sum, content) => sum + brotliBytes(content), 0);
      expect(bytes).toBeLessThanOrEqual(quickBudget);
    });

    test('is no larger than that of plain Pagefind over the same text', async () => {
      const { documents } = await readJson<QuickFile>('search/quick.json');
      const texts = await filesOf('search/text/');
      const pages = await Promise.all(
        documents.map(async ([id, kind, title, summary], number) => {
          const file = `search/text/${number}.json`;
          const sections = texts.includes(file) ? await readJson<PageSection[]>(file) : [];
          const text = sections.map((section) => `${section.heading}\n${section.text}`).join('\n');
          return { id, kind, title, summary, text };
        }),
      );
      const folder = await mkdtemp(join(tmpdir(), 'plain-pagefind-'));
      try {
        await writePlainPagefind(folder, pages);
        const plain = await indexBytes(folder);
        expect(await indexBytes(join(dist, 'pagefind'))).toBeLessThanOrEqual(plain);
      } finally {
        await rm(folder, { recursive: true });
      }
    });
  },
);

/** Bytes of an index of Pagefind without its client. */
async function indexBytes(folder: string): Promise<number> {
  const files = (await listFiles(folder)).filter((file) => /\.pf_(?:index|meta)$/u.test(file));
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  expect(sizes.length).toBeGreaterThan(1);
  return sizes.reduce((sum, size) => sum + size, 0);
}

test('the installed Pagefind is the one whose files the build knows', async () => {
  const installed = join(root, 'node_modules/pagefind/package.json');
  const { version } = JSON.parse(await readFile(installed, 'utf8')) as { version: string };
  expect(version).toBe(knownPagefind);
});

test('a meta file of another form is refused, not misread', async () => {
  const dist = inject('sites').root;
  const [name = ''] = (await listFiles(dist)).filter((file) => file.endsWith('.pf_meta'));
  expect(readIndexFiles(await readFile(join(dist, name))).length).toBeGreaterThan(0);
  const mark = Buffer.from('pagefind_dcd');
  // In CBOR: no list, an empty list, a list without index files, index files without names.
  const forms = [[0x61, 0x61], [0x80], [0x83, 0x61, 0x61, 0x80, 0x01], [0x83, 0, 0x80, 0x81, 0x80]];
  for (const form of forms) {
    const broken = gzipSync(Buffer.concat([mark, Buffer.from(form)]));
    expect(() => readIndexFiles(broken), String(form)).toThrow('search index');
  }
  expect(() => readIndexFiles(gzipSync('{}'))).toThrow('not a file of Pagefind');
});
