import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignValue, openingOf } from '../../../scripts/check/align.ts';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { contentFile } from '../../../scripts/check/content-file.ts';
import { contentTree, kindOf } from '../../../scripts/check/content-tree.ts';
import { readYaml } from '../../../src/content-files/frontmatter.ts';

const path = 'content/services/example.mdx';

function fileOf(bytes: Buffer) {
  const kind = kindOf(path);
  if (!kind) throw new Error(`${path} is no content`);
  return contentFile(kind, bytes);
}

function toldOf(bytes: Buffer) {
  const { problems } = checkTree(contentTree([fileOf(bytes)]));
  return problems
    .filter(({ rule }) => rule === 'utf-8')
    .map(({ line, column, found }) => ({ line, column, found }));
}

describe('bytes that are no UTF-8', () => {
  it('are told of with line, column and place, and of nothing else in the file', () => {
    const bytes = Buffer.concat([
      Buffer.from('---\ntitle: ভা'),
      Buffer.from([0xe0, 0x41]),
      Buffer.from('\n---\n'),
    ]);
    const { problems } = checkTree(contentTree([fileOf(bytes)]));
    expect(problems.filter(({ file }) => file === path)).toMatchObject([
      { rule: 'utf-8', line: 2, column: 10, found: 'UTF-8 নয় এমন বাইট 0xE0, ফাইলের ১৮ নম্বর বাইটে' },
    ]);
  });

  it('of UTF-16 are told of as Notepad calls them', () => {
    expect(toldOf(Buffer.from('\uFEFF---\n', 'utf16le'))).toEqual([
      { line: 1, column: 1, found: 'ফাইলটি UTF-16 হিসেবে রাখা (নোটপ্যাডের “Unicode”)' },
    ]);
  });

  it('of UTF-16 are told of without a mark too', () => {
    for (const bytes of [Buffer.from('---\n', 'utf16le'), Buffer.from('---\n', 'utf16le').swap16()])
      expect(toldOf(bytes)).toMatchObject([
        { found: expect.stringContaining('UTF-16') as unknown },
      ]);
  });

  it('of a Word file under another name are told of as such', () => {
    expect(toldOf(Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 0xff, 0xfe]))).toEqual([
      { line: 1, column: 1, found: 'ফাইলটি আসলে ওয়ার্ড, এক্সেল বা জিপ ফাইল, কেবল নামটি বদলানো' },
    ]);
  });

  it('are found at the first place where decoding fails, whatever stands around them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (before, after) => {
          const start = Buffer.from(before.replaceAll('\uFEFF', ''));
          const { damage } = fileOf(
            Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after)]),
          );
          fc.pre(damage?.kind !== 'utf-16' && damage?.kind !== 'office-document');
          expect(damage).toMatchObject({ kind: 'invalid-byte', offset: start.length, byte: 0xff });
        },
      ),
    );
  });
});

describe('places in a file', () => {
  it('are line and column, from 1', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[ক-হa-z ]{0,6}$/u), { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        const { placeOf } = fileOf(Buffer.from(text));
        for (let offset = 0; offset < text.length; offset += 1) {
          const before = text.slice(0, offset).split('\n');
          expect(placeOf(offset)).toEqual({
            line: before.length,
            column: (before.at(-1)?.length ?? 0) + 1,
          });
        }
      }),
    );
  });
});

describe('a value and how it is written', () => {
  it.each([
    ['ক: খ গ\n', 'খ গ'],
    ['ক: "খ \\"গ\\" ঘ"\n', 'খ "গ" ঘ'],
    ["ক: 'খ ''গ'''\n", "খ 'গ'"],
    ['ক: >-\n  খ গ\n  ঘ\n', 'খ গ ঘ'],
    ['ক: |\n  খ\n  গ\n', 'খ\nগ\n'],
    ['ক: খ\n  গ\n  ঘ\n', 'খ গ ঘ'],
  ])('%j stand side by side, letter by letter', (yaml, value) => {
    const read = readYaml(yaml);
    const [start = 0, end = 0] = read.range(['ক']) ?? [];
    const source = yaml.slice(start, end);
    expect((read.data as Record<string, string>)['ক']).toBe(value);
    const offsets = alignValue(value, source, openingOf(source));
    const letters = [...value].map((letter, index) => [letter, source[offsets?.[index] ?? -1]]);
    for (const [letter, written] of letters) {
      expect(letter === ' ' && written === '\n' ? ' ' : written).toBe(letter);
    }
  });

  it('that do not match are not placed wrongly', () => {
    expect(alignValue('খ', '"\\u0996"', 1)).toBeUndefined();
  });
});
