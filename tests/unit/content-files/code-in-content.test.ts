import { constantFrom, assert, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentComponents, findCode } from '../../../src/content-files/code-in-content.ts';
import { parseMdx } from '../../../src/markdown.ts';

const found = (text: string) => findCode(parseMdx(text));

describe('no code is seen in', () => {
  test.each([
    'ভাতা **মাসে** _একবার_।',
    '## শিরোনাম\n\n- এক\n- দুই\n\n1. প্রথম\n2. দ্বিতীয়',
    '| কী | কত |\n|---|---|\n| ভাতা | ৭০০ |',
    'টাকা <Fact sources="s01 s02" doubt="পুরোনো" standing="other">৭০০</Fact>।',
    '<Fact sources="s01">\n৩ মাস\n</Fact>',
    '[নিয়ম](/services/vgd/) ও [অফিস](https://dss.gov.bd/), [ফোন](tel:109), [ডাক](mailto:a@b.bd)',
    '[উপরে](#top) ও [পাশে](../vgd/)',
    'বয়স ৬২ < ৬৫, আর \\{ক\\} ও \\<খ\\>।',
    'টীকা[^1]।\n\n[^1]: টীকার লেখা।',
    '`{code}` ও `<b>`',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('each piece of code is told where it stands', () => {
  const text = 'প্রথম {a}।\n\n<Map />\n\n[x](javascript:y) <Fact sources="s01" id="x">৩</Fact>\n';
  expect(found(text).map(({ line, column }) => [line, column])).toEqual([
    [1, 7],
    [3, 1],
    [5, 1],
    [5, 19],
  ]);
});

test('a link runs no code however its scheme is written', () => {
  const schemes = ['javascript', 'JavaScript', 'vbscript', 'data', 'file', 'blob', 'about'];
  const forms = [
    (scheme: string) => `[x](${scheme}:y)`,
    (scheme: string) => `[x](<${scheme}:y>)`,
    (scheme: string) => `[x][r]\n\n[r]: ${scheme}:y`,
    (scheme: string) => `![x](${scheme}:y)`,
    (scheme: string) => `[x](${scheme.replace('a', '&#97;')}:y)`,
  ];
  assert(
    property(constantFrom(...schemes), constantFrom(...forms), (scheme, form) => {
      expect(found(form(scheme))).toHaveLength(1);
    }),
  );
});

test('components take words only, and the first word must be there', () => {
  for (const [name, [needed]] of Object.entries(contentComponents)) {
    expect(found(`<${name}>x</${name}>`)).toHaveLength(1);
    expect(found(`<${name} ${needed}="x">x</${name}>`)).toEqual([]);
    expect(found(`<${name} ${needed}>x</${name}>`)).toHaveLength(1);
  }
});
