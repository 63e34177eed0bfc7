import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvFile } from '../../../src/open-data/csv.ts';
import { parseCsv } from '../../support/parse-csv.ts';

describe('csvFile', () => {
  test('begins with the mark by which Excel knows Bangla, and ends each row as RFC 4180 says', () => {
    expect(
      csvFile([
        ['নাম', 'কত'],
        ['ভাতা', '৬৫০'],
      ]),
    ).toBe('\u{FEFF}নাম,কত\r\nভাতা,৬৫০\r\n');
  });

  test('a field with a comma, a quotation mark or a line break is quoted', () => {
    expect(csvFile([['a,b', 'say "hi"', 'two\nlines']])).toBe(
      '\u{FEFF}"a,b","say ""hi""","two\nlines"\r\n',
    );
  });

  test.each(['=1+1', '+8801', '-1', '@SUM(A1)', '\tx'])(
    'a spreadsheet takes %j as text and not as a formula',
    (text) => {
      expect(parseCsv(csvFile([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  test('what a table holds is what a reader of it gets', () => {
    const field = fc
      .string({ unit: fc.constantFrom('ক', 'া', 'x', ',', '"', '\r', '\n', ' ', '৫') })
      .filter((text) => !text.startsWith('\r'));
    const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(parseCsv(csvFile(rows))).toEqual(rows);
      }),
    );
  });
});
