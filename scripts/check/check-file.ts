import { allRules } from './all-rules.ts';
import { applyAllows, type Found } from './allow.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { bijoy } from './rules/bijoy.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { mojibake } from './rules/mojibake.ts';
import type { Surroundings } from './surroundings.ts';

/** Every fault of one file that its `allow`s do not cover, and each `allow` that covers none. */
export function checkFile(file: ContentFile, around: Surroundings): Problem[] {
  const found = allRules.flatMap((rule) =>
    'check' in rule ? rule.check(file, around).map((finding) => ({ rule, finding })) : [],
  );
  const { left, unused } = applyAllows(file, withoutEchoes(found));
  const told = allRules.flatMap((rule) =>
    'checkUnused' in rule && unused.length > 0
      ? rule.checkUnused(file, unused, ruleIds).map((finding) => ({ rule, finding }))
      : [],
  );
  return [...left, ...told].map(({ rule, finding }) => problemOf(rule, file.path, finding));
}

/** What stands in a wrong encoding, or is code, explains whatever else is seen on its line. */
const explaining: ReadonlySet<Rule> = new Set([bijoy, mojibake, contentNotCode]);

function withoutEchoes(found: readonly Found[]): Found[] {
  const explained = new Set(
    found.filter(({ rule }) => explaining.has(rule)).map(({ finding }) => finding.line),
  );
  return found.filter(({ rule, finding }) => explaining.has(rule) || !explained.has(finding.line));
}

const ruleIds = allRules.map(({ id }) => id);

/** A rule's finding as the check tells it. */
export function problemOf(rule: Rule, file: string, finding: RuleFinding): Problem {
  const { line, column, found, fix, level, edits } = finding;
  return {
    rule: rule.id,
    level: level ?? rule.level,
    file,
    line,
    column,
    found,
    fix,
    ...(edits && { edits }),
  };
}
