import { isDraft } from '../../src/content-files/draft.ts';
import { allRules } from './all-rules.ts';
import { applyAllows, type Found } from './allow.ts';
import type { ContentFile } from './content-file.ts';
import {
  contentTree,
  readContentFiles,
  readPublicFiles,
  type ContentTree,
} from './content-tree.ts';
import { readFormerAddresses } from './former-addresses.ts';
import type { Problem, Report } from './problem.ts';
import type { Rule, RuleFinding } from './rule.ts';
import { bijoy } from './rules/bijoy.ts';
import { contentNotCode } from './rules/content-not-code.ts';
import { draft } from './rules/draft.ts';
import { mojibake } from './rules/mojibake.ts';

/** Every fault in the content below a project's root; with `only`, in the files of those paths. */
export async function checkContent(root: string, only?: ReadonlySet<string>): Promise<Report> {
  return checkTree(await readTree(root), only);
}

/** All that the rules look at below a project's root. */
export async function readTree(root: string): Promise<ContentTree> {
  const [files, publicFiles, formerAddresses] = await Promise.all([
    readContentFiles(root),
    readPublicFiles(root),
    readFormerAddresses(root),
  ]);
  return contentTree(files, { publicFiles, formerAddresses });
}

/** Every fault in a tree, by file and line. */
export function checkTree(tree: ContentTree, only?: ReadonlySet<string>): Report {
  const files = only ? tree.files.filter(({ path }) => only.has(path)) : tree.files;
  const problems = files.flatMap((file) =>
    asDraft(file, only !== undefined, checkFile(file, tree)),
  );
  for (const rule of allRules) {
    if (!('checkTree' in rule)) continue;
    const found = rule.checkTree(tree).filter(({ file }) => !only || only.has(file));
    problems.push(...found.map((finding) => problemOf(rule, finding.file, finding)));
  }
  problems.sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
  return { files: files.length, problems };
}

function checkFile(file: ContentFile, tree: ContentTree): Problem[] {
  const found = allRules.flatMap((rule) =>
    'check' in rule ? rule.check(file, tree).map((finding) => ({ rule, finding })) : [],
  );
  const { left, unused } = applyAllows(file, withoutEchoes(found));
  const told = allRules.flatMap((rule) =>
    'checkUnused' in rule && unused.length > 0
      ? rule.checkUnused(file, unused, ruleIds).map((finding) => ({ rule, finding }))
      : [],
  );
  return [...left, ...told].map(({ rule, finding }) => problemOf(rule, file.path, finding));
}

/** A draft stops no build, and what it still lacks is told to whoever asks for that very file. */
function asDraft(file: ContentFile, isAsked: boolean, problems: Problem[]): Problem[] {
  if (!isDraft(file.data)) return problems;
  return problems
    .filter(({ rule }) => isAsked || rule === draft.id)
    .map((problem) => ({ ...problem, level: 'warning' }));
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

function problemOf(rule: Rule, file: string, finding: RuleFinding): Problem {
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
