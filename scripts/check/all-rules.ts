import type { Rule } from './rule.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { readableFrontmatter } from './rules/readable-frontmatter.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { uniqueAddresses } from './rules/unique-addresses.ts';
import { unusedAllow } from './rules/unused-allow.ts';

/** Every rule, in the order of the editors' page. */
export const allRules: readonly Rule[] = [
  readableFrontmatter,
  schema,
  references,
  uniqueAddresses,
  contentNotCode,
  unusedAllow,
];
