import type { Achievement } from '../schemas/achievements.ts';

/** A figure with the record of the year it stands in. */
export interface ShownFigure {
  entry: { id: string; data: Achievement };
  figure: Achievement['figures'][number];
}

/** One thing that an office counted in several years, the earliest first. */
export interface FigureSeries {
  office: string;
  service: string;
  unit: ShownFigure['figure']['unit'];
  period: ShownFigure['figure']['period'];
  years: ShownFigure[];
}

/** The most years that stand side by side; who wants more finds the pages of the years. */
const mostYears = 10;

/**
 * Figures that can stand side by side: of one office, under one id, in one unit and for one kind
 * of period. What was counted in one year only is left out;
 * of many years the newest are given.
 */
export function figureSeries(figures: readonly ShownFigure[]): FigureSeries[] {
  const groups = Map.groupBy(figures, ({ entry, figure }) =>
    [entry.data.office, figure.service, figure.id, figure.unit, figure.period].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const years = group
      .toSorted((a, b) => (a.entry.data.year < b.entry.data.year ? -1 : 1))
      .slice(-mostYears);
    const [first, second] = years;
    if (!first || !second) return [];
    const { service, unit, period } = first.figure;
    return [{ office: first.entry.data.office, service, unit, period, years }];
  });
}
