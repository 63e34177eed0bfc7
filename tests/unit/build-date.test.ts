import { afterEach, expect, test, vi } from 'vitest';
import { buildDate } from '../../src/build-date.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

test('the build date is the day of SOURCE_DATE_EPOCH in UTC', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305600');
  expect(buildDate()).toBe('2026-11-22');
  vi.stubEnv('SOURCE_DATE_EPOCH', '1795305599');
  expect(buildDate()).toBe('2026-11-21');
  vi.stubEnv('SOURCE_DATE_EPOCH', '0');
  expect(buildDate()).toBe('1970-01-01');
});

test('without it the build date is today in UTC', () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', undefined);
  vi.useFakeTimers({ now: new Date('2026-11-22T23:59:59Z') });
  expect(buildDate()).toBe('2026-11-22');
});
