import { describe, expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { analyse } from '../../../src/search/analyse.ts';
import { findCandidates } from '../../../src/search/candidates.ts';
import { openVocabulary, writeTerms } from '../../../src/search/quick-index.ts';
import { readWordTable } from '../bangla/word-tables.ts';

/** Every Bangla word of the tables, so that a slip has many words to be taken for. */
const words = ['inflections', 'spellings', 'latin', 'apart'].flatMap((table) =>
  readWordTable(table).map(([word = '']) => word),
);
const terms = [...words, 'ক্যান্সার'].map((word) => wordKey(word)).toSorted();
const vocabulary = openVocabulary({
  terms: writeTerms([...new Set(terms)]),
  meanings: '',
});

function surest(query: string, isTyping = false): string | undefined {
  const [word] = analyse(query);
  return word && findCandidates(word, vocabulary, isTyping)[0]?.term;
}

describe('a Latin spelling that is not the word by its key is still among the five surest', () => {
  test.each(readWordTable('latin-near'))('%s', (bangla, ...spellings) => {
    const lost = spellings.filter((spelling) => {
      const [word] = analyse(spelling);
      const found = word ? findCandidates(word, vocabulary, false).slice(0, 5) : [];
      return !found.some(({ term }) => term === wordKey(bangla));
    });
    expect(lost).toEqual([]);
  });
});

test('a known word is itself, and a slip in it is not searched for', () => {
  const [word] = analyse('ভাতা');
  const found = word ? findCandidates(word, vocabulary, false).map(({ term }) => term) : [];
  expect(found[0]).toBe('bata');
  expect(found).not.toContain('bat');
});

test('swapped, doubled, missing and wrong letters lead to the word', () => {
  expect(surest('বিধাব')).toBe('bidba');
  expect(surest('মহিললা')).toBe('mhila');
  expect(surest('প্রশিষণ')).toBe(wordKey('প্রশিক্ষণ'));
  expect(surest('হাসপাটাল')).toBe(wordKey('হাসপাতাল'));
});

test('half a word leads to its completions while typing', () => {
  expect(surest('প্রতিব', true)).toBe(wordKey('প্রতিবন্ধী'));
});

test('a lost reph, র-ফলা or ৃ leads to the word', () => {
  expect(surest('উপবত্তি')).toBe(wordKey('উপবৃত্তি'));
  expect(surest('পশিক্ষণ')).toBe(wordKey('প্রশিক্ষণ'));
  expect(surest('নিযাতন')).toBe(wordKey('নির্যাতন'));
});

test('a slip in the last letters, where an ending may be, leads to the word', () => {
  expect(surest('ক্যান্সর')).toBe(wordKey('ক্যান্সার'));
});
