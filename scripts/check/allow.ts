import { allowsOf, type Allow, type Asked } from './asked.ts';
import type { ContentFile } from './content-file.ts';
import type { Rule, RuleFinding } from './rule.ts';

/** A finding with the rule that made it. */
export interface Found {
  rule: Rule;
  finding: RuleFinding;
}

/** The findings that no `allow` of a file covers, and the `allow`s that cover none. */
export function applyAllows(
  file: ContentFile,
  found: readonly Found[],
): { left: Found[]; unused: Asked[] } {
  const asked = allowsOf(file);
  if (asked.length === 0) return { left: [...found], unused: [] };
  const used = new Set<Asked>();
  const left = found.filter(({ rule, finding }) => {
    const covering = asked.filter(({ allow }) => allow.rule === rule.id && covers(allow, finding));
    for (const one of covering) used.add(one);
    return covering.length === 0;
  });
  return { left, unused: asked.filter((one) => !used.has(one)) };
}

function covers(allow: Allow, { text, around }: RuleFinding): boolean {
  if (text === undefined) return false;
  // Either the wrong words, less their endings, or a longer stretch that they stand in.
  return (
    text.includes(allow.text) ||
    (allow.text.includes(text) && around?.includes(allow.text) === true)
  );
}
