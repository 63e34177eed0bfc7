import { expect, test } from 'vitest';
import { looksLikeBijoy } from '../../../src/bangla/bijoy.ts';
import { readWordTable } from './word-tables.ts';

test('text typed for Bijoy fonts is recognised', () => {
  const texts = [
    'weaev fvZv',
    'Avgvi fvZv',
    'evsjv\u2021`k',
    'cÖwZeÜx',
    'gvZ\u2026Z¡Kvj fvZv',
    'KvW©',
  ];
  expect(texts.filter((text) => !looksLikeBijoy(text))).toEqual([]);
});

test('Bangla, Bangla in Latin letters and English are not taken for it', () => {
  const words = ['spellings', 'latin', 'latin-near'].flatMap((table) =>
    readWordTable(table).flat(),
  );
  const texts = [
    'bidhoba vata',
    'VGD card',
    'vivid evolve savvy',
    'café',
    'iPhone',
    '৳ ৫০০',
    '10 × 5',
  ];
  expect([...words, ...texts].filter(looksLikeBijoy)).toEqual([]);
});
