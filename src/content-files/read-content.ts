import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import type { Achievement } from '../schemas/achievements.ts';
import type { Office } from '../schemas/offices.ts';
import { placeSchema, type Place } from '../schemas/places.ts';
import type { Plan } from '../schemas/plans.ts';
import type { Service } from '../schemas/services.ts';
import { listEntrySchema, type ListEntry } from '../schemas/site.ts';
import type { Source } from '../schemas/sources.ts';
import { folders } from './content-schemas.ts';
import { isDraft } from './draft.ts';
import { listEntryFiles } from './entry-files.ts';
import { readFrontmatter, readYaml } from './frontmatter.ts';

/** A list's entry with its place in the author's file. */
export type OrderedEntry = ListEntry & { order: number };

/** What a record of each collection holds. */
export interface Records {
  achievements: Achievement;
  offices: Office;
  plans: Plan;
  services: Service;
  sources: Source;
  audiences: OrderedEntry;
  needs: OrderedEntry;
  papers: OrderedEntry;
  places: Place & { order: number };
}

/** A folder of `content/` whose files are entries, or a list whose keys are. */
export type CollectionName = keyof Records;

/** One record as it is read: held to its schema, its prose as it is written. */
export interface ReadEntry<T> {
  id: string;
  data: T;
  body: string;
  /** The SHA-256 of what its author wrote, in hex; the same schemas read the same from the same. */
  written: string;
}

/** Every record that is no draft, those of a folder by id, those of a list in the author's order. */
export type Content = { readonly [N in CollectionName]: readonly ReadEntry<Records[N]>[] };

/** The lists, each in its file; one without a file is empty. */
const lists: Readonly<Record<string, [path: string, schema: z.ZodType]>> = {
  audiences: ['lists/audiences.yaml', listEntrySchema],
  needs: ['lists/needs.yaml', listEntrySchema],
  papers: ['lists/papers.yaml', listEntrySchema],
  places: ['places.yaml', placeSchema],
};

/**
 * All records below a project's root, read with the parser and the schemas of the content check.
 * Throws at a record that its schema refuses.
 */
export async function readContent(root: string): Promise<Content> {
  const content: Partial<Record<CollectionName, readonly ReadEntry<unknown>[]>> = {};
  for (const [name, schema] of Object.entries(folders)) {
    const entries: ReadEntry<unknown>[] = [];
    for (const { id, file } of await listEntryFiles(join(root, 'content', name))) {
      // A promise for each of ten thousand files takes longer than reading them.
      entries.push(...readEntry(id, file, readFileSync(file, 'utf8'), schema));
    }
    content[name as CollectionName] = entries;
  }
  for (const [name, [path, schema]] of Object.entries(lists)) {
    const file = join(root, 'content', path);
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    content[name as CollectionName] = text === undefined ? [] : readList(file, text, schema);
  }
  return content as Content;
}

/** A file's record; none where it is a draft, at which nothing else is looked. */
function readEntry(id: string, file: string, text: string, schema: z.ZodType) {
  const { data, body } = readFrontmatter(text);
  const written = digestOf(text);
  return isDraft(data) ? [] : [{ id, data: holdTo(schema, data, file), body, written }];
}

function readList(file: string, text: string, schema: z.ZodType): ReadEntry<unknown>[] {
  const entries = Object.entries((readYaml(text).data ?? {}) as Record<string, unknown>);
  return entries.map(([id, entry], order) => ({
    id,
    data: { ...(holdTo(schema, entry, file) as object), order },
    body: '',
    written: digestOf(JSON.stringify([entry, order])),
  }));
}

const digestOf = (text: string) => hash('sha256', text, 'hex');

function holdTo(schema: z.ZodType, data: unknown, file: string): unknown {
  const { success, data: record, error } = schema.safeParse(data);
  if (!success)
    throw new Error(`${file}: ${error.issues.map(({ message }) => message).join('; ')}`);
  return record;
}
