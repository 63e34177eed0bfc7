import * as fc from 'fast-check';
import type { RuledService } from '../../../src/questions/branch.ts';
import type { Answer, QuestionKey } from '../../../src/questions/conditions.ts';
import { answers, type Fit } from '../../../src/schemas/fits.ts';

/** What somebody tells; a question without an answer is one that was passed over. */
export type Told = Partial<Record<QuestionKey, Answer>>;

const oldest = 110;
const age = fc.nat({ max: oldest });
const someOf = <T extends object>(choices: T) =>
  fc.subarray(Object.keys(choices) as (keyof T & string)[], { minLength: 1 });
const rule = { text: fc.constant('নিয়ম।'), sources: fc.constant<string[]>(['s01']) };

/** Any rule that a record could hold. */
const fits: fc.Arbitrary<Fit> = fc
  .record(
    {
      ...rule,
      sex: someOf(answers.sex),
      ages: fc.tuple(age, age).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const),
      openEnd: fc.constantFrom('minAge', 'maxAge', undefined),
      marital: someOf(answers.marital),
      motherhood: someOf(answers.motherhood),
      residence: someOf(answers.residence),
      community: someOf(answers.community),
      illness: someOf(answers.illness),
      disability: fc.boolean(),
      student: fc.boolean(),
    },
    { requiredKeys: ['text', 'sources'] },
  )
  .map(({ ages, openEnd, ...fit }) => ({
    ...fit,
    ...(ages && openEnd !== 'minAge' && { minAge: ages[0] }),
    ...(ages && openEnd !== 'maxAge' && { maxAge: ages[1] }),
  }));

/** Any records, of which each service meets some of the needs. */
export function services(needs: readonly string[]): fc.Arbitrary<RuledService[]> {
  const service = fc.record({
    needs: fc.subarray([...needs]),
    fits: fc.option(fc.array(fits, { minLength: 1, maxLength: 3 }), { nil: undefined }),
    private: fc.option(fc.constant(true), { nil: undefined, freq: 9 }),
  });
  return fc
    .array(service, { minLength: 1, maxLength: 8 })
    .map((list) => list.map((one, index) => ({ id: `service-${index}`, ...one })));
}

/** Anybody, who tells all, some or nothing; an age is told in full years. */
export const people: fc.Arbitrary<Told> = fc.record(
  {
    sex: fc.constantFrom(...Object.keys(answers.sex)),
    age: age.map((years) => ({ from: years, to: years })),
    marital: fc.constantFrom(...Object.keys(answers.marital)),
    motherhood: fc.constantFrom(...Object.keys(answers.motherhood)),
    residence: fc.constantFrom(...Object.keys(answers.residence)),
    community: fc.constantFrom(...Object.keys(answers.community)),
    illness: fc.constantFrom(...Object.keys(answers.illness)),
    disability: fc.constantFrom('yes', 'no'),
    student: fc.constantFrom('yes', 'no'),
  },
  { requiredKeys: [] },
);

/** True if a rule, read as its author wrote it, says that nobody who tells this is let in. */
export function isRefused(fit: Fit, told: Told): boolean {
  const years = told.age as { from: number; to: number } | undefined;
  if (years && fit.minAge !== undefined && years.to < fit.minAge) return true;
  if (years && fit.maxAge !== undefined && years.from > fit.maxAge) return true;
  if (fit.disability && told.disability === 'no') return true;
  if (fit.student && told.student === 'no') return true;
  const lists = ['sex', 'marital', 'motherhood', 'residence', 'community', 'illness'] as const;
  return lists.some((key) => {
    const admitted: readonly string[] | undefined = fit[key];
    const answer = told[key];
    return admitted && typeof answer === 'string' && !admitted.includes(answer);
  });
}
