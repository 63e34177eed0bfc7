import { expect, test } from 'vitest';
import { analyse, indexKeys } from '../../../src/search/analyse.ts';

const keys = (text: string): string[] => analyse(text).map(({ key }) => key);

test('the same words have the same keys in a page and in a query, in either script', () => {
  expect(keys('বিধবার ভাতা')).toEqual(keys('bidhobar vata'));
});

test('a short fiscal year is both of its years, a phone number is not', () => {
  expect(keys('২০২০-২১')).toEqual(['2020', '2021']);
  expect(keys('২০২০–২০২১')).toEqual(['2020', '2021']);
  expect(keys('01712-21')).toEqual(['01712', '21']);
});

test('a number before হাজার, লাখ or কোটি is the whole number', () => {
  expect(keys('৫০ হাজার')[0]).toBe('50000');
  expect(keys('2 lakh')[0]).toBe('200000');
});

test('an abbreviation in capitals is also found read out', () => {
  const [word] = analyse('VGD');
  expect(word && indexKeys(word)).toContain(keys('ভিজিডি')[0]);
});
