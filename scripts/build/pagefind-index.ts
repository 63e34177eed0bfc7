import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import { countAllKeys, mostPagesOfWord } from '../../src/search/index-build.ts';
import { pagefindKey } from '../../src/search/pagefind-keys.ts';
import type { PagefindFiles } from '../../src/search/site-index.ts';
import type { BuiltFiles } from './built-files.ts';
import { readForm, sampleWords } from './pagefind-form.ts';
import {
  mostTimes,
  writeWords,
  type IndexedWords,
  type PagefindWords,
  type WordOnPage,
} from './pagefind-words.ts';

const gzipped = promisify(gzip);

/** What of Pagefind's output the search page loads as it is; its interfaces and page texts it has no use for. */
const shipped = /^(?:pagefind\.js|wasm\.\S+\.pagefind)$/u;
const entryName = 'pagefind-entry.json';

/** What the search page must know of a written index. */
export interface WrittenIndex {
  files: PagefindFiles;
  chunks: PagefindWords['chunks'];
}

/**
 * Writes below `pagefind/` an index over the keys of documents that Pagefind's code in the browser searches; its pages
 * are called by their place in the list. Pagefind itself indexes a sample, from which its code and
 * the form of its files are taken: sorting keys into files takes less than handing them to it.
 * `compress` is gzip, perhaps with a memory.
 */
export async function writePagefindIndex(
  built: BuiltFiles,
  documents: readonly SearchDocument[],
  compress: (content: Buffer) => Promise<Buffer> = (content) => gzipped(content, { level: 9 }),
): Promise<WrittenIndex> {
  const sample = await indexSample();
  const words = gatherWords(documents);
  const { hash, files, chunks } = await writeWords(
    readForm(sample),
    words,
    mostPagesOfWord,
    compress,
  );
  const entry = writeEntry(sample, hash, documents.length);
  for (const { path, content } of [
    ...sample.filter((file) => shipped.test(file.path)),
    { path: entryName, content: entry },
    ...files,
  ]) {
    built.write(`pagefind/${path}`, content);
  }
  return { files: { hash, wasm: wasmName(sample) }, chunks };
}

/**
 * Pagefind's files for one page. They are written here: its own `writeFiles` answers before all bytes
 * are on the disk, and closing it then leaves some cut short or empty (Pagefind issue 1271).
 */
async function indexSample(): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({});
    assertNone(errors);
    if (!index) throw new Error('search index: Pagefind gave none');
    const added = await index.addCustomRecord({ url: '0', content: sampleWords, language: 'bn' });
    assertNone(added.errors);
    const made = await index.getFiles();
    assertNone(made.errors);
    return made.files;
  } finally {
    await close();
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}

/** The keys of documents in Pagefind's letters with the pages that have them, and how many each page has. */
export function gatherWords(documents: readonly SearchDocument[]): IndexedWords {
  const byKey = new Map<string, WordOnPage[]>();
  const lengths = documents.map((document, page) => {
    let length = 0;
    for (const [key, count] of countAllKeys(document)) {
      const times = Math.min(count, mostTimes);
      const pages = byKey.get(key);
      if (pages) pages.push({ page, times });
      else byKey.set(key, [{ page, times }]);
      length += times;
    }
    return length;
  });
  const words = new Map(Array.from(byKey, ([key, pages]) => [pagefindKey(key), pages]));
  return { words, lengths };
}

interface Entry {
  languages: Record<string, { hash: string; page_count: number }>;
}

/** The file that Pagefind's code reads first. */
function writeEntry(sample: readonly IndexFile[], hash: string, pages: number): string {
  const file = sample.find(({ path }) => path === entryName);
  const entry = JSON.parse(Buffer.from(file?.content ?? []).toString()) as Entry;
  const language = entry.languages['bn'];
  if (!language) throw new Error('search index: unknown form of the entry');
  language.hash = hash;
  language.page_count = pages;
  return JSON.stringify(entry);
}

function wasmName(sample: readonly IndexFile[]): string {
  const names = sample.flatMap(({ path }) => /^wasm\.([\w-]+)\.pagefind$/u.exec(path)?.[1] ?? []);
  const [only] = names;
  if (only === undefined || names.length > 1) throw new Error(`search index: wasm ${names.join()}`);
  return only;
}
