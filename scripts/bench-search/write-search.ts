import { join } from 'node:path';
import { BuiltFiles } from '../build/built-files.ts';
import { CompressedStore } from '../build/compressed-store.ts';
import { precompress } from '../build/precompress.ts';
import { writeSearchFiles, type IndexedPage } from '../build/search-files.ts';
import { manyPlaces } from './many-places.ts';

/**
 * Writes into a folder what the search of invented pages needs, whose offices stand in so many
 * districts, and compresses what is not yet.
 */
export async function writeSearchOf(
  pages: readonly IndexedPage[],
  folder: string,
  districts: number,
): Promise<void> {
  const built = new BuiltFiles(folder);
  const documents = pages.map(({ document }) => document);
  await writeSearchFiles(built, pages, { places: manyPlaces(documents, districts) });
  await precompress(built, new CompressedStore(join(process.cwd(), '.cache/precompressed')));
}
