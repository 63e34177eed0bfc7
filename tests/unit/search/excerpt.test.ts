import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExcerpt } from '../../../src/search/excerpt.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { openIndex } from './small-index.ts';

const index = openIndex();
const filler = 'অন্য কথা এখানে লেখা আছে। '.repeat(20);
const sections = [
  { anchor: '', heading: '', text: 'বিধবা ভাতা স্বামীহারা নারীর।' },
  {
    anchor: 'money',
    heading: 'কত টাকা',
    text: `${filler}মাসে ৫৫০ টাকা ভাতা পান বিধবারা। ${filler}`,
  },
  { anchor: 'papers', heading: 'কী কাগজ লাগবে', text: 'জাতীয় পরিচয়পত্র, ছবি।' },
];

function excerptOf(query: string, title = 'বিধবা ভাতা') {
  return findExcerpt(sections, planQuery(query, index), title);
}

test('the piece is from the section that says what the title does not', () => {
  expect(excerptOf('বিধবা ভাতা ৫৫০')?.section.anchor).toBe('money');
  expect(excerptOf('বিধবা ভাতার কাগজ')?.section.anchor).toBe('papers');
  expect(excerptOf('jatiyo porichoypotro')?.section.anchor).toBe('papers');
});

test('it begins with the sentence of the words, and says where it was cut', () => {
  const { text = '', marks = [] } = excerptOf('৫৫০ বিধবা') ?? {};
  expect(text).toMatch(/^মাসে ৫৫০ টাকা ভাতা পান বিধবারা।.* …$/u);
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['৫৫০', 'বিধবারা']);
});

test('a page without any of the words has no piece', () => {
  expect(excerptOf('নৌকা')).toBeUndefined();
  expect(findExcerpt([], planQuery('ভাতা', index), '')).toBeUndefined();
});

test('marks are on whole words of the piece, whatever the text', () => {
  const word = fc.constantFrom('বিধবার', 'ভাতা', '৫৫০', 'ভাত', 'ও', '।', 'bidhoba', '(', '…', '😀');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 120 }), (words) => {
      const section = { anchor: 'a', heading: '', text: words.join(' ') };
      const plan = planQuery('বিধবা ভাতা ৫৫০', index);
      const { text = '', marks = [] } = findExcerpt([section], plan, '') ?? {};
      const marked = marks.map(({ start, end }) => text.slice(start, end));
      expect(marked.filter((one) => !['বিধবার', 'ভাতা', '৫৫০', 'bidhoba'].includes(one))).toEqual(
        [],
      );
      expect(text.length).toBeLessThan(220);
    }),
  );
});
