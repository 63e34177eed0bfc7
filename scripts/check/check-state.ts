import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const checkout = join(import.meta.dirname, '../..');

/**
 * All that a check is made of beside the content that it looks at: its code, the schemas, the word
 * lists, the packages. `check-state.test.ts` holds it to what the check imports.
 */
export const madeOf: readonly string[] = [
  'content/words',
  'package-lock.json',
  'scripts/check',
  'src/bangla',
  'src/content-files',
  'src/markdown.ts',
  'src/schemas',
];

/** A hash of the check as it now stands on the disk, of the Node that runs it, and of the day. */
export function checkState(): string {
  // Whether a date has come is asked of the day.
  const today = new Date().toISOString().slice(0, 10);
  const parts = madeOf.flatMap((part) => filesOf(part).map((file) => [file, contentOf(file)]));
  return hash('sha256', JSON.stringify([process.versions, today, parts]), 'base64url');
}

/** The state in which this process, or thread, has loaded its rules. */
export const loadedState = checkState();

function filesOf(part: string): string[] {
  try {
    return readdirSync(join(checkout, part), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOTDIR') return [];
    return [join(checkout, part)];
  }
}

function contentOf(file: string): string {
  return hash('sha256', readFileSync(file), 'base64url');
}
