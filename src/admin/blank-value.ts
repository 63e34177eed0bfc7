import type { FormField } from './form-fields.ts';

/**
 * What a new thing of a kind begins with: a field that may say “unpublished” says so until someone
 * knows better; the rest is missing, which the schema then tells.
 */
export function blankValue(field: FormField): unknown {
  switch (field.kind) {
    case 'record':
      return Object.fromEntries(
        Object.entries(field.fields)
          .filter(([, inner]) => inner.required && inner.kind === 'absent-or')
          .map(([name, inner]) => [name, blankValue(inner)]),
      );
    case 'absent-or':
      return field.absences[0]?.[0];
    case 'list':
    case 'choices':
      return [];
    case 'entries':
      return {};
    case 'flag':
      return true;
    default:
      return '';
  }
}

/** The words that stand for a thing while it is folded: the first of its own that say something. */
export function shortWords(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(shortWords).filter(Boolean).join(', ');
  if (typeof value !== 'object' || value === null) return '';
  const record = value as Record<string, unknown>;
  for (const name of ['post', 'title', 'number', 'text', 'when', 'rule']) {
    if (typeof record[name] === 'string') return record[name];
  }
  return '';
}
