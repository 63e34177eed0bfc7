import { expect, test } from 'vitest';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { contentFile } from '../../../scripts/check/content-file.ts';
import { contentTree, kindOf } from '../../../scripts/check/content-tree.ts';
import { formatProblem } from '../../../scripts/check/reporters/text.ts';
import { readScaleArguments } from '../../../scripts/generate-scale/arguments.ts';
import { generateTree, type TreeSettings } from '../../../scripts/generate-scale/tree.ts';

const few: TreeSettings = { offices: 6, districts: 1, seed: 7 };
const tree = [...generateTree(few)];

test.each([3, 7])('content invented of seed %d passes the check without a warning', (seed) => {
  const files = [...generateTree({ ...few, seed })].map(({ path, text }) => {
    const kind = kindOf(`content/${path}`);
    if (!kind) throw new Error(`no content: ${path}`);
    return contentFile(kind, Buffer.from(text));
  });
  expect(checkTree(contentTree(files)).problems.map(formatProblem)).toEqual([]);
});

test('the same settings give the same bytes, another seed gives other places and words', () => {
  expect([...generateTree(few)]).toEqual(tree);
  const other = new Set([...generateTree({ ...few, seed: 8 })].map(({ text }) => text));
  const same = tree.filter(({ text }) => other.has(text));
  // What no seed changes: the one source that the settings name.
  expect(same.map(({ path }) => path)).toEqual(['sources/invented.mdx']);
});

test('thirty offices are told of in more than twenty thousand word forms, the usual ones most', () => {
  const counts = new Map<string, number>();
  for (const { text } of generateTree({ offices: 30, districts: 2, seed: 1 })) {
    for (const [word] of text.matchAll(/[\u0980-\u09E5]+/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  expect(counts.size).toBeGreaterThan(20_000);
  const ranked = [...counts.values()].sort((a, b) => b - a);
  // As Zipf's law has it: the hundredth word is far rarer than the tenth, half of all stand once or twice.
  expect(ranked[9]).toBeGreaterThan(4 * (ranked[99] ?? 0));
  expect(ranked[Math.floor(ranked.length / 2)]).toBeLessThan(4);
});

test('no file names a place, an office or a number that exists', () => {
  const texts = tree.map(({ text }) => text).join('\n');
  const addresses = texts.match(/https?:\/\/\S+/gu) ?? [];
  expect(addresses.filter((one) => !/\.example\/$|example\.org\/$/u.test(one))).toEqual([]);
  expect(texts.match(/0\d{5,}/gu) ?? []).toEqual([]);
  expect(texts).toContain('সত্য নয়');
});

test.each([
  [['--offices', '0', '--seed', '1', '--out', 'x']],
  [['--offices', 'ten', '--seed', '1', '--out', 'x']],
  [['--offices', '3', '--out', 'x']],
  [['--offices', '3', '--seed', '1']],
  [['--unknown']],
])('%j is answered with how to run it', (given) => {
  expect(readScaleArguments(given)).toContain('--offices N --seed S --out DIR');
});
