import { hash } from 'node:crypto';
import type { Surroundings } from './surroundings.ts';

type Question = keyof Surroundings;

/**
 * A question with what was answered, as text: `["standingOf",["sources","s01"],"there"]`. What was
 * told on such answers holds as long as each is given again.
 */
export type Answer = string;

/** A longer answer, such as the list of all names, stands as its digest. */
const longest = 200;

/** Surroundings that note what they were asked and what they answered. */
export function noting(asked: Surroundings, noted: Set<Answer>): Surroundings {
  const note = <Q extends Question>(question: Q): Surroundings[Q] => {
    const ask = asked[question] as (...of: readonly string[]) => unknown;
    const answer = (...of: readonly string[]) => {
      const given = ask(...of);
      noted.add(written(question, of, given));
      return given;
    };
    return answer as Surroundings[Q];
  };
  return {
    standingOf: note('standingOf'),
    namesOf: note('namesOf'),
    kindOfSource: note('kindOfSource'),
    officesGiving: note('officesGiving'),
    placesOfOffice: note('placesOfOffice'),
    pageAt: note('pageAt'),
    addresses: note('addresses'),
    hasAnchor: note('hasAnchor'),
    anchorsAt: note('anchorsAt'),
    hasFile: note('hasFile'),
    copiesIn: note('copiesIn'),
  };
}

/** A test of whether these surroundings still give an answer; each is looked up once. */
export function stillGives(asked: Surroundings): (answer: Answer) => boolean {
  const known = new Map<Answer, boolean>();
  return (answer) => {
    let holds = known.get(answer);
    if (holds === undefined) {
      const [question, of] = JSON.parse(answer) as [Question, string[]];
      const ask = asked[question] as (...words: readonly string[]) => unknown;
      holds = written(question, of, ask(...of)) === answer;
      known.set(answer, holds);
    }
    return holds;
  };
}

function written(question: Question, of: readonly string[], given: unknown): Answer {
  const answer = JSON.stringify([question, of, given]);
  if (answer.length <= longest) return answer;
  return JSON.stringify([question, of, hash('sha256', answer, 'base64url')]);
}
