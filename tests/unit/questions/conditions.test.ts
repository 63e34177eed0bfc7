import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { contradicts, readWays, type AgeBand } from '../../../src/questions/conditions.ts';

const band = fc
  .tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 }))
  .map(([a, b]): AgeBand => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('a band of ages contradicts a condition only if no age in it is admitted', () => {
  fc.assert(
    fc.property(band, band, (answer, admits) => {
      const ages = Array.from({ length: answer.to - answer.from + 1 }, (_, i) => answer.from + i);
      const isAdmitted = ages.some((age) => admits.from <= age && age <= admits.to);
      expect(contradicts(answer, { question: 'age', admits })).toBe(!isAdmitted);
    }),
  );
});

test('an answer contradicts a condition that does not name it', () => {
  const condition = { question: 'sex', admits: ['woman', 'other'] } as const;
  expect(contradicts('man', condition)).toBe(true);
  expect(contradicts('other', condition)).toBe(false);
});

test('a rule is read as its conditions, and what it does not name is none', () => {
  const rule = { text: 'নিয়ম।', sources: ['s01'] };
  expect(readWays([rule, { ...rule, minAge: 62, sex: ['woman'], disability: false }])).toEqual([
    { fit: 0, open: [] },
    {
      fit: 1,
      open: [
        { question: 'sex', admits: ['woman'] },
        { question: 'age', admits: { from: 62, to: Infinity } },
      ],
    },
  ]);
  expect(readWays(undefined)).toEqual([]);
});

test('income and land are no questions: they stand among what remains to be checked', () => {
  const rule = { text: 'নিয়ম।', sources: ['s01'], maxIncome: 10_000, maxLand: 15 };
  expect(readWays([rule])).toEqual([{ fit: 0, open: [] }]);
});
