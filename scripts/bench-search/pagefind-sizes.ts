import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import { countAllKeys } from '../../src/search/index-build.ts';
import { pagefindKey } from '../../src/search/pagefind-keys.ts';
import type { PagefindFile } from '../build/pagefind-form.ts';
import { mostTimes } from '../build/pagefind-words.ts';

/** What an index of Pagefind weighs, in bytes as they are sent; its code is not counted. */
export interface PagefindSizes {
  entry: number;
  /** The list of pages and of the files of words. */
  list: number;
  /** All files of words together, how many there are, and the largest. */
  words: number;
  files: number;
  largest: number;
}

/** The sizes of the index that a built site has, as `pagefind-words.ts` wrote it. */
export async function writtenPagefind(folder: string): Promise<PagefindSizes> {
  const root = join(folder, 'pagefind');
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return sizesOf(
    await Promise.all(
      files.map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path, content: await readFile(path) };
      }),
    ),
  );
}

/** The sizes of what Pagefind itself writes when it is given the same keys of documents, each as often as it counts. */
export async function pagefindsOwn(documents: readonly SearchDocument[]): Promise<PagefindSizes> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const [number, document] of documents.entries()) {
      const content = [...countAllKeys(document)]
        .flatMap(([key, count]) =>
          Array.from({ length: Math.min(count, mostTimes) }, () => pagefindKey(key)),
        )
        .join(' ');
      const added = await index.addCustomRecord({ url: String(number), content, language: 'bn' });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    return sizesOf((await index.getFiles()).files);
  } finally {
    await close();
  }
}

/** Indexes by their names as the rows of a table. */
export function tellSizes(indexes: Readonly<Record<string, PagefindSizes | undefined>>): string {
  const rows = Object.entries(indexes).flatMap(([name, sizes]) =>
    sizes ? [[name, sizes.entry, sizes.list, sizes.words, sizes.files, sizes.largest]] : [],
  );
  return [
    ['index', 'entry', 'list', 'words', 'files of words', 'largest file'],
    Array.from({ length: 6 }, () => '---'),
    ...rows,
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const sum = (bytes: readonly number[]) => bytes.reduce((all, one) => all + one, 0);

function sizesOf(files: readonly PagefindFile[]): PagefindSizes {
  const bytesOf = (ending: string) =>
    files.flatMap(({ path, content }) => (path.endsWith(ending) ? [content.length] : []));
  const words = bytesOf('.pf_index');
  return {
    entry: sum(bytesOf('pagefind-entry.json')),
    list: sum(bytesOf('.pf_meta')),
    words: sum(words),
    files: words.length,
    largest: Math.max(...words),
  };
}
