import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixMojibake, hasMojibake } from '../../../src/bangla/mojibake.ts';
import { windows1252 } from '../../../src/bangla/windows-1252.ts';
import { readLabelledLines } from './labelled-lines.ts';

const lines = readLabelledLines('mojibake');

/** A text in UTF-8, read byte by byte. */
function misread(text: string, asWindows: boolean): string {
  return [...Buffer.from(text, 'utf8')]
    .map((byte) => (asWindows ? windows1252[byte - 0x80] : undefined) ?? String.fromCharCode(byte))
    .join('');
}

test('every labelled line that was misread is recognised', () => {
  const bad = lines.filter(([, label]) => label === 'bad');
  expect(bad.filter(([, , line = '']) => !hasMojibake(line))).toEqual([]);
});

test('no labelled line that was read rightly is taken for misread', () => {
  const good = lines.filter(([, label]) => label === 'good');
  expect(good.filter(([, , line = '']) => hasMojibake(line))).toEqual([]);
});

test('what can be repaired is repaired exactly, the rest stays', () => {
  const wrong = lines
    .filter(([, label]) => label === 'bad')
    .map(([, , line = '', meant = '']) => [line, meant || line, fixMojibake(line)])
    .filter(([, meant, got]) => got !== meant);
  expect(wrong).toEqual([]);
});

test('Bangla misread once or twice is read again', () => {
  const bangla = fc
    .string({ unit: fc.constantFrom(...'কখগতনরসহ য।০৯,.\u09BE\u09BF\u09C7\u09CD“”–') })
    .filter((text) => /[ক-হ]/u.test(text));
  fc.assert(
    fc.property(bangla, fc.boolean(), fc.boolean(), (source, asWindows, twice) => {
      const text = source.normalize('NFC');
      const once = misread(text, asWindows);
      expect(fixMojibake(twice ? misread(once, asWindows) : once)).toBe(text);
    }),
  );
});

test('accents before quotation marks, and the codes of Bijoy, are no misread bytes', () => {
  const right = [
    'AMANHÃ”',
    '“VOILÀ”',
    'voilà\u00A0»',
    '„Spaß“',
    'CAFÉ™',
    'Ç “x”',
    'evÃ¨v cÂ©',
    'mgß¦',
  ];
  expect(right.filter((line) => hasMojibake(line))).toEqual([]);
});

const anyCode = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));

test('no text makes it fail, and text without a misread character stays', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCode }), (text) => {
      const fixed = fixMojibake(text);
      expect(fixed).toBe(fixed.normalize('NFC'));
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'aeéàçñõÉÀ ßø“”’…–©°£€') }), (text) => {
      expect(fixMojibake(text)).toBe(text);
    }),
  );
});
