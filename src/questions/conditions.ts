import { answers, type Fit } from '../schemas/fits.ts';

/** What may be asked after the need; of two that tell equally much, the earlier is asked first. */
export const questionKeys = [
  'sex',
  'age',
  'motherhood',
  'disability',
  'community',
  'residence',
  'illness',
  'marital',
  'student',
] as const;

/** The name of a question that may follow the need. */
export type QuestionKey = (typeof questionKeys)[number];

/** Ages in full years, both ends among them; the highest band has no end. */
export interface AgeBand {
  from: number;
  to: number;
}

/** One answer: a key of the question's answers, `yes` or `no`, or a band of ages. */
export type Answer = string | AgeBand;

/** One thing that a service wants of a person. */
export interface Condition {
  question: QuestionKey;
  admits: readonly string[] | AgeBand;
}

/** One of a service's `fits`, by its place in the record, with what is not yet known to hold. */
export interface Way {
  fit: number;
  open: readonly Condition[];
}

/** The ways in which a record's `fits` let someone in, nothing known of the person yet. */
export function readWays(fits: readonly Fit[] = []): Way[] {
  return fits.map((fit, index) => ({
    fit: index,
    open: questionKeys.flatMap((question) => {
      const admits = admittedBy(fit, question);
      return admits ? [{ question, admits }] : [];
    }),
  }));
}

function admittedBy(fit: Fit, question: QuestionKey): Condition['admits'] | undefined {
  switch (question) {
    case 'age':
      if (fit.minAge === undefined && fit.maxAge === undefined) return undefined;
      return { from: fit.minAge ?? 0, to: fit.maxAge ?? Infinity };
    case 'disability':
    case 'student':
      return fit[question] ? ['yes'] : undefined;
    default: {
      const admitted: readonly string[] | undefined = fit[question];
      return admitted && Object.keys(answers[question]).filter((key) => admitted.includes(key));
    }
  }
}

/** True if nobody who gives this answer meets the condition. */
export function contradicts(answer: Answer, { admits }: Condition): boolean {
  if (typeof answer === 'string') return !('from' in admits) && !admits.includes(answer);
  return 'from' in admits && (answer.to < admits.from || admits.to < answer.from);
}
