import { expect, test } from 'vitest';
import { fitBoard } from '../../../src/handouts/fit-board.ts';

const line = { title: 'বিধবা ও স্বামী নিগৃহীতা মহিলা ভাতা', summary: 'ক'.repeat(90) };

test.each([
  [4, 'large'],
  [16, 'medium'],
  [40, 'names'],
])('a board of %i services prints them as “%s”', (count, print) => {
  expect(fitBoard(Array.from({ length: count }, () => line))).toBe(print);
});
