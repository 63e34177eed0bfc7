import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { root, runBuild } from './build-site.ts';
import { readPages, type Page } from './pages.ts';
import { withChangedSample, type Change } from './sample-content.ts';

/** What a build reads beside the content. */
const copied = ['astro.config.mjs', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json'];

/**
 * Builds the small sample after changes with this checkout's code, gives its pages and folder to
 * something, and removes it.
 */
export async function withChangedSite<T>(
  changes: readonly Change[],
  environment: Record<string, string>,
  use: (site: { pages: Page[]; dist: string }) => Promise<T>,
): Promise<T> {
  return withChangedSample(changes, async (folder) => {
    for (const name of copied) {
      await cp(join(root, name), join(folder, name), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
    const dist = join(folder, 'dist');
    await mkdir(dist);
    const { code, output } = await runBuild(folder, { OUT_DIR: dist, ...environment });
    if (code !== 0) throw new Error(`changed site: build ended with ${code}\n${output}`);
    return use({ pages: await readPages(dist), dist });
  });
}
