import * as fc from 'fast-check';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../../scripts/check/check-tree.ts';
import { contentFile } from '../../../scripts/check/content-file.ts';
import { contentTree, kindOf } from '../../../scripts/check/content-tree.ts';
import { examplePath, exampleTree } from '../../../scripts/check/example-tree.ts';
import { applyEdits, fixTree, writeFixed } from '../../../scripts/check/fix.ts';

const head = '---\ntitle: নমুনা\nsummary: নমুনা।\n---\n\n';

/** A page's prose after `--fix`. */
function fixed(prose: string, also?: 'bijoy'): string {
  const tree = exampleTree(prose);
  const text = fixTree(tree, undefined, also).get(examplePath) ?? tree.files[0]?.text ?? '';
  return text.slice(text.lastIndexOf('---\n') + 4).trim();
}

describe('--fix', () => {
  it.each([
    ['সহা\u09DFতা পাবেন।', 'সহায়তা পাবেন।'],
    ['মাসে\u00A0ভাতা মেলে।', 'মাসে ভাতা মেলে।'],
    ['ভাতা মেলে ।', 'ভাতা মেলে।'],
    ['ভাতা মেলে।টাকা আসে।', 'ভাতা মেলে। টাকা আসে।'],
    ['ভাতা মেলে।   টাকা আসে।', 'ভাতা মেলে। টাকা আসে।'],
    ['<Fact sources="s01">650 টাকা</Fact> ভাতা।', '<Fact sources="s01">৬৫০ টাকা</Fact> ভাতা।'],
    ['সহা\u200Cয়তা মেলে ।মাসে\u00A0টাকা।', 'সহায়তা মেলে। মাসে টাকা।'],
  ])('makes %j %j', (before, after) => {
    expect(fixed(before)).toBe(after);
  });

  it.each([
    '[ফরম 2](https://example.gov.bd/form-2.pdf?year=2026)',
    '[পাতা](/achievements/dwa-jhalokathi/2020-2021/)',
    'কম্পিউটারে Windows 10 লাগে।',
    'weaev fvZv Pvjy Av‡Q|',
    'মন্ত্রনালয়ে যান।',
  ])('leaves %j to a person, or its address as it is', (prose) => {
    expect(fixed(prose).replace('ফরম ২', 'ফরম 2')).toBe(prose);
  });

  it('writes Unicode for Bijoy only when asked to by name', () => {
    expect(fixed('weaev fvZv Pvjy Av‡Q|', 'bijoy')).toBe('বিধবা ভাতা চালু আছে।');
  });

  it('brings broken UTF-8 back, though its letters look like Bijoy’s', () => {
    expect(fixed('à¦¬à¦¿à¦§à¦¬à¦¾ à¦­à¦¾à¦¤à¦¾', 'bijoy')).toBe('বিধবা ভাতা');
  });

  it('touches the words of the typed part, never its keys, ids, dates and addresses', () => {
    const path = 'content/sources/s01.mdx';
    const text = `---\ntitle: 'সহা\u09DFতা ।'\npublisher: অফিস\nkind: own-office\ndate: '2024-07'\naddress: https://example.gov.bd/2024/07\nnote: >-\n  পাতাটি 2015 সালের ।\n  পুরোনো\u00A0পাতা।\n---\n`;
    const after = fixTree(exampleTree({ path, text })).get(path);
    expect(after).toBe(
      `---\ntitle: 'সহায়তা ।'\npublisher: অফিস\nkind: own-office\ndate: '2024-07'\naddress: https://example.gov.bd/2024/07\nnote: >-\n  পাতাটি ২০১৫ সালের।\n  পুরোনো পাতা।\n---\n`,
    );
  });

  it('takes a byte order mark away', () => {
    const path = 'content/sources/s01.mdx';
    const tree = exampleTree({ path, text: '\uFEFF---\ntitle: নোটিশ\n---\n' });
    expect(fixTree(tree).get(path)).toBe('---\ntitle: নোটিশ\n---\n');
  });

  it('writes a file whole beside the old one and leaves nothing else behind', async () => {
    const root = await mkdtemp(join(tmpdir(), 'fix-'));
    await mkdir(join(root, 'content'));
    await writeFile(join(root, 'content/site.yaml'), 'name: পুরোনো\n');
    await writeFixed(root, new Map([['content/site.yaml', 'name: নতুন\n']]));
    expect(await readFile(join(root, 'content/site.yaml'), 'utf8')).toBe('name: নতুন\n');
    expect(await readdir(join(root, 'content'))).toEqual(['site.yaml']);
  });
});

const scraps = fc.constantFrom(
  'ভাতা',
  'সহা\u09DFতা',
  'ক\u09BE',
  'ব\u09BC',
  '।',
  ' ।',
  '।।',
  '|',
  ' | ',
  '৷',
  '.',
  '. ',
  '?',
  '!',
  ',',
  ' ',
  '\u00A0',
  '\u202F',
  '\u200C',
  '\u200D',
  '\u09CD',
  'র',
  'য',
  'ত',
  '1',
  '25',
  '৩',
  ',',
  '-',
  '/',
  ':',
  'Windows 10',
  'dss.gov.bd',
  '(',
  ')',
  '“',
  '”',
  '\n',
  '\n\n',
  '**',
  '_',
  '- ',
  '<Fact sources="s01">',
  '</Fact>',
  'weaev',
  'fvZv',
  'এখানে',
  '১৫ জুন',
  '\uFEFF',
  '\u200B',
);
const prose = fc.array(scraps, { maxLength: 24 }).map((parts) => parts.join(''));

function fixFile(path: string, text: string, also?: 'bijoy'): string {
  const kind = kindOf(path);
  if (!kind) throw new Error(`${path} is no content`);
  const tree = contentTree([contentFile(kind, Buffer.from(text))]);
  return fixTree(tree, undefined, also).get(path) ?? text;
}

describe('laws of --fix', () => {
  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(undefined, 'bijoy' as const), (text, also) => {
        const once = fixFile(examplePath, head + text, also);
        expect(fixFile(examplePath, once, also)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  it('a second time changes nothing in a quoted value, and the values’ keys stay', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const path = 'content/sources/s01.mdx';
        const once = fixFile(path, `---\ntitle: ${JSON.stringify(text)}\nnote: ক\n---\n`);
        expect(fixFile(path, once)).toBe(once);
        const kind = kindOf(path)!;
        const { data, findings } = contentFile(kind, Buffer.from(once));
        expect(findings).toEqual([]);
        expect(Object.keys(data as object)).toEqual(['title', 'note']);
      }),
      { numRuns: 200 },
    );
  });

  it('what is fixed is no longer told of', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const once = fixFile(examplePath, head + text);
        const file = contentFile(kindOf(examplePath)!, Buffer.from(once));
        const left = checkTree(contentTree([file])).problems.flatMap(({ edits = [] }) => edits);
        expect(left.filter(({ only }) => only === undefined)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('edits that do not meet all come out, in whatever order they are given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (words) => {
          const text = words.join('·');
          let at = 0;
          const edits = words.map((word) => {
            const edit = { start: at, end: at + word.length, text: `[${word}]` };
            at += word.length + 1;
            return edit;
          });
          const wanted = words.map((word) => `[${word}]`).join('·');
          expect(applyEdits(text, edits.toReversed())).toBe(wanted);
        },
      ),
    );
  });
});
