import { expect, test } from 'vitest';
import { readBijoy } from '../../../src/search/bijoy-query.ts';
import { unicodeToBijoy } from '../../support/unicode-to-bijoy.ts';
import { readWordTable } from '../bangla/word-tables.ts';

test('text in Bijoy is read, answered or not', async () => {
  for (const text of ['বিধবা ভাতা', 'প্রতিবন্ধী', 'মাতৃত্বকাল ভাতা', 'ক্ষুদ্রঋণ']) {
    expect(await readBijoy(unicodeToBijoy(text, 'bayanno') ?? '', false)).toBe(
      text.normalize('NFC'),
    );
  }
  expect(await readBijoy('weaev fvZv', true)).toBe('বিধবা ভাতা');
});

test('Bangla, Bangla in Latin letters and English stay as they are', async () => {
  const words = ['latin', 'latin-near'].flatMap((table) => readWordTable(table).flat());
  for (const text of ['বিধবা ভাতা', 'bidhoba vata', 'VGD card', 'widow allowance', ...words]) {
    expect(await readBijoy(text, true), text).toBeUndefined();
  }
});
