import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What every site has: how to write, and the words that the check knows. */
const shared = ['README.md', 'RULES.md', 'words'];

/** The part of the authors' guide that tells what the old offices should look at. */
const oldOffices = /^## অফিস আগে যা মিলিয়ে দেখবে\n[\s\S]*?(?=^## )/mu;

/**
 * Puts new files in the place of `content/`: written beside it and then swapped, so that a failure
 * leaves the old ones as they were.
 */
export async function replaceContent(root: string, files: ReadonlyMap<string, string>) {
  const next = join(root, `.init-${process.pid}`);
  const old = join(root, `.init-${process.pid}-old`);
  try {
    for (const name of shared) {
      await cp(join(root, 'content', name), join(next, 'content', name), { recursive: true });
    }
    const guide = join(next, 'content', 'README.md');
    await writeFile(guide, (await readFile(guide, 'utf8')).replace(oldOffices, ''));
    for (const [path, text] of files) {
      await mkdir(dirname(join(next, path)), { recursive: true });
      await writeFile(join(next, path), text);
    }
    await rename(join(root, 'content'), old);
    await rename(join(next, 'content'), join(root, 'content')).catch(async (error: unknown) => {
      await rename(old, join(root, 'content'));
      throw error;
    });
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(old, { recursive: true });
}
