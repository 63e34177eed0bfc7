import { createHash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a built site is made from beside its content, below the project's folder. */
const code = ['astro.config.mjs', 'package-lock.json', 'public', 'scripts', 'src'];

/** A short hash of all that a build reads, and of `settings`, to name a built site by. */
export function hashInputs(root: string, settings: string): Promise<string> {
  return hashFiles(root, [...code, 'content'], settings);
}

/**
 * A short hash of all that pages are made from beside the records that they read: code, packages,
 * the site's settings, the environment's, and the Node that runs it.
 */
export function hashCode(root: string): Promise<string> {
  const environment = ['BASE_PATH', 'SITE_URL', 'SOURCE_DATE_EPOCH'].map(
    (name) => process.env[name],
  );
  const settings = JSON.stringify([process.version, environment]);
  return hashFiles(root, [...code, 'content/site.yaml'], settings);
}

async function hashFiles(root: string, inputs: string[], settings: string): Promise<string> {
  const hash = createHash('sha256').update(settings);
  for (const name of inputs) {
    const path = join(root, name);
    const found = await stat(path).catch(() => undefined);
    if (!found) continue;
    const files = found.isFile() ? [''] : (await readdir(path, { recursive: true })).sort();
    for (const file of files) {
      const full = join(path, file);
      if ((await stat(full)).isFile())
        hash.update(`${name}/${file}\0`).update(await readFile(full));
    }
  }
  return hash.digest('hex').slice(0, 16);
}
