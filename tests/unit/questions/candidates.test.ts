import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  answersTo,
  narrow,
  nextQuestion,
  skip,
  type Candidate,
} from '../../../src/questions/candidates.ts';
import {
  questionKeys,
  readWays,
  type Answer,
  type QuestionKey,
} from '../../../src/questions/conditions.ts';
import type { RuledService } from '../../../src/questions/branch.ts';
import { isRefused, people, services, type Told } from './people.ts';

const anyServices = services([]);
const anyOrder = fc.shuffledSubarray([...questionKeys], { minLength: questionKeys.length });

const start = (list: readonly RuledService[]): Candidate[] =>
  list.map(({ id, fits }) => ({ service: id, ways: readWays(fits) }));

/** What is left when somebody is asked everything in an order. */
const ask = (list: readonly RuledService[], told: Told, order: readonly QuestionKey[]) => {
  let left = start(list);
  for (const question of order) {
    const answer = told[question];
    left = answer === undefined ? skip(left, question) : narrow(left, question, answer);
  }
  return left.map(({ service, ways }) => ({ service, fits: ways.map(({ fit }) => fit) }));
};

/** What is still open of services that could yet be excluded. */
const hanging = (left: readonly Candidate[]) =>
  left
    .filter(({ ways }) => ways.every(({ open }) => open.length > 0))
    .flatMap(({ ways }) => ways.flatMap(({ open }) => open.map(({ question }) => question)));

describe('whoever answers', () => {
  test('is left with a service unless each of its rules, as it is written, refuses an answer', () => {
    fc.assert(
      fc.property(anyServices, people, (list, told) => {
        const expected = list
          .map(({ id, fits = [] }) => ({
            service: id,
            rules: fits.length,
            fits: fits.flatMap((fit, index) => (isRefused(fit, told) ? [] : [index])),
          }))
          .filter(({ rules, fits }) => rules === 0 || fits.length > 0)
          .map(({ service, fits }) => ({ service, fits }));
        expect(ask(list, told, questionKeys)).toEqual(expected);
      }),
    );
  });

  test('is left with the same services in whatever order the questions come', () => {
    fc.assert(
      fc.property(anyServices, people, anyOrder, (list, told, order) => {
        expect(ask(list, told, order)).toEqual(ask(list, told, questionKeys));
      }),
    );
  });

  test('keeps every service and every rule by telling nothing', () => {
    fc.assert(
      fc.property(anyServices, anyOrder, (list, order) => {
        const all = list.map(({ id, fits = [] }) => ({ service: id, fits: [...fits.keys()] }));
        expect(ask(list, {}, order)).toEqual(all);
      }),
    );
  });

  test('loses no service by telling less', () => {
    fc.assert(
      fc.property(anyServices, people, fc.constantFrom(...questionKeys), (list, told, untold) => {
        const { [untold]: _, ...less } = told;
        const kept = ask(list, less, questionKeys).map(({ service }) => service);
        for (const { service } of ask(list, told, questionKeys)) expect(kept).toContain(service);
      }),
    );
  });

  test('finds one age to choose, whatever the age', () => {
    fc.assert(
      fc.property(anyServices, fc.nat({ max: 130 }), (list, years) => {
        const bands = answersTo('age', start(list)).filter((answer) => typeof answer === 'object');
        expect(bands.filter(({ from, to }) => from <= years && years <= to)).toHaveLength(1);
      }),
    );
  });

  test('is told the same by a band of ages as by the age itself, of every service that may yet go', () => {
    fc.assert(
      fc.property(anyServices, fc.nat({ max: 130 }), (list, years) => {
        const before = start(list);
        const bands = answersTo('age', before).filter(
          (answer) => typeof answer === 'object' && answer.from <= years && years <= answer.to,
        );
        const idsAfter = (answer: Answer) =>
          narrow(before, 'age', answer).map(({ service }) => service);
        expect(bands.map(idsAfter)).toEqual([idsAfter({ from: years, to: years })]);
      }),
    );
  });
});

describe('the next question', () => {
  test('is one on which a service hangs, and there is none where nothing does', () => {
    fc.assert(
      fc.property(anyServices, people, (list, told) => {
        const wrong: unknown[] = [];
        let left = start(list);
        for (let next = nextQuestion(left); next; next = nextQuestion(left)) {
          if (!hanging(left).includes(next)) wrong.push({ next, left });
          const answer = told[next];
          left = answer === undefined ? skip(left, next) : narrow(left, next, answer);
        }
        expect(wrong).toEqual([]);
        expect(hanging(left)).toEqual([]);
      }),
    );
  });

  test('is the one that most services hang on', () => {
    const rule = { text: 'নিয়ম।', sources: ['s01'] };
    const list: RuledService[] = [
      { id: 'a', needs: [], fits: [{ ...rule, sex: ['woman'], disability: true }] },
      { id: 'b', needs: [], fits: [{ ...rule, disability: true }] },
    ];
    expect(nextQuestion(start(list))).toBe('disability');
  });
});
