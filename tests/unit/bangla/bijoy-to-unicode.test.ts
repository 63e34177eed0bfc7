import { expect, test } from 'vitest';
import { bijoyToUnicode } from '../../../src/bangla/bijoy-to-unicode.ts';
import { readLabelledLines } from './labelled-lines.ts';

function wrongRows(table: string): string[][] {
  return readLabelledLines(table)
    .map(([, bijoy = '', meant = '']) => [bijoy, meant, bijoyToUnicode(bijoy)])
    .filter(([, meant, got]) => got !== meant);
}

test('every labelled word is converted exactly', () => {
  const words = readLabelledLines('bijoy-words');
  expect(words.length).toBeGreaterThanOrEqual(400);
  expect(wrongRows('bijoy-words')).toEqual([]);
});

test('every labelled sentence is converted exactly', () => {
  const sentences = readLabelledLines('bijoy-sentences');
  expect(sentences.length).toBeGreaterThanOrEqual(40);
  expect(wrongRows('bijoy-sentences')).toEqual([]);
});

test.each([
  [
    'a vowel sign before its letter comes after the whole conjunct',
    '¯¿x wcÖ›U ‡køvK',
    'স্ত্রী প্রিন্ট শ্লোক',
  ],
  [
    'reph comes before the conjunct it is drawn on',
    'KZ…©K ag©xq c~e© A‡a©K',
    'কর্তৃক ধর্মীয় পূর্ব অর্ধেক',
  ],
  ['য-ফলা comes before the vowel sign that was typed first', 'g„Zz¨', 'মৃত্যু'],
  ['র with য-ফলা keeps apart from reph by a joiner', 'i¨vwj Kvh©', 'র\u200D\u09CDযালি কার্য'],
  ['vowel signs of two parts become one', '‡KŠkj †mev ‡fvi', 'কৌশল সেবা ভোর'],
  ['candrabindu comes last wherever it was typed', 'Puv` Pvu`', 'চাঁদ চাঁদ'],
  ['a visible hasanta stays visible', 'D`&hvcb c„_K&', 'উদ\u09CD\u200Cযাপন পৃথক\u09CD'],
  ['both editions are read', 'ïi“ ïiæ e¨¯— e¨¯Í kÖæwZ', 'শুরু শুরু ব্যস্ত ব্যস্ত শ্রুতি'],
  ['Avro’s codes for ত্ম, ম্ন, স্ন are told from the font’s', 'AvÍxq wbæ ‡ønn', 'আত্মীয় নিম্ন স্নেহহ'],
  [
    'quotation marks, danda, taka and dash are letters of the font',
    'ÒKÓ ÔLÕ| $ 5 Ñ',
    '“ক” ‘খ’। ৳ ৫ –',
  ],
  ['signs that no letter touches stay', '5½ 30° 10 × 5 © 2020', '৫½ ৩০° ১০ × ৫ © ২০২০'],
  ['blanks of a form stay blank', 'bvg: ______', 'নাম: ______'],
  ['Latin-1 control characters are read as Windows-1252', '\u0087mev', 'সেবা'],
  ['codes of a symbol font are read', '\uF066\uF076\uF05A\uF076', 'ভাতা'],
])('%s', (_title, bijoy, meant) => {
  expect(bijoyToUnicode(bijoy)).toBe(meant);
});
