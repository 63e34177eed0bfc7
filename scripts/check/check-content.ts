import { readContentTree } from './content-tree.ts';
import type { Problem } from './problem.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { readableFrontmatter } from './rules/readable-frontmatter.ts';
import { references } from './rules/references.ts';
import { schema } from './rules/schema.ts';
import { uniqueAddresses } from './rules/unique-addresses.ts';

const rules = [readableFrontmatter, schema, references, uniqueAddresses, contentNotCode];

/** Every fault in the content below a project's root, by file and line. */
export async function checkContent(root: string): Promise<{ files: number; problems: Problem[] }> {
  const files = await readContentTree(root);
  const problems = rules.flatMap((rule) =>
    rule.check(files).map((problem) => ({ rule: rule.id, ...problem })),
  );
  problems.sort((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  );
  return { files: files.length, problems };
}
