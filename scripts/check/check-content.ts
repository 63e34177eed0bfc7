import { join } from 'node:path';
import { checkInThread } from './check-in-thread.ts';
import { checkState, loadedState } from './check-state.ts';
import { reportOn } from './check-tree.ts';
import {
  contentTree,
  listContent,
  readContentFiles,
  readPublicFiles,
  readUnreadFiles,
  type ContentTree,
} from './content-tree.ts';
import { readFormerAddresses } from './former-addresses.ts';
import { judgeContent } from './judge-content.ts';
import { keep, readKept } from './kept-results.ts';
import type { Report } from './problem.ts';
import type { Beside } from './whole-content.ts';

/**
 * Every fault in the content below a project's root; with `only`, in the files of those paths. What
 * the last check was told of a file still stands if the file and all that its rules asked of others
 * are the same; it is kept below `.cache/`.
 */
export function checkContent(root: string, only?: ReadonlySet<string>): Promise<Report> {
  // A process that runs for long may have the rules or the word lists as they once were.
  return checkState() === loadedState ? checkHere(root, only) : checkInThread(root, only);
}

/** The same in this process, or thread, with the rules as it has loaded them. */
export async function checkHere(root: string, only?: ReadonlySet<string>): Promise<Report> {
  const [kinds, beside] = await Promise.all([listContent(root), readBeside(root)]);
  const store = join(root, '.cache/check/results');
  const earlier = readKept(store, loadedState);
  const { files, content, isSteady } = await judgeContent(root, kinds, beside, earlier);
  const isNew =
    files.length !== earlier.size || files.some((file) => file !== earlier.get(file.facts.path));
  if (isNew && isSteady && checkState() === loadedState) keep(store, loadedState, files);
  const told = files.map(({ facts: { path, isDraft }, problems }) => ({ path, isDraft, problems }));
  return reportOn(told, content, only);
}

/** All content below a project's root, in memory. */
export async function readTree(root: string): Promise<ContentTree> {
  const [files, beside] = await Promise.all([readContentFiles(root), readBeside(root)]);
  return contentTree(files, beside);
}

async function readBeside(root: string): Promise<Beside> {
  const [publicFiles, unreadFiles, formerAddresses] = await Promise.all([
    readPublicFiles(root),
    readUnreadFiles(root),
    readFormerAddresses(root),
  ]);
  return { publicFiles, unreadFiles, formerAddresses };
}
