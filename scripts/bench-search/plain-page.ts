import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/document.ts';
import { BuiltFiles } from '../build/built-files.ts';
import { CompressedStore } from '../build/compressed-store.ts';
import { precompress } from '../build/precompress.ts';
import { writePlainPagefind } from '../browser/plain-pagefind.ts';

/** As Pagefind's documentation shows a search of one's own: its client at the first key, five results. */
const script = `
const box = document.querySelector('input');
let pagefind;
box.addEventListener('input', async () => {
  pagefind ??= await import('/plain/pagefind.js');
  const { results } = await pagefind.search(box.value);
  const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()));
  document.getElementById('plain').replaceChildren(...pages.map(({ url, excerpt }) => {
    const item = document.createElement('li');
    item.textContent = url + excerpt;
    return item;
  }));
});
`;

const html = `<!doctype html>
<html lang="bn"><meta charset="utf-8"><title>Pagefind</title>
<input name="q"><ol id="plain"></ol><script type="module" src="/plain-page.js"></script>
`;

/** Adds to a built site a page with plain Pagefind over the same documents. */
export async function writePlainPage(
  folder: string,
  documents: readonly SearchDocument[],
  cache: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writePlainPagefind(join(folder, 'plain'), documents);
  await writeFile(join(folder, 'plain.html'), html);
  await writeFile(join(folder, 'plain-page.js'), script);
  await precompress(new BuiltFiles(folder), new CompressedStore(cache));
}
