import { branches, isStatement, itemsOf, recordSchema, type JsonSchema } from './json-schema.ts';
import type { TableName } from './tables.ts';

/** One field of a table as its page explains it. */
export interface Field {
  /** The name in the files; with dots for what lies inside. */
  name: string;
  title: string;
  about: string;
  /** What may stand there, where it is one of a few: the word in the files and its meaning. */
  choices: [string, string][];
  /** For a list of sourced statements: what each has beside the fields that all statements have. */
  inner: Field[] | undefined;
}

/** The fields of a table in the schema's order. */
export function tableFields(name: TableName): Field[] {
  return fieldsOf(recordSchema(name));
}

/** The fields that every statement has. */
export function statementFields(): Field[] {
  return fieldsOf(recordSchema('helplines')).filter(({ name }) => common.has(name));
}

const common = new Set(['text', 'sources', 'standing', 'doubt']);

function fieldsOf(schema: JsonSchema, path = ''): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, property]) => {
    const field = property as JsonSchema;
    const group = branches(field).find(({ type }) => type === 'object');
    if (group) return fieldsOf(group, `${path}${key}.`);
    const item = branches(field).map(itemsOf).find(Boolean);
    return [
      {
        name: path + key,
        title: field.title ?? '',
        about: field.description ?? '',
        choices: choicesOf(item ?? field),
        inner:
          item && isStatement(item)
            ? fieldsOf(item).filter((inner) => !common.has(inner.name))
            : undefined,
      },
    ];
  });
}

function choicesOf(schema: JsonSchema): [string, string][] {
  const meanings = (schema['enumDescriptions'] ?? []) as string[];
  return (schema.enum ?? []).flatMap((word, index) => {
    const meaning = meanings[index];
    return meaning ? [[String(word), meaning] as [string, string]] : [];
  });
}
