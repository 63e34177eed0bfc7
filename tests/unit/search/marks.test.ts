import { expect, test } from 'vitest';
import { findMarks } from '../../../src/search/marks.ts';
import { planQuery } from '../../../src/search/plan.ts';
import { openIndex } from './small-index.ts';

const index = openIndex();

test('the query marks its words in any form, on whole Bangla words', () => {
  const text = 'বিধবাদের ভাতাটি ও ভাত।';
  const marks = findMarks(text, planQuery('bidoba vata ', index));
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['বিধবাদের', 'ভাতাটি']);
});
