import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site is made from, below the project's folder. */
const inputs = ['astro.config.mjs', 'content', 'package-lock.json', 'public', 'scripts', 'src'];

/** A short hash of all that a build reads, and of `settings`, to name a built site by. */
export async function hashInputs(root: string, settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings);
  for (const name of inputs) {
    const path = join(root, name);
    const files = (await stat(path)).isFile()
      ? ['']
      : (await readdir(path, { recursive: true })).sort();
    for (const file of files) {
      const full = join(path, file);
      if ((await stat(full)).isFile())
        hash.update(`${name}/${file}\0`).update(await readFile(full));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
