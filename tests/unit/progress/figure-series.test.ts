import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureSeries, type ShownFigure } from '../../../src/progress/figure-series.ts';

const shown = (
  year: string,
  value: number,
  changes: Partial<ShownFigure['figure']> & { office?: string } = {},
): ShownFigure => {
  const { office = 'nomuna-office', ...figure } = changes;
  return {
    entry: { id: `${office}/${year}`, data: { office, year } },
    figure: { id: 'women', service: 'nomuna', unit: 'women', period: 'year', value, ...figure },
  } as ShownFigure;
};
const valuesOf = (figures: ShownFigure[]) =>
  figureSeries(figures).map(({ years }) => years.map(({ figure }) => figure.value));

describe('figureSeries', () => {
  test('puts the years of one figure side by side, the earliest first', () => {
    const figures = [shown('1999-2000', 222), shown('1998-1999', 111)];
    expect(valuesOf(figures)).toEqual([[111, 222]]);
  });

  test('gives the newest ten of many years', () => {
    const figures = Array.from({ length: 23 }, (_, index) =>
      shown(`${1990 + index}-${1991 + index}`, index),
    );
    expect(valuesOf(figures)).toEqual([[13, 14, 15, 16, 17, 18, 19, 20, 21, 22]]);
  });

  test('leaves out what was counted in one year only', () => {
    expect(figureSeries([shown('1998-1999', 111)])).toEqual([]);
  });

  test.each([
    ['of another office', { office: 'other-office' }],
    ['of another service', { service: 'other' }],
    ['in another unit', { unit: 'mothers' }],
    ['of another thing', { id: 'others' }],
    ['that counts to date', { period: 'to-date' }],
  ] as const)('never puts a figure %s beside it', (_, changes) => {
    expect(figureSeries([shown('1998-1999', 111), shown('1999-2000', 222, changes)])).toEqual([]);
  });

  test('holds every figure at most once, in whatever order they come', () => {
    const figure = fc
      .tuple(fc.integer({ min: 1990, max: 2000 }), fc.nat(9), fc.constantFrom('a', 'b'))
      .map(([year, value, id]) => shown(`${year}-${year + 1}`, value, { id }));
    const figures = fc.uniqueArray(figure, {
      selector: (one) => `${one.entry.data.year} ${one.figure.id}`,
    });
    fc.assert(
      fc.property(figures, (all) => {
        const inSeries = figureSeries(all).flatMap(({ years }) => years);
        expect(new Set(inSeries).size).toBe(inSeries.length);
        expect(new Set(valuesOf(all.toReversed()).map(String))).toEqual(
          new Set(valuesOf(all).map(String)),
        );
      }),
    );
  });
});
