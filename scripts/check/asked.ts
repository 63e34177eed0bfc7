import type { ContentFile } from './content-file.ts';

/** An exception that a record asks for. */
export interface Allow {
  rule: string;
  text: string;
  reason: string;
}

/** The exceptions that a file asks for, each with the path of keys to it. */
export function allowsOf({ data, collection }: ContentFile): Asked[] {
  if (data === null || typeof data !== 'object') return [];
  if (!isList(collection)) return asked(data, []);
  return Object.entries(data).flatMap(([key, entry]) => asked(entry, [key]));
}

/** An exception and where it stands. */
export interface Asked {
  path: readonly PropertyKey[];
  allow: Allow;
}

function isList(collection: string): boolean {
  return ['audiences', 'needs', 'papers', 'places'].includes(collection);
}

function asked(record: unknown, above: readonly PropertyKey[]): Asked[] {
  const { allow } = (record ?? {}) as { allow?: unknown };
  if (!Array.isArray(allow)) return [];
  return allow.flatMap((one: Partial<Allow> | null, index) =>
    typeof one?.rule === 'string' && typeof one.text === 'string'
      ? [{ path: [...above, 'allow', index], allow: one as Allow }]
      : [],
  );
}
