import { allRules } from './all-rules.ts';
import { applyAllows, type Found } from './allow.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { bijoy } from './rules/bijoy.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { figureInProse } from './rules/figure-in-prose.ts';
import { mixedDigits } from './rules/mixed-digits.ts';
import { mojibake } from './rules/mojibake.ts';
import { personalData } from './rules/personal-data.ts';
import { schema } from './rules/schema.ts';
import type { Surroundings } from './surroundings.ts';

/** Every fault of one file that its `allow`s do not cover, and each `allow` that covers none. */
export function checkFile(file: ContentFile, around: Surroundings): Problem[] {
  const found = allRules.flatMap((rule) =>
    'check' in rule ? rule.check(file, around).map((finding) => ({ rule, finding })) : [],
  );
  const { left: uncovered, unused } = applyAllows(file, withoutEchoes(found));
  const left = withoutIdleAdvice(uncovered);
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

/** How to write a number is of no use where it must go, or where the field takes no such value. */
const onNumbers: ReadonlySet<Rule> = new Set([mixedDigits, figureInProse]);
const refusing: ReadonlySet<Rule> = new Set([personalData, schema]);

function withoutIdleAdvice(found: readonly Found[]): Found[] {
  const refused = found.filter(({ rule }) => refusing.has(rule));
  return found.filter(
    ({ rule, finding }) =>
      !onNumbers.has(rule) || !refused.some((other) => isWithin(finding, other.finding)),
  );
}

function isWithin({ line, column }: RuleFinding, outer: RuleFinding): boolean {
  const end = outer.column + (outer.text?.length ?? 1);
  return line === outer.line && column >= outer.column && column < end;
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
