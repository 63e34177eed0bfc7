import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkTree } from './check-tree.ts';
import { contentFile } from './content-file.ts';
import { contentTree, kindOf, type ContentTree } from './content-tree.ts';
import type { Edit } from './problem.ts';

/** What `--fix` may also write, beside what is always safe. */
export type FixAlso = 'bijoy';

/** A text with edits made; where two meet, the later one waits for the next round. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let done = 0;
  for (const { start, end, text: replacement } of ordered) {
    if (start < done) continue;
    result += text.slice(done, start) + replacement;
    done = end;
  }
  return result + text.slice(done);
}

/**
 * A mend can bring another fault to light, and of a row of stops a round takes away one; more rounds
 * than this would mean that two rules disagree.
 */
const mostRounds = 50;

/**
 * The files of a tree that the rules' own remedies change, with their new texts. Only what a remedy
 * is sure of is changed; a second run changes nothing.
 */
export function fixTree(
  tree: ContentTree,
  only?: ReadonlySet<string>,
  also?: FixAlso,
): Map<string, string> {
  const fixed = new Map<string, string>();
  let current = tree;
  for (let round = 0; round < mostRounds; round += 1) {
    const changed = fixOnce(current, only, also);
    if (changed.size === 0) break;
    for (const [path, text] of changed) fixed.set(path, text);
    const files = current.files.map((file) => {
      const text = changed.get(file.path);
      const kind = kindOf(file.path);
      return text === undefined || !kind ? file : contentFile(kind, Buffer.from(text));
    });
    current = contentTree(files, current);
  }
  return fixed;
}

function fixOnce(tree: ContentTree, only: ReadonlySet<string> | undefined, also?: FixAlso) {
  const edits = new Map<string, Edit[]>();
  for (const { file, edits: offered = [] } of checkTree(tree, only).problems) {
    const wanted = offered.filter((edit) => edit.only === undefined || edit.only === also);
    if (wanted.length > 0) edits.set(file, [...(edits.get(file) ?? []), ...wanted]);
  }
  const changed = new Map<string, string>();
  for (const file of tree.files) {
    const text = applyEdits(file.text, edits.get(file.path) ?? []);
    // A byte order mark is no part of the text: writing the text again leaves it out.
    const hasMark = edits.has(file.path) && file.damage?.kind === 'byte-order-mark';
    if (text !== file.text || hasMark) changed.set(file.path, text);
  }
  return changed;
}

/** Writes files whole or not at all: beside the old one first, then in its place. */
export async function writeFixed(root: string, fixed: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of fixed) {
    const target = join(root, path);
    const unfinished = `${target}.${process.pid}.tmp`;
    await writeFile(unfinished, text);
    await rename(unfinished, target);
  }
}
