import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from '../../../src/bangla/tokenise.ts';

const written = (text: string): string[] => tokenise(text).map((word) => word.written);

test('a danda ends a word even without a space', () => {
  expect(written('ভাতা।বয়স')).toEqual(['ভাতা', 'বয়স']);
});

test('numbers and letters are apart, group marks stay', () => {
  expect(written('১০৯নম্বর ৳১,৫০০ 30kg')).toEqual(['১০৯', 'নম্বর', '৳', '১,৫০০', '30', 'kg']);
});

test('an abbreviation with dots is one word, the end of a sentence is not', () => {
  expect(written('ভি.জি.ডি কার্ড. V.G.D. শেষ')).toEqual(['ভি.জি.ডি', 'কার্ড', 'V.G.D', 'শেষ']);
});

test('a colon is part of a word only where it stands for visarga', () => {
  expect(written('দু:স্থ ফোন:ঢাকা')).toEqual(['দু:স্থ', 'ফোন', 'ঢাকা']);
});

test('two scripts make two words', () => {
  expect(written('কার্ডcard')).toEqual(['কার্ড', 'card']);
});

test('every word stands in the text where it is said to', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (one, other) => {
      const text = `${one}ভাতা ${other}`;
      for (const word of tokenise(text)) {
        expect(text.slice(word.start, word.start + word.written.length)).toBe(word.written);
      }
    }),
  );
});

test('a limit stops the work, and a run without spaces is cut', () => {
  expect(tokenise('ক '.repeat(9000), 5)).toHaveLength(5);
  expect(tokenise('ক'.repeat(9000))[0]?.written.length).toBeLessThan(60);
});
