import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readFrontmatter, readYaml } from '../../../src/content-files/frontmatter.ts';
import { achievementSchema } from '../../../src/schemas/achievements.ts';
import { officeSchema } from '../../../src/schemas/offices.ts';
import { planSchema } from '../../../src/schemas/plans.ts';
import { serviceSchema } from '../../../src/schemas/services.ts';
import { listEntrySchema, siteSchema } from '../../../src/schemas/site.ts';
import { sourceSchema } from '../../../src/schemas/sources.ts';
import { sampleContent } from '../../support/sample-content.ts';

type Values = Record<string, unknown>;

async function valuesOf(file: string): Promise<Values> {
  const text = await readFile(join(sampleContent, 'content', file), 'utf8');
  const read = file.endsWith('.mdx') ? readFrontmatter(text) : readYaml(text);
  return read.data as Values;
}

const needs = await valuesOf('lists/needs.yaml');

/** Each kind of record with a right one of the sample. */
const kinds = [
  {
    name: 'achievement',
    schema: achievementSchema,
    right: await valuesOf('achievements/dwa-nomuna/2020-2021.mdx'),
  },
  { name: 'office', schema: officeSchema, right: await valuesOf('offices/dwa-nomuna.mdx') },
  { name: 'plan', schema: planSchema, right: await valuesOf('plans/dwa-nomuna.mdx') },
  {
    name: 'service',
    schema: serviceSchema,
    right: await valuesOf('services/old-age-allowance.mdx'),
  },
  { name: 'source', schema: sourceSchema, right: await valuesOf('sources/s01.mdx') },
  { name: 'site', schema: siteSchema, right: await valuesOf('site.yaml') },
  { name: 'list entry', schema: listEntrySchema, right: needs['money'] as Values },
];

interface JsonSchema {
  title?: string;
  description?: string;
  examples?: unknown[];
  required?: string[];
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  type?: string;
}

describe.each(kinds)('the $name', ({ schema, right }) => {
  const described = z.toJSONSchema(schema as z.ZodType, { io: 'input' }) as JsonSchema;

  test('takes what it should', () => {
    expect(schema.safeParse(right).error).toBeUndefined();
  });

  test('misses each field that must be there, and says in Bangla what to write', () => {
    for (const field of described.required ?? []) {
      const { [field]: _left, ...others } = right;
      const issues = schema.safeParse(others).error?.issues ?? [];
      expect(issues.map(({ path }) => path)).toEqual([[field]]);
      expect(issues[0]?.message).toMatch(/[\u0980-\u09FF].*লিখুন/u);
    }
  });

  test('refuses a field it does not know', () => {
    const { error } = schema.safeParse({ ...right, notAField: 'x' });
    expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys']);
  });

  test('tells its author of every field what it is called, what it means and a good value', () => {
    expect(withoutHelp(described)).toEqual([]);
  });
});

/** The paths of fields that lack a name, a meaning or, where a person writes a word, an example. */
function withoutHelp(schema: JsonSchema, path = ''): string[] {
  const ofFields = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const here = `${path}.${name}`;
    const isWord = !field.properties && !field.anyOf && field.type !== 'array';
    const isHelped = field.title && field.description && (!isWord || field.examples);
    return [...(isHelped ? [] : [here]), ...withoutHelp(field, here)];
  });
  const inner = [...(schema.items ? [schema.items] : []), ...(schema.anyOf ?? [])];
  return [...ofFields, ...inner.flatMap((one) => withoutHelp(one, `${path}[]`))];
}
