import { z } from 'astro/zod';
import { referenceFields } from '../schemas/references.ts';
import { absences } from '../schemas/statements.ts';
import { shownText } from './slot.ts';

/** A value and what an author sees for it. */
export type Option = readonly [value: string, label: string];

/** What every field of a form has. */
interface Described {
  title: string;
  /** What the field means, in words of the form: no file names, no `true`. */
  about: string;
  /** One good value, or ''. */
  example: string;
  required: boolean;
}

/** One field of a form, as the schema describes it. */
export type FormField = Described &
  (
    | { kind: 'line' | 'sentence' | 'date' | 'number' | 'flag' }
    | { kind: 'choice'; options: readonly Option[] }
    /** Several of the options. */
    | { kind: 'choices'; options: readonly Option[] }
    /** The name of an entry of a collection. */
    | { kind: 'reference'; collection: string }
    | { kind: 'list'; item: FormField }
    | { kind: 'record'; fields: Readonly<Record<string, FormField>> }
    /** Either a word that says there is nothing, or the field itself. */
    | { kind: 'absent-or'; absences: readonly Option[]; inner: FormField }
    /** Names that the author gives, each with an entry. */
    | { kind: 'entries'; entry: FormField }
  );

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The form of a kind of file, made from the schema that also checks it. */
export function formOf(schema: z.ZodType): FormField {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return fieldOf('', json, true);
}

function fieldOf(
  name: string,
  schema: JsonSchema,
  required: boolean,
  above?: JsonSchema,
): FormField {
  const described = {
    title: schema.title ?? above?.title ?? '',
    about: wordsOfForm(schema.description ?? above?.description ?? ''),
    example: shownText(schema.examples?.[0]),
    required,
  };
  const [absent, ...others] = schema.anyOf ?? [];
  const inner = others.find((one) => one !== undefined);
  if (absent && inner) {
    const given = (absent.enum ?? []) as (keyof typeof absences)[];
    return {
      ...described,
      kind: 'absent-or',
      absences: given.map((word) => [word, absences[word]]),
      inner: fieldOf(name, inner, true, schema),
    };
  }
  if (schema.enum) return { ...described, kind: 'choice', options: optionsOf(schema) };
  switch (schema.type) {
    case 'object':
      return { ...described, ...recordOf(schema) };
    case 'array': {
      const items = schema.items as JsonSchema;
      return items.enum
        ? { ...described, kind: 'choices', options: optionsOf(items) }
        : { ...described, ...listOf(fieldOf(name, items, true, schema)) };
    }
    case 'boolean':
      return { ...described, kind: 'flag' };
    case 'number':
    case 'integer':
      return { ...described, kind: 'number' };
    default:
      return { ...described, ...textOf(name, schema) };
  }
}

/** A list of lines gives the example once; each line would only repeat it. */
function listOf(item: FormField) {
  const isLine = item.kind === 'line' || item.kind === 'sentence';
  return { kind: 'list' as const, item, ...(isLine && { example: item.example }) };
}

function recordOf(schema: JsonSchema) {
  const { properties, required = [], additionalProperties } = schema;
  if (!properties) {
    const entry = fieldOf('', additionalProperties as JsonSchema, true);
    return { kind: 'entries' as const, entry };
  }
  const fields = Object.entries(properties).map(([name, inner]) => [
    name,
    fieldOf(name, inner as JsonSchema, required.includes(name)),
  ]);
  return {
    kind: 'record' as const,
    fields: Object.fromEntries(fields) as Record<string, FormField>,
  };
}

/** An example as long as this is a sentence, and wants room for one. */
const longLine = 24;

function textOf(name: string, schema: JsonSchema) {
  const collection = referenceFields[name];
  if (collection !== undefined) return { kind: 'reference' as const, collection };
  if (schema.pattern === String.raw`^\d{4}-\d{2}-\d{2}$`) return { kind: 'date' as const };
  const example = shownText(schema.examples?.[0]);
  return { kind: example.length > longLine ? ('sentence' as const) : ('line' as const) };
}

function optionsOf(schema: JsonSchema): Option[] {
  const labels = (schema['enumDescriptions'] ?? []) as string[];
  return (schema.enum ?? []).map((value, index) => [String(value), labels[index] ?? String(value)]);
}

/**
 * The schema's words are for who writes YAML. In a form names are chosen from a list and digits may
 * be Bangla, so what is said of files, of `true` and of Latin digits would only puzzle.
 */
function wordsOfForm(about: string): string {
  return about
    .replaceAll(
      /[:;,]?\s*content\/\S+ (?:ফাইলের নাম|ফোল্ডারের ফাইলের নাম|ফাইলে কাগজটির নাম)(?:, \.mdx ছাড়া)?/gu,
      '',
    )
    .replaceAll(/content\/\S+ ফাইলের (?=য)/gu, '')
    .replaceAll(/,? ?ইংরেজি অঙ্কে(?=[,।])/gu, '')
    .replaceAll(/\btrue\b/gu, '“হ্যাঁ”')
    .replaceAll(/\bfalse\b/gu, '“না”')
    .replaceAll(/(?<=হলে )তার ফাইলের নাম/gu, 'সেটি')
    .replaceAll(/ফাইলের নাম(?=।)/gu, 'নাম')
    .replaceAll('“name”', '“নাম”')
    .replaceAll(' (amount)', '')
    .replaceAll(': number ও unit, না থাকলে unpublished', '')
    .trim();
}
