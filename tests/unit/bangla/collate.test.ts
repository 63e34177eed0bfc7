import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBangla, headingLetter } from '../../../src/bangla/collate.ts';

const sorted = (texts: readonly string[]) => texts.toSorted(compareBangla);

describe('words stand in the order of a Bangla dictionary', () => {
  test.each([
    ['vowels before consonants', ['অফিস', 'আইন', 'ঋণ', 'এতিম', 'ওষুধ', 'কাজ', 'ভাতা', 'হাসপাতাল']],
    ['by the vowel after the letter', ['ক', 'কা', 'কি', 'কী', 'কু', 'কে', 'কৈ', 'কো', 'কৌ']],
    ['the nasal and the h sign first', ['অংশ', 'অঃ', 'অক', 'অন্য']],
    ['a conjunct after its plain letters', ['কত', 'কতক', 'ক্ত', 'ক্ষ']],
    ['with the letters of a kind together', ['টাকা', 'ঠিকানা', 'ডাল', 'ঢাকা', 'তথ্য']],
    ['a shorter word before a longer', ['ভাতা', 'ভাতাভোগী', 'ভাষা']],
    ['Bangla before Latin', ['ভিজিডি', 'DWA', 'VGD']],
  ])('%s', (_, words) => {
    expect(sorted(words.toReversed())).toEqual(words);
  });
});

describe('the letter of a name in the list is its first', () => {
  test.each([
    ['বয়স্ক ভাতা', 'ব'],
    ['আইনি সহায়তা', 'আ'],
    ['ক্ষুদ্রঋণ', 'ক'],
    ['“বিধবা” ভাতা', 'ব'],
    ['১০৯ হেল্পলাইন', 'হ'],
    ['vgd', 'V'],
    ['১০৯', ''],
  ])('%s: %s', (name, letter) => {
    expect(headingLetter(name)).toBe(letter);
  });
});

test('the order is the same however the words came, and however they are encoded', () => {
  const letters = constantFrom(...'অআকখভহড়ঢ়য়ািীুে্ংঁ');
  assert(
    property(array(string({ unit: letters, maxLength: 6 })), (words) => {
      const order = sorted(words);
      expect(sorted(words.toReversed()).map((word) => word.normalize('NFC'))).toEqual(
        order.map((word) => word.normalize('NFC')),
      );
      for (const word of words) expect(compareBangla(word, word.normalize('NFD'))).toBe(0);
    }),
  );
});
