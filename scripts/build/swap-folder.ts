import { rmSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

const tries = 100;
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? '';

/**
 * Puts a finished folder in the place of another by two renames, so that the old one stays whole
 * until the new one is complete. Of several builds that end at once the last one's folder stands.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const aside = asideOf(target, process.pid);
  const ready = await besideTarget(finished, target);
  for (let left = tries; ; left -= 1) {
    const isAside = await rename(target, aside).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === 'ENOENT') return false;
        throw error;
      },
    );
    try {
      await rename(ready, target);
      break;
    } catch (error) {
      const isTaken = ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(codeOf(error)) && left > 0;
      if (!isTaken && isAside) await rename(aside, target);
      if (!isTaken) throw error;
      // Another build put its folder there in between: that one is now the old one.
      await rm(aside, { recursive: true, force: true });
    }
  }
  // Of many files a promise for each takes longer than the removal itself.
  rmSync(aside, { recursive: true, force: true });
}

/** Where a process puts the old folder for the moment of the swap. */
function asideOf(target: string, pid: number): string {
  return join(dirname(target), `.${basename(target)}-${pid}-old`);
}

/** A rename works within one file system only; across two the folder is copied first. */
async function besideTarget(finished: string, target: string): Promise<string> {
  const probe = `${asideOf(target, process.pid)}-new`;
  try {
    await rename(finished, probe);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(finished, probe, { recursive: true });
  }
  return probe;
}

/**
 * Clears what builds left that were killed: puts a folder back that was set aside, removes what was
 * not finished. What a living process works on stays.
 */
export async function clearLeftovers(root: string, target: string): Promise<void> {
  const prefix = `.${basename(target)}-`;
  for (const name of await readdir(dirname(target)).catch(() => [])) {
    if (!name.startsWith(prefix)) continue;
    const [, pid, isNew] = /^(\d+)-old(-new)?$/u.exec(name.slice(prefix.length)) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const folder = join(dirname(target), name);
    // It fails where a newer folder stands already, and then this one is done with.
    if (!isNew) await rename(folder, target).catch(() => undefined);
    await rm(folder, { recursive: true, force: true });
  }
  for (const name of await readdir(root)) {
    const [, pid] = /^\.dist-(\d+)(?:-cache)?$/u.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(root, name), { recursive: true, force: true });
  }
}

/** A process of our own number is this one, and it has begun nothing yet. */
function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}
