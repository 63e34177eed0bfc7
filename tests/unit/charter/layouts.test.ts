import { expect, test } from 'vitest';
import { charterLayouts, layoutOfLevel } from '../../../src/charter/layouts.ts';

test.each([7, 8] as const)(
  'the layout of %i columns has as many, number and name included',
  (n) => {
    expect(charterLayouts[n]).toHaveLength(n - 2);
  },
);

test('the columns stand in the order of the official forms', () => {
  expect(charterLayouts[7].map(({ cell }) => cell)).toEqual([
    'method',
    'papersAndPlaces',
    'fee',
    'time',
    'officer',
  ]);
  expect(charterLayouts[8].map(({ cell }) => cell)).toEqual([
    'time',
    'papers',
    'places',
    'fee',
    'officer',
    'superior',
  ]);
});

test.each([
  ['ministry', 7],
  ['department', 7],
  ['division', 8],
  ['district', 8],
  ['upazila', 8],
  ['union', 8],
] as const)('an office of the level %s has the layout of %i columns', (level, columns) => {
  expect(layoutOfLevel(level)).toBe(columns);
});
