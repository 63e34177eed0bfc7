import { expect, test } from 'vitest';
import { spellOut } from '../../../src/bangla/letter-names.ts';

test('a short English word is read out letter by letter', () => {
  expect(spellOut('VGD')).toBe('ভিজিডি');
  expect(spellOut('n.i.d')).toBe('এনআইডি');
});

test('longer words and other scripts are not', () => {
  expect(spellOut('allowance')).toBeUndefined();
  expect(spellOut('ভিজিডি')).toBeUndefined();
});
