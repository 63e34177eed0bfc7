import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stemBangla, stemLatin } from '../../../src/bangla/stem.ts';

const banglaWord = fc.string({
  unit: fc.integer({ min: 0x0981, max: 0x09cd }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});
const latinWord = fc.string({ unit: fc.constantFrom(...'abcdeghijklmnoprstuwy'), minLength: 1 });

test('a stem is never empty and begins the word', () => {
  fc.assert(
    fc.property(banglaWord, latinWord, (bangla, latin) => {
      expect(stemBangla(bangla)).not.toBe('');
      expect(bangla.startsWith(stemBangla(bangla))).toBe(true);
      expect(stemLatin(latin)).not.toBe('');
    }),
  );
});

test('a stem has no ending left to take off', () => {
  fc.assert(
    fc.property(banglaWord, latinWord, (bangla, latin) => {
      expect(stemBangla(stemBangla(bangla))).toBe(stemBangla(bangla));
      expect(stemLatin(stemLatin(latin))).toBe(stemLatin(latin));
    }),
  );
});

describe('words that only look inflected stay whole', () => {
  test.each(['কমিটি', 'পরিষদ', 'কার', 'মা', 'চার', 'আটা', 'সেরা', 'ঘণ্টা', 'প্রাণিসম্পদ'])(
    '%s',
    (word) => {
      expect(stemBangla(word)).toBe(word);
    },
  );
});

test('the last letter of a noun is not taken for a part of its ending', () => {
  expect(stemBangla('পরিষদের')).toBe('পরিষদ');
  expect(stemBangla('যৌতুকে')).toBe('যৌতুক');
  expect(stemBangla('আদালতে')).toBe('আদালত');
});
