import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchDocument } from '../../src/search/document.ts';

/** All words of a document but its title, for engines that know only a title and a text. */
export function bodyText(document: SearchDocument): string {
  const { titleEn, otherNames = [], keywords = [], summary, text } = document;
  return [titleEn, ...otherNames, ...keywords, summary, text].filter(Boolean).join('\n');
}

/**
 * Pagefind's index as it comes, over documents as pages with a heading and a paragraph; the page of
 * a document has its number as address, `/0/`.
 */
export async function writePlainPagefind(
  folder: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`plain Pagefind: ${errors.join('; ')}`);
  try {
    for (const [number, document] of documents.entries()) {
      const content = `<html lang="bn"><body><h1>${escapeMarkup(document.title)}</h1><p>${escapeMarkup(bodyText(document))}</p></body></html>`;
      const added = await index.addHTMLFile({ url: `/${number}/`, content });
      if (added.errors.length > 0) throw new Error(`plain Pagefind: ${added.errors.join('; ')}`);
    }
    for (const { path, content } of (await index.getFiles()).files) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
  } finally {
    await close();
  }
}

function escapeMarkup(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
