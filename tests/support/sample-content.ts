import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent } from '../../scripts/check/check-content.ts';
import { ofLevel } from '../../scripts/check/problem.ts';
import { formatProblem } from '../../scripts/check/reporters/text.ts';
import { root } from './build-site.ts';

/** A small content tree that is right in every way; the tests of the check break copies of it. */
export const sampleContent = join(root, 'tests/fixtures/site');

/** One change to a copy of the sample, by a path below its `content/`. */
export type Change =
  /** A part of the file's text, and what an author wrote instead. */
  | { file: string; from: string; to: string }
  /** The file under another name. */
  | { file: string; renamed: string }
  /** The whole text. */
  | { file: string; text: string };

/** A slip in a file of the sample, by what is wrong, and each line that its author is told. */
export type Slip = Extract<Change, { from: string }> & { written: string; told: string[] };

/** Runs something on a copy of the sample with changes, and removes the copy. */
export async function withChangedSample<T>(
  changes: readonly Change[],
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tothyopata-content-'));
  try {
    await cp(sampleContent, folder, { recursive: true });
    for (const change of changes) await apply(join(folder, 'content'), change);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function apply(content: string, change: Change): Promise<void> {
  const path = join(content, change.file);
  if ('renamed' in change) {
    await mkdir(dirname(join(content, change.renamed)), { recursive: true });
    await rename(path, join(content, change.renamed));
  } else if ('text' in change) {
    await writeFile(path, change.text);
  } else {
    const text = await readFile(path, 'utf8');
    const parts = text.split(change.from);
    if (parts.length !== 2) {
      throw new Error(
        `sample: “${change.from}” stands ${parts.length - 1} times in ${change.file}`,
      );
    }
    await writeFile(path, parts.join(change.to));
  }
}

/** The errors that the check prints for the sample after changes, line by line as its author reads them. */
export async function errorsTold(changes: readonly Change[]): Promise<string[]> {
  return withChangedSample(changes, async (folder) =>
    ofLevel(await checkContent(folder), 'error').map(formatProblem),
  );
}
