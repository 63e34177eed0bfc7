import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { isDraft } from './draft.ts';
import { readFrontmatter, readYaml } from './frontmatter.ts';

/** The author's files below a folder as `{ id, file }`, sorted; the path without ending is the id. */
export async function listEntryFiles(folder: string): Promise<{ id: string; file: string }[]> {
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => ({
      id: name.slice(0, -'.mdx'.length).split(sep).join('/'),
      file: join(folder, name),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * Loads one folder below `content/` into a collection. It reads frontmatter with the parser of the
 * content check and not with Astro's, which turns `2026-02-30` into the second of March.
 */
export function entryFolder(name: string): Loader {
  return {
    name: `entries:${name}`,
    load: async (context) => {
      const { config, store, watcher } = context;
      const root = fileURLToPath(config.root);
      const folder = join(root, 'content', name);
      const load = async () => {
        store.clear();
        for (const { id, file } of await listEntryFiles(folder)) {
          const text = await readFile(file, 'utf8');
          const { data, body } = readFrontmatter(text);
          if (isDraft(data)) continue;
          const filePath = relative(root, file).split(sep).join('/');
          store.set({
            id,
            data: await context.parseData({
              id,
              data: data as Record<string, unknown>,
              filePath: file,
            }),
            body,
            filePath,
            digest: context.generateDigest(text),
            ...(body.trim() === '' ? {} : { deferredRender: true }),
          });
        }
      };
      await load();
      reloadOnChange(watcher, folder, load);
    },
  };
}

/**
 * Loads a YAML file below `content/` whose top-level keys are the entries, in the file's order; none
 * where there is no such file, which the content check refuses for those that must be there.
 */
export function entryList(path: string): Loader {
  return {
    name: `list:${path}`,
    load: async (context) => {
      const { config, store, watcher } = context;
      const file = join(fileURLToPath(config.root), 'content', path);
      const load = async () => {
        store.clear();
        const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return '{}';
          throw error;
        });
        const entries = readYaml(text).data as Record<string, object>;
        for (const [order, [id, entry]] of Object.entries(entries).entries()) {
          const data = await context.parseData({ id, data: { ...entry, order }, filePath: file });
          store.set({ id, data });
        }
      };
      await load();
      reloadOnChange(watcher, file, load);
    },
  };
}

type Watcher = Parameters<Loader['load']>[0]['watcher'];

function reloadOnChange(watcher: Watcher, path: string, load: () => Promise<void>) {
  watcher?.add(path);
  watcher?.on('all', (_event, changed) => {
    if (changed.startsWith(path)) void load();
  });
}
