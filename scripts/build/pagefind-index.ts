import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';
import { pagefindText } from '../../src/search/pagefind-keys.ts';

/** The version whose files this module knows. */
export const knownPagefind = '1.5.2';

/** What of Pagefind's output the search page loads; its interfaces and page texts it has no use for. */
const shipped =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.\S+\.pf_meta|wasm\.\S+\.pagefind|index)$/u;
/** With these bytes Pagefind marks each file, before its own content. */
const fileMark = 'pagefind_dcd';

/**
 * Writes Pagefind's index over the keys of documents. Gives each record's name in the index, which
 * a search answers with, and the document it stands for.
 */
export async function writePagefindIndex(
  folder: string,
  documents: readonly SearchDocument[],
): Promise<Record<string, string>> {
  try {
    const { index, errors } = await createIndex({});
    assertNone(errors);
    if (!index) throw new Error('search index: Pagefind gave none');
    for (const document of documents) {
      const content = keysOf(document);
      const added = await index.addCustomRecord({ url: document.id, content, language: 'bn' });
      assertNone(added.errors);
    }
    assertNone((await index.writeFiles({ outputPath: folder })).errors);
  } finally {
    await close();
  }
  const records = await readRecordNames(join(folder, 'fragment'));
  for (const name of await readdir(folder)) {
    if (!shipped.test(name)) await rm(join(folder, name), { recursive: true });
  }
  return records;
}

/** All of a document's words as keys; titles and names thrice, as Pagefind weighs by number. */
function keysOf({ title, titleEn, otherNames, keywords, summary, text }: SearchDocument): string {
  const names = [title, titleEn, ...(otherNames ?? [])];
  const parts = [...names, ...names, ...names, ...(keywords ?? []), summary, text];
  return parts.flatMap((part) => (part ? [pagefindText(part)] : [])).join(' ');
}

async function readRecordNames(folder: string): Promise<Record<string, string>> {
  const records: Record<string, string> = {};
  for (const name of await readdir(folder)) {
    const content = gunzipSync(await readFile(join(folder, name))).toString();
    if (!content.startsWith(fileMark)) {
      throw new Error(`search index: ${name} is not a fragment of Pagefind ${knownPagefind}`);
    }
    const { url } = JSON.parse(content.slice(fileMark.length)) as { url?: string };
    if (!url) throw new Error(`search index: ${name} has no address`);
    records[name.replace(/\.pf_fragment$/u, '')] = url;
  }
  return records;
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
