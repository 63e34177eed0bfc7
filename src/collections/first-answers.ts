import { say } from '../interface-text.ts';
import { standings, type Facts, type Standing, type Statement } from '../schemas/statements.ts';
import type { OfficeEntry } from './offices.ts';
import type { ServiceEntry } from './services.ts';
import { sourcesById, standingOf } from './sources.ts';

type Answer = Statement & { amount?: number | undefined };

/** A question that readers come with, and what stands at the top of the guide. */
export interface FirstAnswer {
  /** The field's name in the guide's addresses. */
  id: string;
  title: string;
  shown: (Answer & { standing: Standing })[];
  /** True where this is all that the record says of it. */
  whole: boolean;
}

/** Who may have it hangs on every condition; of the rest one fact is an answer. */
const mostConditions = 3;

/** The best-founded facts of a service that answer who, what, how much, how long and whom to see. */
export async function firstAnswers(
  { data }: ServiceEntry,
  offices: readonly OfficeEntry[],
): Promise<FirstAnswer[]> {
  const sources = await sourcesById();
  const trust = Object.keys(standings) as Standing[];
  const asked: [id: string, title: string, facts: Facts<Answer> | undefined, most?: number][] = [
    ['eligibility', say.eligibility, data.eligibility, mostConditions],
    ['not-eligible', say.notEligible, data.notEligible],
    ['benefit', say.benefit, data.benefit],
    ['fee', say.fee, data.fee],
    ['time-limit', say.timeLimit, data.timeLimit],
    ['officer', say.officer, data.officer],
  ];
  return asked.flatMap(([id, title, facts, most = 1]) => {
    // In an emergency cost and waiting time only discourage; the numbers stand above.
    if (data.urgent && (id === 'fee' || id === 'time-limit')) return [];
    if (!Array.isArray(facts)) return [];
    const known = facts.map((fact) => ({ ...fact, standing: standingOf(fact, sources) }));
    // The office's own page tells its officers better than another office's rule.
    const fitting =
      id === 'officer' && offices.length > 0
        ? known.filter(({ standing }) => standing !== 'sister-office')
        : known;
    // An amount before a sentence without one, then the best-founded, then the author's order.
    const rank = ({ amount, standing, doubt }: (typeof known)[number]) =>
      (amount === undefined ? 10 : 0) + trust.indexOf(standing) + (doubt ? 0.5 : 0);
    const shown = fitting.toSorted((a, b) => rank(a) - rank(b)).slice(0, most);
    if (shown.length === 0) return [];
    return [{ id, title, shown, whole: shown.length === facts.length }];
  });
}
