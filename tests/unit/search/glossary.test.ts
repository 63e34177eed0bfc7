import { expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { meanings } from '../../../src/search/glossary.ts';

test('every meaning has words to look for, none twice', () => {
  const wrong = meanings.filter(({ said, asked, english }) => {
    const words = [...said, ...asked, ...english];
    return said.length === 0 || words.length < 2 || new Set(words).size < words.length;
  });
  expect(wrong).toEqual([]);
});

test('every word has a key of letters', () => {
  const words = meanings.flatMap(({ said, asked, english }) => [...said, ...asked, ...english]);
  expect(words.filter((word) => !/^[a-z]+$/.test(wordKey(word)))).toEqual([]);
});
