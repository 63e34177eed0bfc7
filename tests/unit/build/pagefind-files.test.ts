import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { describe, expect, test } from 'vitest';
import { decodeCbor, encodeCbor, type CborValue } from '../../../scripts/build/cbor.ts';
import {
  knownPagefind,
  readForm,
  readPagefindFile,
  type MetaPage,
  type PagefindFile,
  type Word,
} from '../../../scripts/build/pagefind-form.ts';
import { gatherWords } from '../../../scripts/build/pagefind-index.ts';
import { writeWords } from '../../../scripts/build/pagefind-words.ts';
import { root } from '../../support/build-site.ts';

test('the installed Pagefind is the one whose files the build knows', async () => {
  const installed = join(root, 'node_modules/pagefind/package.json');
  const { version } = JSON.parse(await readFile(installed, 'utf8')) as { version: string };
  expect(version).toBe(knownPagefind);
});

const file = (value: CborValue) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(value)]));

const read = (meta: Uint8Array, words: Uint8Array) =>
  readForm([
    { path: 'pagefind.bn.pf_meta', content: meta },
    { path: 'index/bn_1.pf_index', content: words },
  ]);

describe('files of Pagefind in another form are refused, not misread:', () => {
  const meta = ['1.5.2', [['bn_0', 3]], [['sampleq', 'wordq', 'bn_1']], [], [], []];
  const first = ['sampleq', [[0, [-25, 0, 1], []]], []];
  const second = ['wordq', [[0, [-25, 2], []]], []];

  test('the known form is read', () => {
    const form = read(file(meta), file([[first, second]]));
    expect(form).toEqual({ version: '1.5.2', weight: -25, rest: [[], [], []] });
  });

  test.each<[string, CborValue, CborValue]>([
    ['a meta file that is no list', 'a', [[first, second]]],
    ['one that is empty', [], [[first, second]]],
    ['one of another version', ['1.6.0', ...meta.slice(1)], [[first, second]]],
    ['one without files of words', ['1.5.2', [], [], [], [], []], [[first, second]]],
    ['one with another list', [...meta, []], [[first, second]]],
    ['words that are no list', meta, 'a'],
    ['a word without pages', meta, [[['sampleq'], second]]],
    ['places without a weight', meta, [[['sampleq', [[0, [0, 1], []]], []], second]]],
    ['a word with an ending less', meta, [[['sample', [[0, [-25, 0, 1], []]], []], second]]],
    ['forms of a word', meta, [[['sampleq', [[0, [-25, 0, 1], []]], ['aQ']], second]]],
  ])('%s', (_, metaValue, words) => {
    expect(() => read(file(metaValue), file(words))).toThrow('search index');
  });

  test('a file without its mark', () => {
    expect(() => read(gzipSync('{}'), file([[first, second]]))).toThrow('not a file of Pagefind');
  });
});

test('the words that the build writes are those that Pagefind itself finds on the pages', async () => {
  const documents = [
    'মা ও শিশু সহায়তা ৮৫০ টাকা',
    'VGD কর্মসূচি ৮৫০',
    'টাকা টাকা টাকা টাকা টাকা টাকা',
  ].map((text, number) => ({ id: String(number), kind: 'service', title: `পাতা ${number}`, text }));
  const { words, lengths } = gatherWords(documents);
  const { index } = await createIndex({});
  try {
    for (const page of documents.keys()) {
      const content = [...words].flatMap(([word, pages]) =>
        pages.filter((one) => one.page === page).flatMap(({ times }) => Array(times).fill(word)),
      );
      await index?.addCustomRecord({
        url: String(page),
        content: content.join(' '),
        language: 'bn',
      });
    }
    const { files } = (await index?.getFiles()) ?? { files: [] };
    const found = pagefindWords(files);
    expect(found.words).toEqual(words);
    expect(found.lengths).toEqual(lengths);
  } finally {
    await close();
  }
});

/** What stands in an index that Pagefind wrote, by the numbers that are its pages' addresses. */
function pagefindWords(files: readonly PagefindFile[]): ReturnType<typeof gatherWords> {
  const contents = (pattern: RegExp) =>
    files.flatMap(({ path, content }) => (pattern.test(path) ? [readPagefindFile(content)] : []));
  const names = files.flatMap(({ path }) => /fragment\/(.+)\.pf_fragment/u.exec(path)?.[1] ?? []);
  const pageOf = new Map(
    contents(/pf_fragment$/u).map((fragment, place) => {
      const { url } = JSON.parse(fragment.toString()) as { url: string };
      return [names[place], Number(url)] as const;
    }),
  );
  const [meta] = contents(/pf_meta$/u).map(
    (content) => decodeCbor(content) as [string, MetaPage[]],
  );
  const pages = meta?.[1].map(([name]) => pageOf.get(name) ?? -1) ?? [];
  const lengths: number[] = [];
  for (const [place, [, length]] of meta?.[1].entries() ?? []) lengths[pages[place] ?? -1] = length;
  const lists = contents(/pf_index$/u).map((content) => (decodeCbor(content) as [Word[]])[0]);
  const words = lists.flat().map(([word, onPages]) => {
    let place = 0;
    const found = onPages.map(([gap, [, ...places]]) => {
      place += gap;
      return { page: pages[place] ?? -1, times: places.length };
    });
    return [word, found.sort((a, b) => a.page - b.page)] as const;
  });
  return { words: new Map(words), lengths };
}

test('of a word on too many pages the best are kept, then the first', async () => {
  const form = { version: '1.5.2', weight: -25, rest: [] };
  const pages = [1, 4, 2, 4].map((times, page) => ({ page, times }));
  const { files } = await writeWords(
    form,
    { lengths: [9, 9, 9, 9], words: new Map([['bataq', pages]]) },
    2,
    (content) => Promise.resolve(gzipSync(content)),
  );
  const [, words] = files.map(({ content }) => decodeCbor(readPagefindFile(content)));
  const four = [-25, 1, 1, 1, 1];
  expect(words).toEqual([
    [
      [
        'bataq',
        [
          [1, four, []],
          [2, four, []],
        ],
        [],
      ],
    ],
  ]);
});
