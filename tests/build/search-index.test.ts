import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { writePlainPagefind } from '../../scripts/browser/plain-pagefind.ts';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import type { PageSection, QuickFile } from '../../src/search/full-text.ts';
import { openQuickIndex, readTerms, type DocumentRow } from '../../src/search/quick-index.ts';
import { rowsPerBlock, type SiteFile, type WordPart } from '../../src/search/site-index.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { listAddresses, listFiles } from '../support/pages.ts';

/** What a reader's first search may cost, in brotli bytes: the quick index with its code and loader. */
const quickBudget = 20_000;

describe.each(Object.keys(bases) as BaseName[])(
  'the search index of the site at the %s',
  (name) => {
    const dist = inject('sites')[name];
    const readJson = async <T>(path: string) =>
      JSON.parse(await readFile(join(dist, path), 'utf8')) as T;
    const quickPages = async () =>
      openQuickIndex(await readJson<QuickFile>('search/quick.json')).documents;
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
      const ids = (await quickPages()).map(({ id }) => `${id}/`);
      const pages = (await listAddresses(dist)).filter((address) =>
        /^(?:(?:services|offices|plans|needs|for)\/[^/]+|achievements\/[^/]+\/[^/]+)\/$/u.test(
          address,
        ),
      );
      expect(pages.filter((page) => !ids.includes(page))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    test('has the row and the text of each page under its number', async () => {
      const { full } = await readJson<QuickFile>('search/quick.json');
      const documents = await quickPages();
      expect(full.pages).toBe(documents.length);
      for (const { number, id, kind, title, summary } of documents) {
        const block = `search/pages/${Math.floor(number / rowsPerBlock)}.json`;
        const sent = (await readJson<DocumentRow[]>(block))[number % rowsPerBlock];
        expect(sent?.with(3, summary)).toEqual([id, kind, title, summary]);
        const sections = await readJson<PageSection[]>(`search/text/${number}.json`);
        const least = kind === 'service' ? 4 : 0;
        expect(sections.length, id).toBeGreaterThanOrEqual(least);
      }
    });

    test('asks for the files of the full index by the names that they have', async () => {
      const quick = await readJson<QuickFile>('search/quick.json');
      const { shared, ...site } = await readJson<SiteFile>('search/site.json');
      expect(site).toEqual(quick.full);
      const ids = (await quickPages()).map(({ id }) => id);
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
      const documents = await quickPages();
      const faults: string[] = [];
      for (const file of await filesOf('search/text/')) {
        const id = documents[Number(/\d+/u.exec(file)?.[0])]?.id ?? '';
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
      const documents = await quickPages();
      const texts = await filesOf('search/text/');
      const pages = await Promise.all(
        documents.map(async ({ id, kind, title, summary, number }) => {
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
