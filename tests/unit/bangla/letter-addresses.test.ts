import { expect, test } from 'vitest';
import { letterAddress } from '../../../src/bangla/letter-addresses.ts';

test('every letter that a Bangla name can begin with has an address of its own, in ASCII', () => {
  const letters = [...'অআইঈউঊঋএঐওঔকখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহৎABCZ'];
  const addresses = letters.map((letter) => letterAddress(letter));
  expect(new Set(addresses).size).toBe(letters.length);
  expect(addresses.filter((one) => !/^[a-z]+(?:-[a-z]+)?$/u.test(one))).toEqual([]);
});

test.each([
  ['ক', 'ka'],
  ['B', 'latin-b'],
  ['é', 'ue9'],
])('%s is %s', (letter, address) => {
  expect(letterAddress(letter)).toBe(address);
});
