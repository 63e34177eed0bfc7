import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageIds } from '../../../src/questions/page-ids.ts';

test('an address is six letters that say nothing of the page', () => {
  for (const id of pageIds(['sex: woman', 'sex: man']).values())
    expect(id).toMatch(/^[a-z2-7]{6}$/);
});

test('a page keeps its address while other pages come and go', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1 }), (keys) => {
      const [first = ''] = keys;
      expect(pageIds(keys).get(first)).toBe(pageIds([first]).get(first));
    }),
  );
});

test('two pages never share an address, even where their hashes meet', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), (keys) => {
      expect(new Set(pageIds(keys, 1).values()).size).toBe(keys.length);
    }),
  );
});
