import { answers } from '../schemas/fits.ts';
import { meets, questionKeys, type Answer, type QuestionKey, type Way } from './conditions.ts';

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
    const left = ways.filter((way) =>
      way.every((condition) => condition.question !== question || meets(condition, answer)),
    );
    return left.length > 0 ? [{ service, ways: without(question, left) }] : [];
  });
}

/** What is left where a question gets no answer: nothing is excluded, and it is not asked again. */
export function skip(candidates: readonly Candidate[], question: QuestionKey): Candidate[] {
  return candidates.map(({ service, ways }) => ({ service, ways: without(question, ways) }));
}

function without(question: QuestionKey, ways: readonly Way[]): Way[] {
  return simplest(ways.map((way) => way.filter((condition) => condition.question !== question)));
}

/**
 * The ways that decide, in a steady order. One that wants all that another wants, and more, lets
 * nobody else in.
 */
export function simplest(ways: readonly Way[]): Way[] {
  const written = new Map(
    ways.map((way) => [JSON.stringify(way), way.map((condition) => JSON.stringify(condition))]),
  );
  const kept = [...written].filter(
    ([key, wants]) =>
      ![...written].some(
        ([other, less]) => other !== key && less.every((condition) => wants.includes(condition)),
      ),
  );
  return kept
    .map(([key]) => ways.find((way) => JSON.stringify(way) === key) ?? [])
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

/** The answers to offer; ages are cut exactly where a condition of these services begins or ends. */
export function answersTo(question: QuestionKey, candidates: readonly Candidate[]): Answer[] {
  if (question === 'disability' || question === 'student') return ['yes', 'no'];
  if (question !== 'age') return Object.keys(answers[question]);
  const starts = new Set([0]);
  for (const { admits } of candidates.flatMap(({ ways }) => ways.flat())) {
    if (!('from' in admits)) continue;
    starts.add(admits.from);
    if (admits.to < Infinity) starts.add(admits.to + 1);
  }
  const sorted = [...starts].sort((a, b) => a - b);
  return sorted.map((from, index) => ({ from, to: (sorted[index + 1] ?? Infinity) - 1 }));
}

/** The question that most services still hang on; none where no answer would exclude one. */
export function nextQuestion(candidates: readonly Candidate[]): QuestionKey | undefined {
  const undecided = candidates.filter(({ ways }) => ways.every((way) => way.length > 0));
  const hanging = (question: QuestionKey) =>
    undecided.filter(({ ways }) => ways.flat().some((condition) => condition.question === question))
      .length;
  const [first] = questionKeys
    .map((question) => ({ question, services: hanging(question) }))
    .sort((a, b) => b.services - a.services);
  return first && first.services > 0 ? first.question : undefined;
}
