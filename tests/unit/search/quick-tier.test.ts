import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { openQuickIndex } from '../../../src/search/quick-index.ts';
import { buildQuickTier } from '../../../src/search/quick-tier.ts';
import { pages } from './small-index.ts';

const length = (json: string): number => json.length;

test('a small site keeps all its pages and their telling words', () => {
  const index = openQuickIndex(buildQuickTier(pages, length, 40_000));
  expect(index.documents).toHaveLength(pages.length);
  expect(index.postings('helplain')).toHaveLength(1);
});

test('a large site gives up words of the text first, then all but services and offices', () => {
  const whole = length(JSON.stringify(buildQuickTier(pages, length, 40_000)));
  const cut = openQuickIndex(buildQuickTier(pages, length, whole - 1));
  expect(cut.documents).toHaveLength(pages.length);
  const essential = openQuickIndex(buildQuickTier(pages, length, 1));
  expect(essential.documents.map(({ kind }) => kind)).not.toContain('list');
});

test('a site too large for the names of all its offices keeps as many as there is room for, by their numbers', () => {
  const offices = Array.from({ length: 400 }, (_, number) => ({
    id: `offices/${number}`,
    kind: number % 2 === 0 ? 'page' : 'office',
    title: `দপ্তর ${number}`,
  }));
  const many = [...offices, ...pages];
  const data = buildQuickTier(many, length, 6000);
  expect(length(JSON.stringify(data))).toBeLessThanOrEqual(6000);
  const index = openQuickIndex(data);
  expect(index.documents.length).toBeGreaterThan(20);
  expect(index.documents.length).toBeLessThan(200);
  for (const { number, id } of index.documents) expect(many[number]?.id).toBe(id);
  const kinds = index.documents.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'service')).toHaveLength(4);
  expect(new Set(kinds)).toEqual(new Set(['service', 'office']));
});

test('no page at all makes an index that answers nothing', () => {
  const none: SearchDocument[] = [];
  expect(openQuickIndex(buildQuickTier(none, length, 40_000)).terms).toEqual([]);
});
