import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bijoyLetters } from '../../../src/bangla/bijoy-table.ts';
import { bijoyToUnicode } from '../../../src/bangla/bijoy-to-unicode.ts';
import { convertBijoyLine } from '../../../src/bangla/convert-bijoy-line.ts';
import { findBijoyRuns } from '../../../src/bangla/detect-bijoy.ts';
import { unicodeToBijoy } from '../../support/unicode-to-bijoy.ts';
import { readLabelledLines } from './labelled-lines.ts';

const anyCode = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const anyText = fc.oneof(
  fc.string({ unit: anyCode }),
  fc.string({
    unit: fc.constantFrom(...bijoyLetters.keys(), ...'&©“æ–…—Í‘’‹›”•Ðøèœ°\u00AD\u2212 .'),
  }),
);

/** A word as Bangla builds words: syllables of a conjunct that the font has, reph or none, a vowel sign or none. */
const conjunct = fc
  .tuple(
    fc.constantFrom(...'কখগঘচছজঝটঠডণতথদধনপফবভমযরলশষসহ'),
    fc.constantFrom('', '', '', '\u09CDয', '\u09CDর', '\u09CDব', '\u09CDম', '\u09CDন', '\u09CDল'),
  )
  .map((parts) => parts.join(''))
  // The font draws ন and ণ under ণ and হ alike; Bangla has only ণ্ণ. It has no র্ without reph.
  .filter((letters) => !/^র\u09CD|ণ\u09CDন/u.test(letters))
  .filter((letters) => unicodeToBijoy(letters) !== undefined);
const syllable = fc
  .tuple(
    fc.constantFrom('', '', '', 'র\u09CD'),
    conjunct,
    fc.constantFrom('', '', ...'\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C7\u09C8\u09CB\u09CC'),
    fc.constantFrom('', '', '', '\u0981', '\u0982'),
  )
  // Bangla writes no reph on র.
  .filter(([reph, letters]) => reph === '' || !letters.startsWith('র'))
  .map((parts) => parts.join(''));
// Three থ in a row are the blank of a form.
const word = fc
  .array(syllable, { minLength: 2, maxLength: 5 })
  .map((parts) => parts.join(''))
  .filter((letters) => !letters.includes('থথথ'));

test('no text makes the converters fail, and what they give is in NFC', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const got of [bijoyToUnicode(text), convertBijoyLine(text)]) {
        expect(got).toBe(got.normalize('NFC'));
      }
    }),
  );
});

test('Bangla in Unicode stays as it is', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), (words) => {
      const text = words.join(' ').normalize('NFC');
      expect(bijoyToUnicode(text)).toBe(text);
      expect(convertBijoyLine(text)).toBe(text);
    }),
  );
});

test('a line in which no Bijoy is found stays as it is', () => {
  const english = readLabelledLines('bijoy').filter(([, label]) => label === 'good');
  const part = fc.constantFrom(...english.map(([, , line = '']) => line));
  fc.assert(
    fc.property(part, fc.string(), (line, more) => {
      const text = `${line} ${more}`.normalize('NFC');
      fc.pre(findBijoyRuns(text).length === 0);
      expect(convertBijoyLine(text)).toBe(text);
    }),
  );
});

test('no code of the font and no private character is left in a word', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('bayanno', '1999' as const), (bangla, edition) => {
      const bijoy = unicodeToBijoy(bangla, edition) ?? '';
      expect(bijoyToUnicode(bijoy)).not.toMatch(/[^\u0964\u0965\u0980-\u09FF\u200C\u200D]/u);
    }),
  );
});

test('a word written in Bijoy and read again is the same word, in both editions', () => {
  fc.assert(
    fc.property(word, fc.constantFrom('bayanno', '1999' as const), (bangla, edition) => {
      const text = bangla.normalize('NFC');
      const bijoy = unicodeToBijoy(text, edition);
      fc.pre(bijoy !== undefined);
      expect(bijoyToUnicode(bijoy)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('the Bangla of the labelled words survives the way to Bijoy and back', () => {
  const words = readLabelledLines('bijoy-words').map(([, , bangla = '']) => bangla);
  for (const edition of ['bayanno', '1999'] as const) {
    const wrong = words.filter((bangla) => {
      const bijoy = unicodeToBijoy(bangla, edition);
      return bijoy !== undefined && bijoyToUnicode(bijoy) !== bangla;
    });
    expect(wrong).toEqual([]);
  }
});

test('runs lie within the text, in order, apart', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let from = 0;
      for (const { start, end } of findBijoyRuns(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
