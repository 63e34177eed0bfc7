import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { listEntryFiles } from './entry-files.ts';

/**
 * Tells Astro which files below `content/` belong to a collection, so that editors can complete
 * their fields from its schema. The pages read the files through `collections/`, not through Astro.
 */
export function filesForEditors(name: string): Loader {
  return {
    name: `files:${name}`,
    load: async ({ config, store }) => {
      const root = fileURLToPath(config.root);
      store.clear();
      for (const { id, file } of await listEntryFiles(join(root, 'content', name))) {
        store.set({ id, data: {}, filePath: relative(root, file).split(sep).join('/') });
      }
    },
  };
}
