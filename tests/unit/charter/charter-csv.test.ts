import { describe, expect, test } from 'vitest';
import type { CharterCells, CharterFact } from '../../../src/charter/cells.ts';
import { charterCsv, type CharterLine } from '../../../src/charter/charter-csv.ts';

const fact: CharterFact = { text: 'বিনা মূল্যে।', sources: ['d03', 'x16'], standing: 'department' };
const cells: CharterCells = {
  method: [fact],
  papersAndPlaces: 'not-applicable',
  papers: 'not-applicable',
  places: 'not-applicable',
  fee: [
    { ...fact, standing: 'sister-office', doubt: 'পুরোনো নিয়ম।' },
    { ...fact, standing: 'other' },
  ],
  time: 'unpublished',
  officer: [{ ...fact, details: { room: '২০৫', phone: '0498-62300' } }],
  superior: [{ ...fact, from: 'ইউনিয়ন পরিষদ' }],
};
const line: CharterLine = { serial: 1, kind: 'citizen', title: 'আইনি সহায়তা', urgent: [], cells };
const cellOf = (layout: 7 | 8, column: number, absent: 'email'[] = []) =>
  charterCsv([line], layout, absent)[1]?.[column];

describe('charterCsv', () => {
  test.each([7, 8] as const)('has the %i official columns first, then two of its own', (layout) => {
    const [titles = [], row = []] = charterCsv([line], layout, []);
    expect(titles).toHaveLength(layout + 2);
    expect(row).toHaveLength(layout + 2);
    expect(row.slice(0, 2)).toEqual(['1', 'আইনি সহায়তা']);
    expect(row.at(-1)).toBe('নাগরিক সেবা');
  });

  test('ends each sentence with its sources', () => {
    expect(cellOf(7, 2)).toBe('বিনা মূল্যে। [d03, x16]');
  });

  test('tells weaker sentences and doubts apart, each on a line of its own', () => {
    expect(cellOf(7, 4)).toBe(
      'অন্য অফিসে: বিনা মূল্যে। (যাচাই প্রয়োজন: পুরোনো নিয়ম।) [d03, x16]\nশোনা তথ্য: বিনা মূল্যে। [d03, x16]',
    );
  });

  test('says what is unpublished and what does not apply', () => {
    expect(cellOf(8, 2)).toBe('প্রকাশিত নয়');
    expect(cellOf(8, 3)).toBe('প্রযোজ্য নয়');
  });

  test('tells of an officer what is published, and names what is not', () => {
    expect(cellOf(8, 6, ['email'])).toBe(
      'বিনা মূল্যে। কক্ষ: ২০৫ ফোন: 0498-62300 [d03, x16]\nই-মেইল: প্রকাশিত নয়',
    );
    expect(cellOf(8, 7)).toBe('বিনা মূল্যে। পাবেন: ইউনিয়ন পরিষদ [d03, x16]');
  });
});
