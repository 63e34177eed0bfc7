import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another by two renames, so that the old one stays whole
 * until the new one is complete.
 */
export async function swapFolder(finished: string, target: string): Promise<void> {
  const aside = `${finished}-old`;
  if (existsSync(target)) await rename(target, aside);
  await rename(finished, target);
  await rm(aside, { recursive: true, force: true });
}
