import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, readQuery, writeAddress } from '../../../src/search/address.ts';

const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anything = fc.string({ unit, maxLength: 700 });

test('an address gives back the query and the filters it was written for', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const asked = { query: readQuery(text), kind: 'service', place: 'a/b', office: 'a&b=c' };
      const address = writeAddress(asked);
      expect(readAddress(address.slice(address.indexOf('?')))).toEqual(asked);
    }),
  );
});

test('a query is read once and for all: cut, trimmed, without half characters', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const query = readQuery(text);
      expect(readQuery(query)).toBe(query);
      expect(query.isWellFormed()).toBe(true);
      expect(query.length).toBeLessThanOrEqual(600);
    }),
  );
  expect(readQuery('  ভাতা \uD83D')).toBe('ভাতা');
  expect(readQuery(`${'ক'.repeat(599)}😀`)).toBe('ক'.repeat(599));
});

test('without a query and filters the address is the search page itself', () => {
  expect(writeAddress({ query: '', kind: '', place: '', office: '' })).toMatch(/search\/$/u);
});
