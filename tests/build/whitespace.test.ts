import type { Nodes } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { bodyOf, parsePage } from '../support/html.ts';
import { readPages } from '../support/pages.ts';

const inline = new Set(
  'a abbr b bdi button cite code data em i kbd label mark q s small span strong sub sup time u var'.split(
    ' ',
  ),
);
const word = /[\p{L}\p{M}\p{N}]/u;
const stop = /[,।;:!?]/u;

/** Words that are written together with a figure on purpose: names. */
const together = ['বার্তা২৪', 'বিডিফেস২৪'];

/** Places where a tag stands between two words, or a stop and a word, without a space. */
function gluedWords(body: Nodes): string[] {
  const found: string[] = [];
  let before = '';
  let tags: string[] = [];
  const breakLine = () => {
    before = '';
    tags = [];
  };
  const read = (node: Nodes) => {
    if (node.type === 'text') {
      const last = [...before].at(-1) ?? '';
      const first = [...node.value][0] ?? '';
      const glued = tags.length > 0 && (word.test(last) || stop.test(last)) && word.test(first);
      if (glued && !belongs(tags, before, node.value)) {
        found.push(`${before.slice(-30)}${tags.join('')}${node.value.slice(0, 30)}`);
      }
      before += node.value;
      tags = [];
    } else if (node.type === 'element') {
      if (/^(?:script|style|svg|template)$/u.test(node.tagName)) return;
      const isInline = inline.has(node.tagName);
      const lang = node.properties['lang'] ? ' lang' : '';
      if (isInline) tags.push(`<${node.tagName}${lang}>`);
      else breakLine();
      for (const child of node.children) read(child);
      if (isInline) tags.push(`</${node.tagName}${lang}>`);
      else breakLine();
    } else if ('children' in node) {
      for (const child of node.children) read(child);
    }
  };
  read(body);
  return found;
}

/** True for an ending that Bangla writes onto a figure or a Latin word: ১৮টি, VGD-র, Tk১০০. */
function belongs(tags: readonly string[], before: string, after: string): boolean {
  const crossing = tags.join('');
  if (together.some((name) => `${before}${after}`.includes(name))) return true;
  return /^(?:<\/(?:data|time|span)(?: lang)?>)(?:<span>)?$/u.test(crossing)
    ? !/[,।;:!?]$/u.test(before) && /^<\/(?:data|time|span lang)/u.test(crossing)
    : /^<\/span lang><data>$/u.test(crossing);
}

test('words on each page keep the space between them', async () => {
  const found = (await readPages(inject('sites').root)).flatMap(({ address, tree }) =>
    gluedWords(bodyOf(tree)).map((place) => `/${address}: ${place}`),
  );
  expect(found).toEqual([]);
});

describe('words are seen to be glued', () => {
  test.each([
    '<p>প্রথম<a href="/">দ্বিতীয়</a></p>',
    '<p><a href="/">প্রথম</a>দ্বিতীয়</p>',
    '<p>প্রথম,<em>দ্বিতীয়</em></p>',
    '<p>প্রথম।<b>দ্বিতীয়</b></p>',
    '<p><a href="/">প্রথম</a><em>দ্বিতীয়</em></p>',
    '<p>মোট<data value="3">৩</data> জন</p>',
    '<nav><a href="/">এক</a><a href="/">দুই</a></nav>',
  ])('%s', (html) => {
    expect(gluedWords(bodyOf(parsePage(html)))).toHaveLength(1);
  });
});

describe('words are not taken for glued', () => {
  test.each([
    '<p>প্রথম <a href="/">দ্বিতীয়</a>, <em>তৃতীয়</em>।</p>',
    '<p><data value="18">১৮</data>টি ইউনিয়ন</p>',
    '<p>(<time datetime="2024">২০২৪</time>)</p>',
    '<p><span lang="en">VGD</span>র কার্ড</p>',
    '<ul><li><a href="/">এক</a></li><li><a href="/">দুই</a></li></ul>',
    '<p>এক</p><p>দুই</p>',
  ])('%s', (html) => {
    expect(gluedWords(bodyOf(parsePage(html)))).toEqual([]);
  });
});
