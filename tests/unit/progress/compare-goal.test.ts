import { describe, expect, test } from 'vitest';
import { compareGoal, type Goal } from '../../../src/progress/compare-goal.ts';
import type { ShownFigure } from '../../../src/progress/figure-series.ts';

const office = 'nomuna-office';
const goal = (target?: Goal['target']): Goal => ({
  id: 'more',
  title: 'বাড়ানো',
  text: 'বাড়ানো।',
  sources: ['s01'],
  services: ['nomuna'],
  target,
});
const tenPercent = goal({ value: 10, unit: 'percent', per: 'year' });
const shown = (year: string, value: number, changes: object = {}, by = office): ShownFigure =>
  ({
    entry: { id: `${by}/${year}`, data: { office: by, year } },
    figure: { id: 'women', service: 'nomuna', unit: 'women', period: 'year', value, ...changes },
  }) as ShownFigure;
const verdicts = (of: Goal, ...figures: ShownFigure[]) =>
  compareGoal(of, office, figures).map(({ verdict }) => verdict);

describe('compareGoal', () => {
  test('says nothing where no figure speaks of the goal’s services', () => {
    expect(compareGoal(tenPercent, office, [shown('1998-1999', 1, { service: 'other' })])).toEqual(
      [],
    );
  });

  test('takes no other office’s figure for the plan’s own', () => {
    expect(verdicts(tenPercent, shown('1998-1999', 100, {}, 'other-office'))).toEqual([
      'other-office',
    ]);
  });

  test('measures nothing where the goal has no measure', () => {
    expect(verdicts(goal(), shown('1998-1999', 100))).toEqual(['no-measure']);
  });

  test.each([
    [110, 'reached'],
    [111, 'reached'],
    [109, 'short'],
    [100, 'short'],
    [50, 'short'],
  ] as const)('ten percent more than 100 is 110: %i has %s it', (value, verdict) => {
    const figures = [shown('1999-2000', value), shown('1998-1999', 100)];
    expect(verdicts(tenPercent, ...figures)).toEqual([verdict]);
  });

  test('a rate needs the very year before', () => {
    expect(verdicts(tenPercent, shown('1999-2000', 110))).toEqual(['one-year']);
    expect(verdicts(tenPercent, shown('1999-2000', 110), shown('1996-1997', 100))).toEqual([
      'one-year',
    ]);
  });

  test('a doubtful figure proves nothing, nor does a doubtful one before it', () => {
    const doubt = { doubt: 'অন্য জেলার হতে পারে।' };
    expect(verdicts(tenPercent, shown('1999-2000', 110, doubt), shown('1998-1999', 100))).toEqual([
      'doubtful',
    ]);
    expect(verdicts(tenPercent, shown('1999-2000', 110), shown('1998-1999', 100, doubt))).toEqual([
      'doubtful',
    ]);
  });

  test('a number of people is held against people, not against things or places', () => {
    const people = goal({ value: 50, unit: 'people', per: 'year' });
    expect(verdicts(people, shown('1998-1999', 50))).toEqual(['reached']);
    expect(verdicts(people, shown('1998-1999', 49))).toEqual(['short']);
    expect(verdicts(people, shown('1998-1999', 60, { unit: 'sewing-machines' }))).toEqual([
      'unlike',
    ]);
    expect(verdicts(people, shown('1998-1999', 60, { period: 'capacity' }))).toEqual(['unlike']);
  });

  test('money and what is asked once are not compared with a year’s count', () => {
    expect(verdicts(goal({ value: 5, unit: 'taka', per: 'year' }), shown('1998-1999', 9))).toEqual([
      'unlike',
    ]);
    expect(
      verdicts(goal({ value: 5, unit: 'people', per: 'once' }), shown('1998-1999', 9)),
    ).toEqual(['unlike']);
  });

  test('only the newest year of each figure is shown', () => {
    const figures = [shown('1998-1999', 100), shown('1999-2000', 120), shown('1997-1998', 1)];
    const [first, ...others] = compareGoal(tenPercent, office, figures);
    expect(first?.entry.data.year).toBe('1999-2000');
    expect(others).toEqual([]);
  });
});
