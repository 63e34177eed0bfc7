import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** What Pagefind writes that the search page does not load: its own interfaces. */
const shipped =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\.\S+\.pf_meta|wasm\.\S+\.pagefind|filter|fragment|index)$/u;

/** Indexes the built pages of a folder and writes the index to `pagefind/` in it; gives its pages. */
export async function buildSearchIndex(dist: string): Promise<number> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'bn' });
    assertNone(errors);
    if (!index) throw new Error('search index: Pagefind gave none');
    const added = await index.addDirectory({ path: dist });
    assertNone(added.errors);
    const outputPath = join(dist, 'pagefind');
    assertNone((await index.writeFiles({ outputPath })).errors);
    for (const name of await readdir(outputPath)) {
      if (!shipped.test(name)) await rm(join(outputPath, name), { recursive: true });
    }
    return added.page_count;
  } finally {
    await close();
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`search index: ${errors.join('; ')}`);
}
