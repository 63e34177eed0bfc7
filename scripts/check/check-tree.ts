import { isDraft } from '../../src/content-files/draft.ts';
import { allRules } from './all-rules.ts';
import { checkFile, problemOf } from './check-file.ts';
import type { ContentTree } from './content-tree.ts';
import type { Problem, Report } from './problem.ts';
import { draft } from './rules/draft.ts';
import type { WholeContent } from './surroundings.ts';

/** What the rules tell of one file, drafts' faults too. */
export interface FileProblems {
  path: string;
  isDraft: boolean;
  problems: readonly Problem[];
}

/** Every fault in a tree, by file and line; with `only`, in the files of those paths. */
export function checkTree(tree: ContentTree, only?: ReadonlySet<string>): Report {
  const files = tree.files
    .filter(({ path }) => !only || only.has(path))
    .map((file) => ({
      path: file.path,
      isDraft: isDraft(file.data),
      problems: checkFile(file, tree.around),
    }));
  return reportOn(files, tree.around, only);
}

/** The report of what each file's own check told, with the rules on the content as a whole. */
export function reportOn(
  files: readonly FileProblems[],
  content: WholeContent,
  only?: ReadonlySet<string>,
): Report {
  const asked = only ? files.filter(({ path }) => only.has(path)) : files;
  const problems = asked.flatMap((file) => ofDraft(file, only !== undefined));
  for (const rule of allRules) {
    if (!('checkWhole' in rule)) continue;
    const found = rule.checkWhole(content).filter(({ file }) => !only || only.has(file));
    problems.push(...found.map((finding) => problemOf(rule, finding.file, finding)));
  }
  problems.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  return { files: asked.length, problems };
}

/** A draft stops no build, and what it still lacks is told to whoever asks for that very file. */
function ofDraft({ isDraft: drafted, problems }: FileProblems, isAsked: boolean) {
  if (!drafted) return problems;
  return problems
    .filter(({ rule }) => isAsked || rule === draft.id)
    .map((problem) => ({ ...problem, level: 'warning' as const }));
}
