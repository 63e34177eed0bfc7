import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fromBanglaDigits, toBanglaDigits } from '../../../src/bangla/digits.ts';

test('each Bangla digit stands for its Latin digit', () => {
  expect(toBanglaDigits('0123456789')).toBe('০১২৩৪৫৬৭৮৯');
  expect(fromBanglaDigits('০১২৩৪৫৬৭৮৯')).toBe('0123456789');
});

test('all that is no digit stays', () => {
  expect(toBanglaDigits('ভাতা VGD-2 (১০%)')).toBe('ভাতা VGD-২ (১০%)');
  expect(fromBanglaDigits('ভাতা VGD-২ (১০%)')).toBe('ভাতা VGD-2 (10%)');
});

test('Latin digits written in Bangla and back are the same text', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const latin = fromBanglaDigits(text);
      expect(fromBanglaDigits(toBanglaDigits(latin))).toBe(latin);
      expect(toBanglaDigits(latin)).toHaveLength(latin.length);
      expect(toBanglaDigits(toBanglaDigits(text))).toBe(toBanglaDigits(text));
    }),
  );
});
