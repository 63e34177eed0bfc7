import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../../src/bangla/normalise.ts';

const banglaUnit = fc
  .integer({ min: 0x0980, max: 0x09ff })
  .map((code) => String.fromCharCode(code));
const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
/** Joiners, marks and the letters that marks change, in any order. */
const troublesome = fc.constantFrom(
  ...Array.from(
    '\u200C\u200D\uFEFF\u09BC\u09CD\u09BE\u09C7\u09D7\u0985\u098F\u09AF\u09A1\u0301\u0130eI:দু',
  ),
);

test('normalising twice changes nothing more', () => {
  for (const unit of [banglaUnit, anyUnit, troublesome]) {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
      { numRuns: 400 },
    );
  }
});

test('the two encodings of one letter become one', () => {
  expect(normalise('\u09DF')).toBe(normalise('\u09AF\u09BC'));
  expect(normalise('\u09DC')).toBe(normalise('\u09A1\u09BC'));
  expect(normalise('\u09DD')).toBe(normalise('\u09A2\u09BC'));
  expect(normalise('\u09C7\u09BE')).toBe(normalise('\u09CB'));
});

test('invisible characters vanish', () => {
  expect(normalise('\uFEFFভা\u200Cতা\u200D\u200F')).toBe('ভাতা');
});

test('capitals and Latin accents are folded', () => {
  expect(normalise('Bhātā')).toBe('bhata');
});

test('a colon typed for visarga becomes one only in the words that have it', () => {
  expect(normalise('দু:স্থ')).toBe('দুঃস্থ');
  expect(normalise('ফোন:ঢাকা')).toBe('ফোন:ঢাকা');
});
