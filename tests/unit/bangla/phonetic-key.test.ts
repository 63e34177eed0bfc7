import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalise } from '../../../src/bangla/normalise.ts';
import { otherKeys, phoneticKey, wordKey } from '../../../src/bangla/phonetic-key.ts';
import { readWordTable } from './word-tables.ts';

/** Text as people and machines send it: words, any Unicode, halves of surrogate pairs. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
  fc.string({
    unit: fc.integer({ min: 0x0980, max: 0x09ff }).map((code) => String.fromCharCode(code)),
  }),
);

describe('words that must meet', () => {
  for (const table of ['inflections', 'spellings', 'encodings', 'latin']) {
    test.each(readWordTable(table))(
      `%s has one key however it is written (${table})`,
      (word, ...forms) => {
        const others = forms.filter((form) => wordKey(form) !== wordKey(word));
        expect(others).toEqual([]);
      },
    );
  }

  test('the tables hold at least 600 different words, and at least 40 words in 8 Latin spellings', () => {
    const tables = ['inflections', 'spellings', 'encodings', 'latin', 'latin-near', 'apart'];
    const words = new Set(tables.flatMap((table) => readWordTable(table).flat()));
    expect(words.size).toBeGreaterThanOrEqual(600);
    const manySpellings = readWordTable('latin').filter((row) => new Set(row).size > 8);
    expect(manySpellings.length).toBeGreaterThanOrEqual(40);
  });
});

describe('words that must not meet', () => {
  test.each(readWordTable('apart'))('%s and %s have different keys', (one, other) => {
    expect(wordKey(one)).not.toBe(wordKey(other));
  });
});

describe('keys of any text', () => {
  test('are ASCII letters and digits, in lower case', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordKey(text)).toMatch(/^[a-z0-9]*$/);
        expect(phoneticKey(text)).toMatch(/^[a-z0-9]*$/);
      }),
    );
  });

  test('are the same for texts that are equal after normalising', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(wordKey(normalise(text))).toBe(wordKey(text));
        expect(wordKey(text.normalize('NFD'))).toBe(wordKey(text.normalize('NFC')));
      }),
    );
  });

  test('find a word of another script again, and no other', () => {
    expect(wordKey('ঢাকা')).toBe(wordKey('dhaka'));
    expect(wordKey('दिल्ली')).not.toBe(wordKey('मुंबई'));
    expect(wordKey('दिल्ली')).not.toBe('');
  });
});

test('a number gives its digits, whatever its script and group marks', () => {
  expect(wordKey('১,৫০০')).toBe('1500');
});

test('an i after another vowel may be the glide of য়', () => {
  expect(otherKeys('boisko')).toContain(wordKey('বয়স্ক'));
  expect(otherKeys('Somoi')).toContain(wordKey('সময়'));
  expect(otherKeys('bidhoba')).toEqual([]);
  expect(otherKeys('বই')).toEqual([]);
});

test('conjuncts that look alike are taken for one another', () => {
  expect(otherKeys('জম্ম')).toContain(wordKey('জন্ম'));
  expect(otherKeys('সন্মানী')).toContain(wordKey('সম্মানী'));
});
