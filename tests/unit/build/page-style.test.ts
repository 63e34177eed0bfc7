import { describe, expect, test } from 'vitest';
import { leanPage } from '../../../scripts/build/page-style/lean-page.ts';
import { mergeLayers } from '../../../scripts/build/page-style/lean-style.ts';
import { cutPage, partsOfPage } from '../../../scripts/build/page-style/page-parts.ts';
import { compoundsOf } from '../../../scripts/build/page-style/selectors.ts';
import { shortNames } from '../../../scripts/build/page-style/short-names.ts';

/** A page made lean, with names as the page's own styles give them. */
function lean(css: string, body: string): { css: string; body: string } {
  const html = `<html lang="bn"><head><style>${css}</style></head><body>${body}</body></html>`;
  const page = leanPage(html, shortNames([css]));
  const [, style = ''] = /<style>([^]*)<\/style>/u.exec(page) ?? [];
  const [, rest = ''] = /<body>([^]*)<\/body>/u.exec(page) ?? [];
  return { css: style, body: rest };
}

describe('the style of a page', () => {
  test.each([
    ['an element that it has', 'h1{top:0}', 'h1{top:0}'],
    ['an element that it has not', 'h2{top:0}', ''],
    ['one of several', 'h1,h2{top:0}', 'h1{top:0}'],
    ['a class that it has', '.lede{top:0}', '.lede{top:0}'],
    ['a class that it has not', 'h1.other{top:0}', ''],
    ['what stands in another that it has not', 'table h1{top:0}', ''],
    ['what stands beside another', 'h1+.lede{top:0}', 'h1+.lede{top:0}'],
    ['an id', '#a,#b{top:0}', '#a{top:0}'],
    ['every element', '*,:before{top:0}', '*,:before{top:0}'],
    ['a state', 'h1:hover,h2:hover{top:0}', 'h1:hover{top:0}'],
    ['a place among others', 'h1:nth-child(2n+1):after{top:0}', 'h1:nth-child(2n+1):after{top:0}'],
    [
      'what is negated, which it need not have',
      'h1:not(.other:first-child){top:0}',
      'h1:not(.other:first-child){top:0}',
    ],
    ['an attribute, which a script may set', 'h1[hidden]{top:0}', 'h1[hidden]{top:0}'],
    ['the note on a stored copy, which the worker adds', '.notice{top:0}', '.notice{top:0}'],
    ['a mark, which a script draws', 'mark{top:0}', 'mark{top:0}'],
    ['nothing on paper', '@media print{h2{top:0}}', ''],
    ['something on paper', '@media print{h1,h2{top:0}}', '@media print{h1{top:0}}'],
  ])('keeps of %s what can match', (_what, css, kept) => {
    expect(lean(css, '<h1 id="a">ক</h1><p class="lede big">খ</p>').css).toBe(kept);
  });

  test('has each layer once, in the order of the statement, after what stands in none', () => {
    const css =
      '@layer a, b;\n@layer b{p{top:1px}}h1{top:2px}@layer a{p{top:3px}}@layer b{p{top:4px}}';
    expect(mergeLayers(css).toString()).toBe(
      'h1{top:2px}@layer a{p{top:3px}}@layer b{p{top:1px}p{top:4px}}',
    );
  });

  test('keeps a token that something reads, with those that it reads itself', () => {
    const css = ':root{--ink:#000;--edge:1px solid var(--ink);--paper:#fff}p{border:var(--edge)}';
    expect(lean(css, '<p>ক</p>').css).toBe(
      ':root{--1:#000;--0:1px solid var(--1)}p{border:var(--0)}',
    );
  });
});

describe('Astro’s mark of a component', () => {
  const css = 'p[data-astro-cid-a1],.x[data-astro-cid-b2]{top:0}b[data-astro-cid-c3]{top:0}';

  test('stays, under a short name, on the elements that the style asks it of', () => {
    const made = lean(
      css,
      '<p data-astro-cid-a1>ক</p><i data-astro-cid-a1>খ</i><i class="x" data-astro-cid-b2>গ</i>',
    );
    expect(made.css).toBe('p[data-0],.x[data-1]{top:0}');
    expect(made.body).toBe('<p data-0>ক</p><i>খ</i><i class="x" data-1>গ</i>');
  });

  test('goes where no style of the page asks for it', () => {
    expect(lean(css, '<i data-astro-cid-c3 data-source="s01">ক</i>').body).toBe(
      '<i data-source="s01">ক</i>',
    );
  });
});

test('a selector is read as the parts that each element must have', () => {
  expect(compoundsOf('ul.facts>li[data-astro-cid-a1]:not(:last-child):after')).toEqual([
    ['ul', '.facts'],
    ['li', '[data-astro-cid-a1]'],
  ]);
});

test('a page’s parts are its elements, classes, ids and attributes', () => {
  const parts = partsOfPage(cutPage('<ul class="a b" id="c"><li data-x="1"></li></ul>'));
  expect([...parts]).toEqual(
    expect.arrayContaining(['ul', '.a', '.b', '#c', '[class]', 'li', '[data-x]']),
  );
});
