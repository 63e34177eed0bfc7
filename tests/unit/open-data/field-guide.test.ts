import { describe, expect, test } from 'vitest';
import { statementFields, tableFields, type Field } from '../../../src/open-data/field-guide.ts';
import { tableNames } from '../../../src/open-data/tables.ts';

const all = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => [field, ...all(field.inner ?? [])]);

describe.each(tableNames)('the guide to the table of %s', (table) => {
  const fields = all(tableFields(table));

  test('explains every field in Bangla', () => {
    const unexplained = fields.filter(
      ({ title, about }) =>
        !/\p{Script=Bengali}/u.test(title) || !/\p{Script=Bengali}/u.test(about),
    );
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });

  test('explains every word of a fixed choice', () => {
    const kinds = fields.filter(({ choices }) => choices.length > 0);
    for (const { name, choices } of kinds) {
      expect(choices.length, name).toBeGreaterThan(1);
      for (const [word, meaning] of choices) expect(meaning, word).toMatch(/\p{Script=Bengali}/u);
    }
  });

  test('holds no figure, as no source stands behind an explanation', () => {
    const figures = fields.filter(({ title, about, choices }) =>
      /\p{Nd}/u.test(JSON.stringify([title, about, choices])),
    );
    expect(figures.map(({ name }) => name)).toEqual([]);
  });
});

test('every statement has its sentence, sources, standing and doubt', () => {
  expect(statementFields().map(({ name }) => name)).toEqual([
    'text',
    'sources',
    'standing',
    'doubt',
  ]);
});

test('what lies in a group is told by its path', () => {
  const names = tableFields('services').map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['status.state', 'status.facts', 'status.now']));
});

test('a list of statements tells what each has beside the common fields', () => {
  const fee = tableFields('services').find(({ name }) => name === 'fee');
  expect(fee?.inner?.map(({ name }) => name)).toEqual(['amount', 'unit', 'per', 'year']);
});
