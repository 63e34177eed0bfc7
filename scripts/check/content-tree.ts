import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import {
  folders,
  optionalSettings as optionalFiles,
  settings,
} from '../../src/content-files/content-schemas.ts';
import { isDraft } from '../../src/content-files/draft.ts';
import { listEntryFiles } from '../../src/content-files/entry-files.ts';
import { rightWordsSchema, spellingsSchema, timeBoundSchema } from './words/word-schemas.ts';
import { contentFile, type ContentFile, type FileKind } from './content-file.ts';

/** All content below a project's root, as the rules see it. */
export interface ContentTree {
  files: readonly ContentFile[];
  /** What `public/` holds, with sizes. */
  publicFiles: readonly { path: string; bytes: number }[];
  /** Addresses that content once had, without slashes at the ends, oldest first. */
  formerAddresses: readonly string[];
  /** The entry of a collection, or a list or settings file with the id ''. */
  find(collection: string, id: string): ContentFile | undefined;
  /** Every id of a collection that is no draft; the keys of a list. */
  idsOf(collection: string): readonly string[];
}

/** Settings that a content tree may be without. */
export const optionalSettings: Readonly<Record<string, z.ZodType>> = {
  ...optionalFiles,
  'words/misspellings.yaml': spellingsSchema,
  'words/often-misspelt.yaml': rightWordsSchema,
  'words/time-bound.yaml': timeBoundSchema,
};

/** What a path below `content/` holds; undefined for what is neither entry, list nor settings. */
export function kindOf(path: string): FileKind | undefined {
  const [, collection = '', id = ''] = /^content\/([^/]+)\/(.+)\.mdx$/u.exec(path) ?? [];
  const schema = folders[collection];
  if (schema) return { path, collection, id, schema };
  const name = path.replace(/^content\//u, '');
  const settingsSchema = settings[name] ?? optionalSettings[name];
  if (!settingsSchema) return undefined;
  return {
    path,
    collection: name.replace(/^.*\/|\.yaml$/gu, ''),
    id: '',
    schema: settingsSchema,
  };
}

/** A tree of files that are in memory. */
export function contentTree(
  files: readonly ContentFile[],
  beside: Partial<Pick<ContentTree, 'publicFiles' | 'formerAddresses'>> = {},
): ContentTree {
  const byName = new Map(files.map((file) => [`${file.collection}/${file.id}`, file]));
  const ids = new Map<string, string[]>();
  for (const { collection, id, data } of files) {
    if (isDraft(data)) continue;
    const known = ids.get(collection) ?? [];
    if (id !== '') known.push(id);
    else if (collection !== 'site') known.push(...Object.keys((data as object | undefined) ?? {}));
    ids.set(collection, known);
  }
  return {
    files,
    publicFiles: beside.publicFiles ?? [],
    formerAddresses: beside.formerAddresses ?? [],
    find: (collection, id) => byName.get(`${collection}/${id}`),
    idsOf: (collection) => ids.get(collection) ?? [],
  };
}

/** Every file of `content/` below a project's root, in a steady order. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const paths: string[] = [];
  for (const folder of Object.keys(folders)) {
    for (const { file } of await listEntryFiles(join(root, 'content', folder))) {
      paths.push(relative(root, file).split(sep).join('/'));
    }
  }
  const names = Object.keys({ ...settings, ...optionalSettings });
  paths.push(...names.map((name) => `content/${name}`));
  const files: ContentFile[] = [];
  // In turns, so that a tree of ten thousand files does not open them all at once.
  for (let start = 0; start < paths.length; start += filesAtOnce) {
    const turn = paths.slice(start, start + filesAtOnce).map((path) => readContentFile(root, path));
    files.push(...(await Promise.all(turn)).flat());
  }
  return files;
}

const filesAtOnce = 200;

async function readContentFile(root: string, path: string): Promise<ContentFile[]> {
  const kind = kindOf(path);
  if (!kind) throw new Error(`content tree: ${path} is no content`);
  const bytes = await readFile(join(root, path)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && kind.id === '') return undefined;
    throw error;
  });
  if (bytes) return [contentFile(kind, bytes)];
  // A settings file that must be there lacks all its fields, and the schema says which.
  return kind.schema === optionalSettings[path.replace(/^content\//u, '')]
    ? []
    : [contentFile(kind, Buffer.alloc(0))];
}

/** Every file of `public/` below a project's root, with its size. */
export async function readPublicFiles(root: string): Promise<{ path: string; bytes: number }[]> {
  const folder = join(root, 'public');
  const names = await readdir(folder, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const sizes = await Promise.all(
    names
      .sort((a, b) => (a < b ? -1 : 1))
      .map(async (name) => {
        const found = await stat(join(folder, name));
        const path = `public/${name.split(sep).join('/')}`;
        return found.isFile() ? [{ path, bytes: found.size }] : [];
      }),
  );
  return sizes.flat();
}
