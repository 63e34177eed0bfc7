import { assert, date, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatFiscalYear,
  monthNames,
  parseBanglaDate,
} from '../../../src/bangla/dates.ts';

test('the months are twelve, in NFC and without a letter that looks like another', () => {
  expect(monthNames).toEqual(
    'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'
      .normalize('NFC')
      .split(' '),
  );
});

describe('a date is written as exactly as it is known', () => {
  test.each([
    ['2026-11-22', '২২ নভেম্বর ২০২৬'],
    ['2024-06-03', '৩ জুন ২০২৪'],
    ['2024-07', 'জুলাই ২০২৪'],
    ['2019', '২০১৯'],
  ])('%s is %s', (iso, written) => {
    expect(formatDate(iso)).toBe(written);
  });
});

test('a fiscal year is written with an en dash', () => {
  expect(formatFiscalYear('2020-2021')).toBe('২০২০–২০২১');
});

describe('a written date is read', () => {
  test.each([
    ['৩ জুন ২০২৪', '2024-06-03'],
    ['২২ নভেম্বর ২০২৬', '2026-11-22'],
    ['জুলাই ২০২৪', '2024-07'],
    ['25 জানুয়ারি 2026', '2026-01-25'],
  ])('%s is %s', (written, iso) => {
    expect(parseBanglaDate(written)).toBe(iso);
  });

  test.each(['', '২০২৪', 'জুন', '৩ জুন', '৩ জুনে ২০২৪', 'জুন ২৪', '৩ চৈত্র ১৪৩০'])(
    '%s is none',
    (written) => {
      expect(parseBanglaDate(written)).toBeUndefined();
    },
  );
});

test('every day and month is read back from how it is written', () => {
  const years = { min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
  assert(
    property(date(years), (day) => {
      const iso = day.toISOString().slice(0, 10);
      expect(parseBanglaDate(formatDate(iso))).toBe(iso);
      expect(parseBanglaDate(formatDate(iso.slice(0, 7)))).toBe(iso.slice(0, 7));
    }),
  );
});
