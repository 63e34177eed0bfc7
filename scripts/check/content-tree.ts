import { readFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
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
import { factsOf } from './file-facts.ts';
import type { WholeContent } from './surroundings.ts';
import { wholeContent, type Beside } from './whole-content.ts';

/** All content below a project's root, held in memory. */
export interface ContentTree extends Beside {
  files: readonly ContentFile[];
  /** What rules ask of it; made when it is first asked for. */
  readonly around: WholeContent;
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
  { publicFiles = [], unreadFiles = [], formerAddresses = [] }: Partial<Beside> = {},
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
  const beside = { publicFiles, unreadFiles, formerAddresses };
  let around: WholeContent | undefined;
  return {
    files,
    ...beside,
    get around() {
      return (around ??= wholeContent(files.map(factsOf), beside));
    },
    find: (collection, id) => byName.get(`${collection}/${id}`),
    idsOf: (collection) => ids.get(collection) ?? [],
  };
}

/** Every file of `content/` below a project's root, in a steady order. */
export async function readContentFiles(root: string): Promise<ContentFile[]> {
  const kinds = await listContent(root);
  return kinds.flatMap((kind) => {
    const bytes = readBytes(root, kind);
    return bytes ? [contentFile(kind, bytes)] : [];
  });
}

/** What may stand in `content/`: every entry that is there, every list and settings file. */
export async function listContent(root: string): Promise<FileKind[]> {
  const paths: string[] = [];
  for (const folder of Object.keys(folders)) {
    for (const { file } of await listEntryFiles(join(root, 'content', folder))) {
      paths.push(relative(root, file).split(sep).join('/'));
    }
  }
  const names = Object.keys({ ...settings, ...optionalSettings });
  return [...paths, ...names.map((name) => `content/${name}`)].map((path) => {
    const kind = kindOf(path);
    if (!kind) throw new Error(`content tree: ${path} is no content`);
    return kind;
  });
}

/**
 * The bytes of a file of `content/`; none for settings that are not there and need not be. One read
 * after the other costs a quarter of what ten thousand promises do.
 */
export function readBytes(root: string, { path, id }: FileKind): Buffer | undefined {
  try {
    return readFileSync(join(root, path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || id !== '') throw error;
    // A settings file that must be there lacks all its fields, and the schema says which.
    return path.replace(/^content\//u, '') in optionalSettings ? undefined : Buffer.alloc(0);
  }
}

/** For those who write, and the gazetteer, which is no YAML. */
const otherwiseRead = new Set([
  'content/README.md',
  'content/RULES.md',
  'content/words/places.tsv',
]);

/** The files of `content/` below a project's root that no page, list or setting is made from. */
export async function readUnreadFiles(root: string): Promise<string[]> {
  const found = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'))
    .filter((path) => !otherwiseRead.has(path) && !kindOf(path))
    .sort();
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
