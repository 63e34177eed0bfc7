import { z } from 'astro/zod';
import { folders, settings } from '../../src/content-files/content-schemas.ts';
import { optionalSettings } from './content-tree.ts';

/**
 * The JSON Schemas of all content by their files' names, made from the site's own schemas: a field
 * completes and explains itself in Bangla by the words that its schema already has.
 */
export function editorSchemas(): Record<string, string> {
  const schemas: Record<string, string> = {};
  for (const [name, schema] of Object.entries({ ...folders, ...settings, ...optionalSettings })) {
    const file = `${name.replace(/^lists\/.*$/u, 'list').replace(/^.*\/|\.yaml$/gu, '')}.schema.json`;
    schemas[file] = `${JSON.stringify(jsonSchema(schema), undefined, 2)}\n`;
  }
  return schemas;
}

function jsonSchema(schema: z.ZodType): object {
  // What only code can test (real days, NFC) the content check tells; the editor shows the rest.
  return z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    reused: 'ref',
  });
}
