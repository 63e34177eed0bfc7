import { assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import { formatNumber } from '../../../src/bangla/format-number.ts';

describe('a number is grouped as lakh and crore', () => {
  test.each([
    [0, '০'],
    [109, '১০৯'],
    [3191, '৩,১৯১'],
    [100000, '১,০০,০০০'],
    [1234567, '১২,৩৪,৫৬৭'],
    [123456789, '১২,৩৪,৫৬,৭৮৯'],
    [15.5, '১৫.৫'],
    [-700, '-৭০০'],
  ])('%d is %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });
});

const read = (written: string) => Number(fromBanglaDigits(written).replaceAll(',', ''));

test('a number can be read back from how it is written', () => {
  assert(
    property(integer(), (value) => {
      expect(read(formatNumber(value))).toBe(value);
    }),
  );
  assert(
    property(double({ min: 0, max: 1e9, noNaN: true }), (value) => {
      expect(read(formatNumber(value))).toBeCloseTo(value, 9);
    }),
  );
});
