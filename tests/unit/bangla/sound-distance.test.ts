import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { soundDistance } from '../../../src/bangla/sound-distance.ts';

const key = fc.string({ unit: fc.constantFrom(...'abdikmnorstu'), maxLength: 10 });

test('equal keys are at no distance, and there and back is equally far', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      expect(soundDistance(one, one, 99)).toBe(0);
      expect(soundDistance(one, other, 99)).toBeCloseTo(soundDistance(other, one, 99));
    }),
  );
});

test('a limit never hides a distance within it', () => {
  fc.assert(
    fc.property(key, key, fc.integer({ min: 0, max: 4 }), (one, other, limit) => {
      const whole = soundDistance(one, other, 99);
      const cut = soundDistance(one, other, limit);
      expect(cut <= limit ? cut : whole > limit).toBe(cut <= limit ? whole : true);
    }),
  );
});

test('two letters swapped or a vowel slipped cost less than a wrong consonant', () => {
  expect(soundDistance('bidab', 'bidba', 9)).toBe(0.7);
  expect(soundDistance('bata', 'beta', 9)).toBeLessThan(soundDistance('bata', 'gata', 9));
});

test('a half-typed key is not charged for what is missing', () => {
  expect(soundDistance('prsik', 'prsikn', 9, true)).toBe(0);
});
