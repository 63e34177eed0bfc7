import { expect, test } from 'vitest';
import { pagesByDistrict, pagesOfDistrict } from '../../../scripts/bench-search/country.ts';
import { manyPages } from '../../../scripts/bench-search/many-pages.ts';

const text = 'এখানে একটি নমুনা বাক্য লেখা আছে। এখানে আরও একটি নমুনা বাক্য আছে।';
const documents = ['নমুনা সেবা', 'আরেক নমুনা সেবা'].map((title, number) => ({
  id: `services/sample-${number}`,
  kind: 'service',
  title,
  text,
}));
const districts = pagesByDistrict(documents, 3);
const ids = districts.map((pages) => pages.map(({ document }) => document.id));

test('each district of an invented country has the guides, and pages that no other has', () => {
  const guides = documents.map(({ id }) => id);
  for (const one of ids) {
    expect(one).toHaveLength(pagesOfDistrict);
    expect(one.slice(0, 2)).toEqual(guides);
  }
  const own = ids.flatMap((one) => one.slice(2));
  expect(new Set(own).size).toBe(own.length);
});

test('its first district is the site of that size, so that both are measured on the same pages', () => {
  expect(districts[0]).toEqual(manyPages(documents, pagesOfDistrict));
});
