import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import { countAllKeys, mostPagesOfWord } from '../../src/search/index-build.ts';
import { pagefindKey } from '../../src/search/pagefind-keys.ts';
import type { PagefindFiles } from '../../src/search/site-index.ts';
import { compactIndex, readPagefindFile, type CompactIndex } from './pagefind-compact.ts';

/** What of Pagefind's output the search page loads as it is; its interfaces and page texts it has no use for. */
const shipped = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.\S+\.pagefind)$/u;
/** A key is given as often as it counts at most; more would only make the work longer. */
const mostTimes = 4;

/** What the search page must know of a written index. */
export interface WrittenIndex {
  files: PagefindFiles;
  chunks: CompactIndex['chunks'];
}

/** Writes Pagefind's index over the keys of documents; its pages are called by their place in the list. */
export async function writePagefindIndex(
  folder: string,
  documents: readonly SearchDocument[],
): Promise<WrittenIndex> {
  const files = await makeFiles(documents);
  const numbers = readRecordNames(files);
  const numberOf = (name: string): number => {
    const number = numbers.get(name);
    if (number === undefined) throw new Error(`search index: no page ${name}`);
    return number;
  };
  const compact = compactIndex(files, numberOf, mostPagesOfWord);
  for (const { path, content } of [
    ...files.filter((file) => shipped.test(file.path)),
    ...compact.files,
  ]) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const hash = findName(files, /^pagefind\.(\w+)\.pf_meta$/u);
  const wasm = findName(files, /^wasm\.([\w-]+)\.pagefind$/u);
  return { files: { hash, wasm }, chunks: compact.chunks };
}

/** What stands in the name of the one file whose path fits. */
function findName(files: readonly IndexFile[], pattern: RegExp): string {
  const found = files.flatMap(({ path }) => pattern.exec(path)?.[1] ?? []);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    throw new Error(`search index: ${found.length} × ${pattern}`);
  }
  return only;
}

/**
 * Pagefind's files, which are written here: its own `writeFiles` answers before all bytes are on
 * the disk, and closing it then leaves some cut short or empty (Pagefind issue 1271).
 */
async function makeFiles(documents: readonly SearchDocument[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    assertNone(errors);
    if (!index) throw new Error('search index: Pagefind gave none');
    for (const [number, document] of documents.entries()) {
      const content = keysOf(document);
      const added = await index.addCustomRecord({ url: String(number), content, language: 'bn' });
      assertNone(added.errors);
    }
    const made = await index.getFiles();
    assertNone(made.errors);
    return made.files;
  } finally {
    await close();
  }
}

/** A document's keys, each as often as it counts; Pagefind weighs by number. */
function keysOf(document: SearchDocument): string {
  return [...countAllKeys(document)]
    .flatMap(([key, count]) =>
      Array.from({ length: Math.min(count, mostTimes) }, () => pagefindKey(key)),
    )
    .join(' ');
}

function readRecordNames(files: readonly IndexFile[]): Map<string, number> {
  const records = new Map<string, number>();
  for (const { path, content } of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/u.exec(path) ?? [];
    if (!name) continue;
    const { url } = JSON.parse(readPagefindFile(content).toString()) as { url?: string };
    if (!url) throw new Error(`search index: ${path} has no address`);
    records.set(name, Number(url));
  }
  return records;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
