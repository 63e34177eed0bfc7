import type { Finding } from '../../src/content-files/code-in-content.ts';
import type { Asked } from './asked.ts';
import type { ContentFile } from './content-file.ts';
import type { Edit, Level } from './problem.ts';
import type { Surroundings, WholeContent } from './surroundings.ts';

/** What a rule tells of one place. */
export interface RuleFinding extends Finding {
  /** Where it differs from the rule's own. */
  level?: Level;
  /** The words that are wrong, as they stand; a finding without them can't be allowed. */
  text?: string;
  /** The sentence or paragraph around them. */
  around?: string;
  edits?: Edit[];
}

/**
 * A sentence that stands as the prose of a page, or a whole file of its own, with another beside it
 * where a rule compares two. A file of `public/` has its size as its text.
 */
export type Example = string | { path: string; text: string; beside?: Record<string, string> };

/** A fault as an example, with what the check says of it. */
export interface BadExample {
  example: Example;
  found: string;
  fix: string;
}

interface RuleText {
  /** The rule's name in messages and in `allow`; the same as its file's. */
  id: string;
  level: Level;
  /** What the rule asks, in one sentence of Bangla. */
  summary: string;
  /** Why, in Bangla. */
  why: string;
  /** Shown on the editors' page of rules, and each is a test. */
  examples: { good: readonly Example[]; bad: readonly BadExample[] };
}

/** A rule that reads one file at a time, and asks what else there is. */
export interface FileRule extends RuleText {
  check(file: ContentFile, around: Surroundings): RuleFinding[];
}

/** A rule on the folder as a whole, or on files that are not content. */
export interface TreeRule extends RuleText {
  checkWhole(content: WholeContent): (RuleFinding & { file: string })[];
}

/** The rule on exceptions themselves: it sees those that covered nothing. */
export interface AllowRule extends RuleText {
  checkUnused(
    file: ContentFile,
    unused: readonly Asked[],
    ruleIds: readonly string[],
  ): RuleFinding[];
}

/** One rule on content. */
export type Rule = FileRule | TreeRule | AllowRule;
