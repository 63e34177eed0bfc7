import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitFigures, type Piece } from '../../../src/bangla/figures.ts';

/** Pieces as `kind text` or `kind text = value`, words left out. */
function told(text: string): string[] {
  return splitFigures(text)
    .filter(({ kind }) => kind !== 'words')
    .map((piece) =>
      'value' in piece
        ? `${piece.kind} ${piece.text} = ${piece.value}`
        : `${piece.kind} ${piece.text}`,
    );
}

describe('figures, dates and foreign words of a sentence', () => {
  test.each<[string, string[]]>([
    ['মাসে ৭০০ টাকা।', ['number ৭০০ = 700']],
    ['৩,১৯১ জন নারী', ['number ৩,১৯১ = 3191']],
    ['১,২৩,৪৫৬ টাকা ও ১৫.৫ কেজি', ['number ১,২৩,৪৫৬ = 123456', 'number ১৫.৫ = 15.5']],
    ['১৮টি ইউনিয়ন', ['number ১৮ = 18']],
    ['বয়স ৬২, ৬৫ বা ৯০।', ['number ৬২ = 62', 'number ৬৫ = 65', 'number ৯০ = 90']],
    ['২০২৫–২৬ অর্থবছরে', ['number ২০২৫–২৬ = 2025/2026']],
    ['২০২০–২০২১ অর্থবছরে', ['number ২০২০–২০২১ = 2020/2021']],
    ['১৯৯৯-২০০০', ['number ১৯৯৯-২০০০ = 1999/2000']],
    ['২৫ জানুয়ারি ২০২৬', ['date ২৫ জানুয়ারি ২০২৬ = 2026-01-25']],
    ['জুন ২০২৫-এর খবর', ['date জুন ২০২৫ = 2025-06']],
    ['১৩ অক্টোবর–৬ নভেম্বর ২০২৫', ['number ১৩ = 13', 'date ৬ নভেম্বর ২০২৫ = 2025-11-06']],
    ['১০৯ নম্বরে ২৪ ঘণ্টা', ['number ১০৯ = 109', 'number ২৪ = 24']],
    ['সাইট dss.gov.bd দেখুন', ['address dss.gov.bd']],
    ['https://dss.gov.bd/page-1.html এ', ['address https://dss.gov.bd/page-1.html']],
    ['মহিলা প্রশিক্ষণ কেন্দ্র (WTC)', ['latin WTC']],
    [
      'Department of Women Affairs, Jhalokathi',
      ['latin Department of Women Affairs', 'latin Jhalokathi'],
    ],
    ['Budget 2024-25', ['latin Budget 2024-25']],
    ['cs-0333', ['latin cs-0333']],
    ['Tk1,200 a month', ['latin Tk', 'number 1,200 = 1200', 'latin a month']],
    ['Honorarium of Tk 1,36,026', ['latin Honorarium of Tk', 'number 1,36,026 = 136026']],
    ['কোনো অঙ্ক নেই।', []],
    ['', []],
  ])('%s', (text, pieces) => {
    expect(told(text)).toEqual(pieces);
  });
});

const joined = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('');
const words =
  '৭০০ ৩,১৯১ ২০২৫–২৬ ১৫.৫ VGD dss.gov.bd ৩ জুন ২০২৪ 109 , । - – % ( টি ভাতা Tk . \n \u200D';
const sentence = array(constantFrom(' ', ...words.split(' '))).map((parts) => parts.join(''));

describe('laws', () => {
  test('the pieces joined are the sentence again', () => {
    assert(
      property(oneof(string({ unit: 'binary' }), sentence), (text) => {
        expect(joined(splitFigures(text))).toBe(text);
      }),
    );
  });

  test('no digit of a sentence is left among the words, and no piece is empty', () => {
    assert(
      property(sentence, (text) => {
        const pieces = splitFigures(text);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
        expect(joined(pieces.filter(({ kind }) => kind === 'words'))).not.toMatch(/\p{Nd}/u);
      }),
    );
  });

  test('the value of a number is a number or two years', () => {
    assert(
      property(sentence, (text) => {
        const values = splitFigures(text).flatMap((one) =>
          one.kind === 'number' ? [one.value] : [],
        );
        expect(values.filter((value) => !/^\d+(?:\.\d+)*$|^\d{4}\/\d{4}$/u.test(value))).toEqual(
          [],
        );
      }),
    );
  });
});
