import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What a build reads beside `content/` and the packages. */
const code = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/**
 * Puts this checkout's code beside a content tree, so that the folder is a project of its own: code
 * and word lists are copied, as a bundler follows links back to where they lead; packages are linked.
 */
export async function copyCode(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of [...code, 'content/words']) {
    await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
