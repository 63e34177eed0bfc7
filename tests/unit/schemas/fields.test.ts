import { assert, date, integer, property, string } from 'fast-check';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  count,
  fiscalYear,
  flag,
  isoDate,
  listOf,
  looseDate,
  nearestKey,
  number,
  oneOf,
  record,
  slug,
  text,
  textWithoutFigures,
  webAddress,
} from '../../../src/schemas/fields.ts';

const help = { title: 'ঘর', about: 'পরীক্ষার ঘর।', example: 'নমুনা' };
const passes = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

/** Each kind of field with values that it takes and values that it refuses. */
const kinds: { name: string; schema: z.ZodType; takes: unknown[]; refuses: unknown[] }[] = [
  {
    name: 'text',
    schema: text(help),
    takes: ['বয়স্ক ভাতা', 'VGD', 'সহায়তা'.normalize('NFC')],
    refuses: ['', ' ', '\n', ' ভাতা', 'ভাতা\u00A0', 'সহা\u09DFতা', 3, null, undefined, ['ভাতা']],
  },
  {
    name: 'text without figures',
    schema: textWithoutFigures(help),
    takes: ['তিন মাসের প্রশিক্ষণ'],
    refuses: ['৩ মাস', '3 months', '٣', 'ধারা ৪(ক)', ''],
  },
  {
    name: 'slug',
    schema: slug(help),
    takes: ['s01', 'old-age-allowance', '109'],
    refuses: ['', 'Old-Age', 'old_age', '-old', 'old-', 'old--age', 'ভাতা', 's01 ', 's/01', 109],
  },
  { name: 'count', schema: count(help), takes: [0, 1, 3191], refuses: [-1, 1.5, '3', NaN, null] },
  { name: 'number', schema: number(help), takes: [0, 7.5], refuses: [-0.1, '7.5', NaN, Infinity] },
  { name: 'flag', schema: flag(help), takes: [true, false], refuses: ['true', 1, null, 'হ্যাঁ'] },
  {
    name: 'choice',
    schema: oneOf(help, { taka: 'টাকা', piece: 'টি' }),
    takes: ['taka', 'piece'],
    refuses: ['টাকা', 'Taka', '', 'toString', null],
  },
  {
    name: 'day',
    schema: isoDate(help),
    takes: ['2026-11-22', '2024-02-29', '1000-01-01'],
    refuses: ['2026-02-30', '2023-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-01-00'],
  },
  {
    name: 'day in another form',
    schema: isoDate(help),
    takes: [],
    refuses: ['2026-1-2', '22-11-2026', '2026/11/22', '২০২৬-১১-২২', '2026-11-22T00:00', 20261122],
  },
  {
    name: 'date as exact as its source',
    schema: looseDate(help),
    takes: ['2026', '2026-11', '2026-11-22', '2024-02-29'],
    refuses: ['2026-13', '2026-00', '2026-02-30', '26', '2026-', 2026, ''],
  },
  {
    name: 'fiscal year',
    schema: fiscalYear(help),
    takes: ['2020-2021', '1999-2000'],
    refuses: ['2020-2022', '2021-2020', '2020-2020', '2020-21', '2020–2021', '2020'],
  },
  {
    name: 'web address',
    schema: webAddress(help),
    takes: ['https://dss.gov.bd/', 'http://example.org/পাতা'],
    refuses: ['dss.gov.bd', 'ftp://example.org/', 'javascript:alert(1)', 'https://', '', 'data:,x'],
  },
  {
    name: 'list',
    schema: listOf(help, slug(help)),
    takes: [['a'], ['a', 'b']],
    refuses: [[], ['a', 'a'], 'a', ['A'], null],
  },
  {
    name: 'record',
    schema: record({ title: text(help) }),
    takes: [{ title: 'ভাতা' }],
    refuses: [{}, { title: 'ভাতা', titel: 'x' }, 'ভাতা', null, []],
  },
];

describe.each(kinds)('a field of the kind $name', ({ schema, takes, refuses }) => {
  test.each(takes.map((value) => [value]))('takes %j', (value) => {
    expect(passes(schema, value)).toBe(true);
  });

  test.each(refuses.map((value) => [value]))('refuses %j, and says in Bangla why', (value) => {
    const { error } = schema.safeParse(value);
    expect(error?.issues.length).toBeGreaterThan(0);
    for (const { message } of error?.issues ?? []) expect(message).toMatch(/[\u0980-\u09FF]/u);
  });
});

const iso = (day: Date) => day.toISOString().slice(0, 10);
const inYears = { min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true };
const twoDigits = (max: number) =>
  integer({ min: 0, max }).map((one) => String(one).padStart(2, '0'));

describe('laws', () => {
  test('every day of the calendar is a day, and its month and year are dates', () => {
    assert(
      property(date(inYears), (day) => {
        expect(passes(isoDate(help), iso(day))).toBe(true);
        expect(passes(looseDate(help), iso(day).slice(0, 7))).toBe(true);
        expect(passes(looseDate(help), iso(day).slice(0, 4))).toBe(true);
      }),
    );
  });

  test('a day that reads otherwise once it is a date is none', () => {
    assert(
      property(
        integer({ min: 1000, max: 9999 }),
        twoDigits(15),
        twoDigits(40),
        (year, month, day) => {
          const written = `${year}-${month}-${day}`;
          const read = new Date(`${written}T00:00:00Z`);
          const isDay = !Number.isNaN(read.getTime()) && iso(read) === written;
          expect(passes(isoDate(help), written)).toBe(isDay);
        },
      ),
    );
  });

  test('a fiscal year is two years that follow each other', () => {
    const year = integer({ min: 1000, max: 9998 });
    assert(
      property(year, year, (first, second) => {
        expect(passes(fiscalYear(help), `${first}-${second}`)).toBe(second === first + 1);
      }),
    );
  });

  test('text that passes is in NFC, not empty and without space at its ends', () => {
    assert(
      property(string({ unit: 'binary' }), (value) => {
        const isGood =
          value.trim() !== '' && !/^\s|\s$/u.test(value) && value === value.normalize('NFC');
        expect(passes(text(help), value)).toBe(isGood);
      }),
    );
  });
});

describe('the nearest known key', () => {
  const known = ['title', 'titleEn', 'summary', 'sources'];

  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['sumary', 'summary'],
    ['source', 'sources'],
    ['titleEN', 'titleEn'],
  ])('of %s is %s', (written, meant) => {
    expect(nearestKey(written, known)).toBe(meant);
  });

  test('is none where too much differs, so that no wrong source is suggested', () => {
    expect(nearestKey('phone', known)).toBeUndefined();
    expect(nearestKey('s99', ['s01', 's02'])).toBeUndefined();
    expect(nearestKey('', known)).toBeUndefined();
  });
});
