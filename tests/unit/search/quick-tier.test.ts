import { expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/search/document.ts';
import { openQuickIndex } from '../../../src/search/quick-index.ts';
import { buildQuickTier } from '../../../src/search/quick-tier.ts';
import { pages } from './small-index.ts';

const length = (json: string): number => json.length;

test('a small site keeps all its pages and their telling words', () => {
  const index = openQuickIndex(buildQuickTier(pages, length, 40_000));
  expect(index.documents).toHaveLength(pages.length);
  expect(index.postings('pricptr')).toHaveLength(1);
});

test('a large site gives up words of the text first, then all but services and offices', () => {
  const whole = length(JSON.stringify(buildQuickTier(pages, length, 40_000)));
  const cut = openQuickIndex(buildQuickTier(pages, length, whole - 1));
  expect(cut.documents).toHaveLength(pages.length);
  const essential = openQuickIndex(buildQuickTier(pages, length, 1));
  expect(essential.documents.map(({ kind }) => kind)).not.toContain('list');
});

test('no page at all makes an index that answers nothing', () => {
  const none: SearchDocument[] = [];
  expect(openQuickIndex(buildQuickTier(none, length, 40_000)).terms).toEqual([]);
});
