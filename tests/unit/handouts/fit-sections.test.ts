import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fitSections,
  textHeight,
  type Measured,
  type Section,
} from '../../../src/handouts/fit-sections.ts';

const room = { height: 100, width: 100 };
const facts = (count: number, length = 80): Measured[] =>
  Array.from({ length: count }, (_, index) => ({
    text: `${index} ${'ক'.repeat(length)}`,
    standing: 'own-office',
  }));

describe('fitSections', () => {
  test('prints little text large and more text smaller', () => {
    const sizes = [10, 17, 19, 20].map(
      (count) => fitSections([{ title: 'কে', facts: facts(count, 30) }], room).size,
    );
    expect(sizes).toEqual(['largest', 'large', 'medium', 'small']);
  });

  test('takes the short form before it leaves a fact out', () => {
    const [section] = fitSections(
      [{ title: 'কাগজ', facts: facts(40), short: facts(3, 10) }],
      room,
    ).sections;
    expect(section).toMatchObject({ isShort: true, hasMore: true });
    expect(section?.facts).toEqual(facts(3, 10));
  });

  test('leaves out the end of the longest list first, and says so', () => {
    const long = { title: 'কে', facts: facts(30) };
    const short = { title: 'কত', facts: facts(2) };
    const [first, second] = fitSections([long, short], room).sections;
    expect(first?.hasMore).toBe(true);
    expect(first?.facts).toEqual(long.facts.slice(0, first?.facts.length));
    expect(second).toMatchObject({ facts: short.facts, hasMore: false });
  });

  test('spares what is dear', () => {
    const wanted = [3, 1].map((weight) => ({ title: 'কে', facts: facts(15), weight }));
    const [dear, cheap] = fitSections(wanted, room).sections;
    expect(dear?.facts.length).toBeGreaterThan(2 * (cheap?.facts.length ?? 0));
  });

  test('keeps order, every section, and each fact with its doubt; says where something is missing', () => {
    const fact = fc.record({
      text: fc.string({ minLength: 1, maxLength: 200 }),
      standing: fc.constantFrom('own-office' as const, 'sister-office' as const, 'other' as const),
      doubt: fc.option(fc.string({ minLength: 1, maxLength: 90 }), { nil: undefined }),
    });
    const section: fc.Arbitrary<Section> = fc.record({
      title: fc.string(),
      facts: fc.array(fact, { maxLength: 12 }),
    });
    fc.assert(
      fc.property(fc.array(section, { maxLength: 9 }), (wanted) => {
        const { sections } = fitSections(wanted, room);
        expect(sections.map(({ title }) => title)).toEqual(wanted.map(({ title }) => title));
        sections.forEach(({ facts: kept, hasMore }, index) => {
          const all = wanted[index]?.facts ?? [];
          expect(kept).toEqual(all.slice(0, kept.length));
          expect(hasMore).toBe(kept.length < all.length);
          expect(kept.length).toBeGreaterThanOrEqual(Math.min(1, all.length));
        });
      }),
    );
  });
});

test('a text is the higher, the longer it is and the larger its print', () => {
  expect(textHeight('ক'.repeat(200), 9, 100)).toBeGreaterThan(textHeight('ক', 9, 100));
  expect(textHeight('ক'.repeat(200), 12, 100)).toBeGreaterThan(textHeight('ক'.repeat(200), 9, 100));
  expect(textHeight('', 9, 100)).toBe(0);
});
