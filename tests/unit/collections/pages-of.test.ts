import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  itemCharacters,
  numberedPaths,
  pagesOf,
  weighTexts,
} from '../../../src/collections/pages-of.ts';

const one = () => 1;

test('the first page has the list’s own address, the others are numbered from two', () => {
  const pages = pagesOf('list', ['a', 'b', 'c'], one, 2);
  expect(pages).toEqual([
    { path: 'list', items: ['a', 'b'] },
    { path: 'list/2', items: ['c'] },
  ]);
  expect(numberedPaths(pages).map(({ params }) => params.number)).toEqual([undefined, '2']);
});

test('an empty list still has its page', () => {
  expect(pagesOf('list', [], one)).toEqual([{ path: 'list', items: [] }]);
});

test('an item heavier than a page has a page to itself', () => {
  const pages = pagesOf('list', [1, 9, 1], (weight) => weight, 5);
  expect(pages.map(({ items }) => items)).toEqual([[1], [9], [1]]);
});

test('an item weighs its words and what stands around them', () => {
  expect(weighTexts('নাম', undefined, 'কথা')).toBe(itemCharacters + 6);
});

const weights = fc.array(fc.integer({ min: 1, max: 50 }));

test('all pages together are the list, and none but a single item is too heavy', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 100 }), (items, most) => {
      const pages = pagesOf('list', items, (weight) => weight, most);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      const heavy = pages.filter(
        (page) => page.items.length > 1 && page.items.reduce((sum, item) => sum + item, 0) > most,
      );
      expect(heavy).toEqual([]);
    }),
  );
});

test('what is added at the end moves nothing that stood there', () => {
  fc.assert(
    fc.property(weights, fc.integer({ min: 1, max: 50 }), (items, more) => {
      const before = pagesOf('list', items, (weight) => weight);
      const after = pagesOf('list', [...items, more], (weight) => weight);
      expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1));
    }),
  );
});
