import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import type { FullTierData, PagefindFiles } from '../../src/search/full-text.ts';
import { pagefindText } from '../../src/search/pagefind-keys.ts';
import { readIndexFiles, readPagefindFile } from './pagefind-meta.ts';

/** The version whose files this module knows. */
export const knownPagefind = '1.5.2';

/** What of Pagefind's output the search page loads; its interfaces and page texts it has no use for. */
const shipped =
  /^(?:pagefind\.js|pagefind-entry\.json|pagefind\.\S+\.pf_meta|wasm\.\S+\.pagefind|index\/.+)$/u;
/** What the search page must know of a written index. */
export interface WrittenIndex {
  files: PagefindFiles;
  chunks: FullTierData['chunks'];
  /** Each record's name in the index, which a search answers with, and the id of its page. */
  records: Record<string, string>;
}

/** Writes Pagefind's index over the keys of documents. */
export async function writePagefindIndex(
  folder: string,
  documents: readonly SearchDocument[],
): Promise<WrittenIndex> {
  const files = await makeFiles(documents);
  for (const { path, content } of files.filter((file) => shipped.test(file.path))) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
  const [meta, hash] = findFile(files, /^pagefind\.(\w+)\.pf_meta$/u);
  const [, wasm] = findFile(files, /^wasm\.([\w-]+)\.pagefind$/u);
  return {
    files: { hash, wasm },
    chunks: readIndexFiles(meta.content),
    records: readRecordNames(files),
  };
}

/** The one file whose path fits, and what stands in its name. */
function findFile(files: readonly IndexFile[], pattern: RegExp): [file: IndexFile, name: string] {
  const found = files.flatMap((file) => {
    const name = pattern.exec(file.path)?.[1];
    return name === undefined ? [] : [[file, name] as [IndexFile, string]];
  });
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`search index: ${found.length} × ${pattern}`);
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
    for (const document of documents) {
      const content = keysOf(document);
      const added = await index.addCustomRecord({ url: document.id, content, language: 'bn' });
      assertNone(added.errors);
    }
    const made = await index.getFiles();
    assertNone(made.errors);
    return made.files;
  } finally {
    await close();
  }
}

/** All of a document's words as keys; titles and names thrice, as Pagefind weighs by number. */
function keysOf({ title, titleEn, otherNames, keywords, summary, text }: SearchDocument): string {
  const names = [title, titleEn, ...(otherNames ?? [])];
  const parts = [...names, ...names, ...names, ...(keywords ?? []), summary, text];
  return parts.flatMap((part) => (part ? [pagefindText(part)] : [])).join(' ');
}

function readRecordNames(files: readonly IndexFile[]): Record<string, string> {
  const records: Record<string, string> = {};
  for (const { path, content } of files) {
    const [, name] = /^fragment\/(.+)\.pf_fragment$/u.exec(path) ?? [];
    if (!name) continue;
    const { url } = JSON.parse(readPagefindFile(content).toString()) as { url?: string };
    if (!url) throw new Error(`search index: ${path} has no address`);
    records[name] = url;
  }
  return records;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
