import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesOf } from '../../../src/collections/pages-of.ts';

test('the first page has the list’s own address, the others are numbered from two', () => {
  expect(pagesOf('list', ['a', 'b', 'c'], 2)).toEqual([
    { path: 'list', items: ['a', 'b'] },
    { path: 'list/2', items: ['c'] },
  ]);
});

test('an empty list still has its page', () => {
  expect(pagesOf('list', [], 2)).toEqual([{ path: 'list', items: [] }]);
});

test('all pages together are the list, and none holds more than its share', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({ min: 1, max: 20 }), (items, perPage) => {
      const pages = pagesOf('list', items, perPage);
      expect(pages.flatMap((page) => page.items)).toEqual(items);
      expect(Math.max(...pages.map((page) => page.items.length))).toBeLessThanOrEqual(perPage);
    }),
  );
});
