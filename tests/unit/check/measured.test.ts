import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { allRules } from '../../../scripts/check/all-rules.ts';
import { labelledRules, measureRule } from '../../../scripts/check/measure.ts';
import { root } from '../../support/build-site.ts';

const labelled = await labelledRules(join(root, 'tests/fixtures/check'), allRules);

// The held half is measured by `npm run check:measure` alone: a test that everyone runs would soon tune to it.
it.each(labelled)(
  '$rule.id misses at most 5 % of the open lines and is wrong on at most 2 %',
  ({ rule, lines }) => {
    const { bad, good, missed, falseAlarms } = measureRule(rule, 'open', lines);
    expect(bad + good).toBeGreaterThan(50);
    expect(missed.map(({ text }) => text).slice(Math.floor(bad * 0.05))).toEqual([]);
    expect(falseAlarms.map(({ text }) => text).slice(Math.floor(good * 0.02))).toEqual([]);
  },
);

it('every rule that judges language has labelled lines', () => {
  expect(labelled.map(({ rule }) => rule.id).sort()).toEqual([
    'bijoy',
    'click-here',
    'danda',
    'date-without-year',
    'figure-in-prose',
    'long-sentence',
    'misspelling',
    'mixed-digits',
    'mojibake',
    'personal-data',
    'time-bound',
    'wrong-office',
  ]);
});

it.each(labelled)(
  '$rule.id is judged by held lines that no open table shows',
  ({ rule, lines }) => {
    const [held, others] = [true, false].map((isHeld) =>
      lines.filter(({ half }) => (half === 'held') === isHeld).map(({ text }) => text),
    );
    expect(held?.length).toBeGreaterThanOrEqual(100);
    expect(held?.filter((text) => others?.includes(text))).toEqual([]);
    const table = readFileSync(join(root, `tests/fixtures/check/${rule.id}.tsv`), 'utf8');
    expect(table).not.toMatch(/^held\t/mu);
  },
);
