import type { Plan } from '../schemas/plans.ts';
import type { ShownFigure } from './figure-series.ts';

/** A goal of a plan. */
export type Goal = Plan['goals'][number];

/** What can honestly be said of a goal by one figure. */
export type Verdict =
  /** Another office counted it. */
  | 'other-office'
  /** The goal has no measure. */
  | 'no-measure'
  /** The figure itself is doubtful, or the one before it. */
  | 'doubtful'
  /** The goal and the figure measure different things. */
  | 'unlike'
  /** A rate asks for the year before, which is not known. */
  | 'one-year'
  | 'reached'
  | 'short';

/** A figure beside a goal, and what it says of it. */
export interface GoalFigure extends ShownFigure {
  verdict: Verdict;
}

/**
 * The newest figures of a goal's services, each with what it says of the goal. A rate a year is
 * held against the office's own figures of two years that follow each other, and nothing else.
 */
export function compareGoal(
  goal: Goal,
  office: string,
  figures: readonly ShownFigure[],
): GoalFigure[] {
  const ofGoal = figures.filter(({ figure }) => goal.services?.includes(figure.service));
  const things = Map.groupBy(ofGoal, ({ entry, figure }) => `${entry.data.office} ${figure.id}`);
  return [...things.values()].flatMap((years) => {
    const [newest] = years.toSorted((a, b) => (a.entry.data.year < b.entry.data.year ? 1 : -1));
    return newest ? [{ ...newest, verdict: judge(goal, office, newest, years) }] : [];
  });
}

const people = new Set(['women', 'mothers', 'trainees', 'adolescents', 'people']);

function judge(
  { target }: Goal,
  office: string,
  { entry, figure }: ShownFigure,
  years: readonly ShownFigure[],
): Verdict {
  if (entry.data.office !== office) return 'other-office';
  if (!target) return 'no-measure';
  if (figure.doubt) return 'doubtful';
  if (target.per !== 'year' || figure.period !== 'year') return 'unlike';
  if (target.unit === 'people') {
    if (!people.has(figure.unit)) return 'unlike';
    return figure.value >= target.value ? 'reached' : 'short';
  }
  if (target.unit !== 'percent') return 'unlike';
  const before = years.find((one) => one.entry.data.year === yearBefore(entry.data.year))?.figure;
  if (!before) return 'one-year';
  if (before.doubt) return 'doubtful';
  if (before.unit !== figure.unit || before.period !== 'year') return 'unlike';
  return 100 * figure.value >= (100 + target.value) * before.value ? 'reached' : 'short';
}

function yearBefore(year: string): string {
  return year
    .split('-')
    .map((one) => String(Number(one) - 1))
    .join('-');
}
