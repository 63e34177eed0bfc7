import type { ContentFile } from './content-file.ts';
import type { Rule, RuleFinding } from './rule.ts';

interface Found {
  rule: Rule;
  finding: RuleFinding;
}

/** An exception that a record asks for. */
export interface Allow {
  rule: string;
  text: string;
  reason: string;
}

/** The exceptions that a file asks for, each with its place in the list. */
export function allowsOf({ data }: ContentFile): { index: number; allow: Allow }[] {
  const { allow } = (data ?? {}) as { allow?: unknown };
  if (!Array.isArray(allow)) return [];
  return allow.flatMap((one: Partial<Allow> | null, index) =>
    typeof one?.rule === 'string' && typeof one.text === 'string'
      ? [{ index, allow: one as Allow }]
      : [],
  );
}

/** The findings that a file's `allow` does not cover; an `allow` that covers none is told of. */
export function applyAllows(file: ContentFile, found: readonly Found[]): Found[] {
  const allows = allowsOf(file);
  if (allows.length === 0) return [...found];
  const used = new Set<number>();
  const left = found.filter(({ rule, finding }) => {
    const covering = allows.filter(({ allow }) => allow.rule === rule.id && covers(allow, finding));
    for (const { index } of covering) used.add(index);
    return covering.length === 0;
  });
  return left;
}

function covers(allow: Allow, { text, around }: RuleFinding): boolean {
  if (text === undefined) return false;
  return (
    allow.text === text || (allow.text.includes(text) && (around?.includes(allow.text) ?? false))
  );
}
