import { answers } from '../schemas/fits.ts';
import {
  contradicts,
  questionKeys,
  type Answer,
  type Condition,
  type QuestionKey,
  type Way,
} from './conditions.ts';

/** A service not excluded; one whose record names no `fits` has no ways and is never excluded. */
export interface Candidate {
  service: string;
  ways: readonly Way[];
}

/** What an answer leaves: ways that it contradicts are gone, and services with no way left. */
export function narrow(
  candidates: readonly Candidate[],
  question: QuestionKey,
  answer: Answer,
): Candidate[] {
  return candidates.flatMap(({ service, ways }) => {
    if (ways.length === 0) return [{ service, ways }];
    const left = ways.filter(({ open }) =>
      open.every((condition) => condition.question !== question || !contradicts(answer, condition)),
    );
    return left.length > 0 ? [{ service, ways: left.map((way) => without(question, way)) }] : [];
  });
}

/** What is left where a question gets no answer: nothing is excluded, and it is not asked again. */
export function skip(candidates: readonly Candidate[], question: QuestionKey): Candidate[] {
  return candidates.map(({ service, ways }) => ({
    service,
    ways: ways.map((way) => without(question, way)),
  }));
}

function without(question: QuestionKey, { fit, open }: Way): Way {
  return { fit, open: open.filter((condition) => condition.question !== question) };
}

/** The answers to offer; ages are cut exactly where a condition that may exclude begins or ends. */
export function answersTo(question: QuestionKey, candidates: readonly Candidate[]): Answer[] {
  if (question === 'disability' || question === 'student') return ['yes', 'no'];
  if (question !== 'age') return Object.keys(answers[question]);
  const starts = new Set([0]);
  for (const { admits } of conditionsOf(undecided(candidates))) {
    if (!('from' in admits)) continue;
    starts.add(admits.from);
    if (admits.to < Infinity) starts.add(admits.to + 1);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: (sorted[index + 1] ?? Infinity) - 1 }));
}

/** The question that most services still hang on; none where no answer would exclude one. */
export function nextQuestion(candidates: readonly Candidate[]): QuestionKey | undefined {
  const open = undecided(candidates).map((one) => conditionsOf([one]));
  const hanging = (question: QuestionKey) =>
    open.filter((conditions) => conditions.some((condition) => condition.question === question))
      .length;
  const [first] = questionKeys
    .map((question) => ({ question, services: hanging(question) }))
    .sort((a, b) => b.services - a.services);
  return first && first.services > 0 ? first.question : undefined;
}

/** Services that an answer may yet exclude. */
function undecided(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ ways }) => ways.every(({ open }) => open.length > 0));
}

function conditionsOf(candidates: readonly Candidate[]): Condition[] {
  return candidates.flatMap(({ ways }) => ways.flatMap(({ open }) => open));
}
