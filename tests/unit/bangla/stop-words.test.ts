import { expect, test } from 'vitest';
import { isAspectKey, isStopWord } from '../../../src/bangla/stop-words.ts';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';

test('question words say nothing about a subject, in either script', () => {
  const words = ['কিভাবে', 'কীভাবে', 'kivabe', 'কোথায়', 'kothay', 'জন্য', 'The', 'how'];
  expect(words.filter((word) => !isStopWord(word))).toEqual([]);
});

test('names of things are no stop words, even when they sound like one', () => {
  const words = ['ভাতা', 'কর', 'জমি', 'মা', 'বিধবা', 'ক্যান্সার', 'চাল'];
  expect(words.filter(isStopWord)).toEqual([]);
});

test('what is asked about a subject is known in any form', () => {
  expect(isAspectKey(wordKey('কাগজের'))).toBe(true);
  expect(isAspectKey(wordKey('taka'))).toBe(true);
  expect(isAspectKey(wordKey('ভাতা'))).toBe(false);
});
