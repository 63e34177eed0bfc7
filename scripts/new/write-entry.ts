import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { folders } from '../../src/content-files/content-schemas.ts';
import type { Kind } from './kind.ts';

interface Field {
  title?: string;
  description?: string;
  type?: string;
  examples?: unknown[];
  items?: Field;
  properties?: Record<string, Field>;
  anyOf?: { enum?: string[] }[];
}

/** Fields that only an office sets, or that a new file has no need of. */
const leftOut = new Set(['checkedOn', 'reviewBy', 'owner', 'allow', 'draft']);

/**
 * A new file of a kind: every field in the schema's order with a comment that explains it, those with
 * a value filled, a charter's field without one `unpublished`, what may be absent as a comment.
 */
export function entryText(kind: Kind, values: Readonly<Record<string, unknown>>): string {
  const schema = folders[kind.collection];
  if (!schema) throw new Error(`new entry: no schema for ${kind.collection}`);
  const { properties = {} } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  const fields = Object.entries(properties as Record<string, Field>).flatMap(([key, field]) =>
    leftOut.has(key) ? [] : [fieldText(key, field, values[key])],
  );
  const explained = fields.some((field) => field.endsWith(': unpublished'));
  return ['---', ...opening(kind, explained), ...fields, '---', ''].join('\n');
}

function opening({ label }: Kind, hasUnpublished: boolean): string[] {
  const lines = [
    `# ${label}: নতুন ফাইল। “#” দিয়ে শুরু লাইন শুধু আপনার জন্য, পাতায় দেখায় না।`,
    '# যে ঘরে “unpublished” লেখা, সেখানে তথ্য পেলে সূত্রসহ এভাবে লিখুন:',
    '#   ঘরের নাম:',
    '#     - text: একটি পূর্ণ বাক্য।',
    '#       sources: [সূত্রের ফাইলের নাম]',
  ];
  return hasUnpublished ? lines : lines.slice(0, 1);
}

function fieldText(key: string, field: Field, value: unknown): string {
  const about = [field.title, field.description].filter(Boolean).join(': ');
  const comment = about === '' ? [] : [`# ${about}`];
  if (value !== undefined) return [...comment, entry(key, value)].join('\n');
  if (mayBeUnpublished(field)) return [...comment, `${key}: unpublished`].join('\n');
  return [
    ...comment,
    ...entry(key, sample(field))
      .split('\n')
      .map((line) => `# ${line}`),
  ].join('\n');
}

function entry(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 }).trimEnd();
}

function mayBeUnpublished({ anyOf }: Field): boolean {
  return anyOf?.some((choice) => choice.enum?.includes('unpublished')) ?? false;
}

function sample({ type, items, examples = [] }: Field): unknown {
  if (type !== 'array') return examples[0] ?? '…';
  if (items?.properties?.['text']) return [{ text: '…', sources: ['s01'] }];
  return [items?.examples?.[0] ?? '…'];
}
