import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { writePlainPagefind } from '../../scripts/browser/plain-pagefind.ts';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { encodeCbor, type CborValue } from '../../scripts/build/cbor.ts';
import {
  compactIndex,
  knownPagefind,
  type CompactIndex,
} from '../../scripts/build/pagefind-compact.ts';
import type { PageSection, QuickFile } from '../../src/search/full-text.ts';
import { openQuickIndex, readTerms, type DocumentRow } from '../../src/search/quick-index.ts';
import { rowsPerBlock, type SiteFile, type WordPart } from '../../src/search/site-index.ts';
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

    test('has the row and the text of each page under its number', async () => {
      const { documents, full } = await readJson<QuickFile>('search/quick.json');
      expect(full.pages).toBe(documents.length);
      for (const [number, row] of documents.entries()) {
        const block = `search/pages/${Math.floor(number / rowsPerBlock)}.json`;
        const sent = (await readJson<DocumentRow[]>(block))[number % rowsPerBlock];
        expect(sent?.with(3, row[3])).toEqual(row);
        const sections = await readJson<PageSection[]>(`search/text/${number}.json`);
        const least = row[1] === 'service' ? 4 : 0;
        expect(sections.length, row[0]).toBeGreaterThanOrEqual(least);
      }
    });

    test('asks for the files of the full index by the names that they have', async () => {
      const quick = await readJson<QuickFile>('search/quick.json');
      const { shared, ...site } = await readJson<SiteFile>('search/site.json');
      expect(site).toEqual(quick.full);
      const ids = quick.documents.map(([id]) => id);
      expect(ids.slice(0, shared.length)).toEqual(shared);
      expect(
        ids.slice(shared.length).filter((id) => /^(?:services|papers|for)\//u.test(id)),
      ).toEqual([]);
      const files = await filesOf('pagefind/');
      expect(files).toContain(`pagefind/pagefind.${quick.full.pagefind.hash}.pf_meta`);
      expect(files).toContain(`pagefind/wasm.${quick.full.pagefind.wasm}.pagefind`);
      const entry = await readFile(join(dist, 'pagefind/pagefind-entry.json'), 'utf8');
      expect(entry).toContain(`"${quick.full.pagefind.hash}"`);
      const starts = readTerms(quick.full.starts);
      const parts = await Promise.all(
        starts.map((_, number) => readJson<WordPart>(`search/words/${number}.json`)),
      );
      expect(await filesOf('search/words/')).toHaveLength(starts.length);
      expect(starts).toEqual(starts.toSorted());
      expect(parts.map(({ version }) => version)).toEqual(starts.map(() => quick.full.version));
      const chunks = parts.map(({ chunk }) => `pagefind/index/${chunk}.pf_index`);
      expect(chunks.sort()).toEqual(await filesOf('pagefind/index/'));
      const known = new Set(parts.flatMap(({ terms }) => readTerms(terms)));
      const { terms } = openQuickIndex(quick);
      expect(terms.filter((term) => !known.has(term))).toEqual([]);
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

const file = (value: CborValue) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));

/** The compact form of an index of one file of words. */
function compact(meta: Uint8Array, words: Uint8Array): CompactIndex {
  const files = [
    { path: 'pagefind.bn.pf_meta', content: meta },
    { path: 'index/bn_1.pf_index', content: words },
  ];
  return compactIndex(files, Number, 10);
}

describe('files of Pagefind in another form are refused, not misread:', () => {
  const meta = ['1.5.2', [['0', 9]], [['a', 'b', 'bn_1']], []];
  const words = [[['ab', [[0, [-25, 3, 1], []]], []]]];

  test('the known form is read', () => {
    const { chunks, files } = compact(file(meta), file(words));
    expect(chunks).toHaveLength(1);
    expect(files).toHaveLength(2);
  });

  test.each<[string, CborValue, CborValue]>([
    ['a meta file that is no list', 'a', words],
    ['one that is empty', [], words],
    ['one without files of words', ['1.5.2', [], []], words],
    ['one whose pages have no names', ['1.5.2', [[0, 9]], [['a', 'b', 'bn_1']]], words],
    ['one whose files have no names', ['1.5.2', [['0', 9]], [['a', 'b']]], words],
    ['words that are no list', meta, 'a'],
    ['a word without pages', meta, [[['ab']]]],
    ['a place without a weight', meta, [[['ab', [[0, [3, 1], []]], []]]]],
    ['a page that the meta file lacks', meta, [[['ab', [[7, [-25, 3], []]], []]]]],
    ['forms of a word, which keys have none of', meta, [[['ab', [[0, [-25, 3], []]], ['aB']]]]],
  ])('%s', (_, metaValue, wordsValue) => {
    expect(() => compact(file(metaValue), file(wordsValue))).toThrow('search index');
  });

  test('a file without its mark', () => {
    expect(() => compact(gzipSync('{}'), file(words))).toThrow('not a file of Pagefind');
  });
});
