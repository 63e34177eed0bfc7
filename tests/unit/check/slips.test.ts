import { describe, expect, it } from 'vitest';
import { spell } from '../../../scripts/check/words/misspellings.ts';
import { skeleton, soundsWithSlip } from '../../../scripts/check/words/slips.ts';
import { likeSound } from '../../../scripts/check/words/sound.ts';

const slips = [
  ['অধিকার', 'অদিকার', 'a letter for the breathed one of its row'],
  ['পরিবর্তন', 'পরিবতন', 'reph left out'],
  ['প্রসঙ্গ', 'প্রসংগ', 'ং for ঙ before গ'],
  ['উপস্থিতি', 'উপস্তিতি', 'স্ত for স্থ'],
  ['বাস্তবতা', 'বাস্থবতা', 'স্থ for স্ত'],
  ['সম্মেলন', 'সন্মেলন', 'ন্ম for ম্ম'],
  ['আধ্যাত্মিক', 'আধ্যাত্নিক', 'ত্ন for ত্ম'],
  ['পরিচ্ছন্ন', 'পরিছন্ন', 'ছ for চ্ছ'],
  ['অভিজ্ঞতা', 'অভিঙ্গতা', 'ঙ্গ for জ্ঞ'],
  ['গণমাধ্যম', 'গণমাধ্যাম', '্যা for ্য'],
  ['শোভাযাত্রা', 'শোভাযাএা', 'এ for ত্র'],
] as const;

describe('a slip of the pen', () => {
  it.each(slips)('%s written %s is told: %s', (right, written) => {
    expect(spell(written).wrong?.right).toBe(right);
    expect(spell(right).wrong).toBeUndefined();
  });

  it.each(slips)('%s and %s have one skeleton', (right, written) => {
    expect(skeleton(written)).toBe(skeleton(right));
    expect(soundsWithSlip(right)).toContain(likeSound(written));
  });

  it.each([
    'হাত ধোয়া',
    'বাদ্যযন্ত্র',
    'সাভার',
    'কীর্তিপাশা',
    'সংগীত',
    'সঙ্গীত',
    'মীটিং',
    'তহবীল',
    'লবণ',
    'বিপণন',
    'নিপুণ',
    'মণ',
  ])('%s is no slip', (written) => {
    for (const word of written.split(' ')) expect(spell(word).wrong).toBeUndefined();
  });

  it.each([
    ['কারীগরি', 'কারিগরি'],
    ['আবেদনকারীী', 'আবেদনকারী'],
    ['বৃওি', 'বৃত্তি'],
    ['গোপণ', 'গোপন'],
    ['সংঙ্গে', 'সঙ্গে'],
  ])('%s is written %s', (written, right) => {
    expect(spell(written).wrong?.right).toBe(right);
  });
});
