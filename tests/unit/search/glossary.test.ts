import { expect, test } from 'vitest';
import { wordKey } from '../../../src/bangla/phonetic-key.ts';
import { meanings } from '../../../src/search/glossary.ts';

test('every meaning has words to look for, none twice', () => {
  for (const { said, asked } of meanings) {
    const words = [...said, ...asked];
    expect(said.length, words.join(' ')).toBeGreaterThan(0);
    expect(words.length, words.join(' ')).toBeGreaterThan(1);
    expect(new Set(words).size, words.join(' ')).toBe(words.length);
  }
});

test('every word has a key', () => {
  for (const word of meanings.flatMap(({ said, asked }) => [...said, ...asked])) {
    expect(wordKey(word), word).toMatch(/^[a-z]+$/);
  }
});
