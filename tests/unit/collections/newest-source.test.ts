import { expect, test } from 'vitest';
import { newestSource } from '../../../src/collections/newest-source.ts';
import type { SourceEntry } from '../../../src/collections/sources.ts';

const sources = new Map(
  Object.entries({ a: '2015-11-18', b: '2026-01', c: '2026-01-25', d: undefined, e: '2025' }).map(
    ([id, date]) => [id, { id, data: { ...(date && { date }) } } as SourceEntry],
  ),
);

test('the newest of dated sources is given, the more exact of two that may be the same day', () => {
  expect(newestSource(['a', 'e', 'b'], sources)).toEqual({ id: 'b', date: '2026-01' });
  expect(newestSource(['b', 'c'], sources)).toEqual({ id: 'c', date: '2026-01-25' });
});

test('where no source bears a date, none is made up', () => {
  expect(newestSource(['d', 'unknown'], sources)).toBeUndefined();
  expect(newestSource([], sources)).toBeUndefined();
});
