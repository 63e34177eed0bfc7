import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeCbor, encodeCbor } from '../../../scripts/build/cbor.ts';

const { value } = fc.letrec<{ value: number | string | unknown[] }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.string(),
    fc.array(tie('value')),
  ),
}));

test('a value survives being written and read', () => {
  fc.assert(
    fc.property(value, (written) => {
      const bytes = encodeCbor(written as Parameters<typeof encodeCbor>[0]);
      expect(decodeCbor(bytes)).toEqual(written);
    }),
  );
});

test.each([
  ['0', 0, '00'],
  ['23', 23, '17'],
  ['24', 24, '1818'],
  ['1000', 1000, '1903e8'],
  ['1000000', 1_000_000, '1a000f4240'],
  ['-100', -100, '3863'],
  ['a letter', 'ü', '62c3bc'],
  ['lists', [1, [2, 3]], '8201820203'],
])('%s is written as in appendix A of RFC 8949', (_, written, hex) => {
  expect(encodeCbor(written).toString('hex')).toBe(hex);
});

test('what Pagefind does not use is refused, not misread', () => {
  for (const hex of ['a0', 'f5', 'fb3ff199999999999a', '1b000000e8d4a51000']) {
    expect(() => decodeCbor(Buffer.from(hex, 'hex')), hex).toThrow('search index: CBOR');
  }
});
