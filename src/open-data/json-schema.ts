import { z } from 'astro/zod';
import { tables, type TableName } from './tables.ts';

/** A JSON Schema as Zod makes it. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * The JSON Schema (2020-12) of a table's JSON file. A statement's standing is always told there,
 * though authors write it only where it differs from its sources' kind.
 */
export function tableSchema(name: TableName): JsonSchema {
  const file = z.strictObject({
    $schema: z.string(),
    licence: z.string(),
    builtOn: z.iso.date(),
    // The file that goes on where this one ends.
    next: z.string().optional(),
    records: z.array(tables[name]),
  });
  return z.toJSONSchema(file, {
    override: ({ jsonSchema }) => {
      if (isStatement(jsonSchema))
        jsonSchema.required = [...(jsonSchema.required ?? []), 'standing'];
    },
  });
}

/** The schema of one of a table's records. */
export function recordSchema(name: TableName): JsonSchema {
  const records = tableSchema(name).properties?.['records'];
  return (records as { items: JsonSchema }).items;
}

/** True for the schema of a sourced sentence, with whatever fields beside. */
export function isStatement({ properties }: JsonSchema): boolean {
  return ['text', 'sources', 'standing', 'doubt'].every((key) => key in (properties ?? {}));
}

/** What may stand in a place: the schema itself, or each branch of it, where it leaves a choice. */
export function branches(schema: JsonSchema): JsonSchema[] {
  return schema.anyOf ? schema.anyOf : [schema];
}

/** The schema of the things in a list; undefined for what is no list. */
export function itemsOf(schema: JsonSchema): JsonSchema | undefined {
  return schema.type === 'array' ? (schema.items as JsonSchema) : undefined;
}
