import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

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
