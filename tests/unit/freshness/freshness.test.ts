import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  daysHeld,
  freshnessOf,
  officerReview,
  type CheckedKind,
} from '../../../src/freshness/freshness.ts';

const kinds = Object.keys(daysHeld) as CheckedKind[];
const day = fc
  .date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('freshnessOf', () => {
  test('a record that no office has checked was never checked, whatever day to review it names', () => {
    expect(freshnessOf('service', {}, '2026-11-22')).toEqual({ state: 'never' });
    expect(freshnessOf('service', { reviewBy: '2027-01-01' }, '2026-11-22')).toEqual({
      state: 'never',
    });
  });

  test.each([
    ['service', '2026-01-01', '2026-06-30'],
    ['office', '2026-01-01', '2027-01-01'],
    ['officer', '2026-01-01', '2026-04-01'],
  ] as const)('a %s checked on %s holds up to and with %s', (kind, checkedOn, last) => {
    expect(freshnessOf(kind, { checkedOn }, last)).toEqual({
      state: 'fine',
      checkedOn,
      reviewBy: last,
    });
    expect(freshnessOf(kind, { checkedOn }, addDays(last, 1)).state).toBe('due');
  });

  test('the office’s own day to review wins over the usual number of days, earlier or later', () => {
    const early = { checkedOn: '2026-01-01', reviewBy: '2026-02-01' };
    expect(freshnessOf('service', early, '2026-02-02').state).toBe('due');
    const late = { checkedOn: '2026-01-01', reviewBy: '2028-01-01' };
    expect(freshnessOf('officer', late, '2027-12-31').state).toBe('fine');
  });

  test('once overdue, a record stays overdue until an office checks it again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        day,
        day,
        fc.nat(4000),
        (kind, checked, now, later) => {
          const review = { checkedOn: checked };
          fc.pre(freshnessOf(kind, review, now).state === 'due');
          expect(freshnessOf(kind, review, addDays(now, later)).state).toBe('due');
        },
      ),
    );
  });

  test('what was checked on the day itself is fine', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), day, (kind, today) => {
        expect(freshnessOf(kind, { checkedOn: today }, today).state).toBe('fine');
      }),
    );
  });
});

describe('officerReview', () => {
  const office = { checkedOn: '2026-01-01', reviewBy: '2028-01-01' };

  test('an officer without a day of its own was checked with the office’s page, for ninety days', () => {
    const review = officerReview(office, {});
    expect(freshnessOf('officer', review, '2026-04-02').state).toBe('due');
  });

  test('an officer checked alone is fresh though the office’s page is older', () => {
    const review = officerReview(office, { checkedOn: '2026-11-01' });
    expect(freshnessOf('officer', review, '2026-11-22').state).toBe('fine');
  });
});

describe('addDays', () => {
  test('crosses months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
