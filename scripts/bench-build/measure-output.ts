import { readFile, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliBytes } from '../build/page-sizes.ts';

/** What a built folder weighs. */
export interface Output {
  pages: number;
  /** Bytes of all files but the compressed ones beside them. */
  bytes: number;
  /** The page with most bytes, as it is sent in brotli. */
  largestPage: number;
  /** Bytes of the files that search reads, as they are stored. */
  index: number;
  /** Bytes of the files that the first key of a search fetches, in brotli; 0 where there are none. */
  quick: number;
}

/** Measures a folder that a builder wrote. */
export async function measureOutput(folder: string): Promise<Output> {
  const output: Output = { pages: 0, bytes: 0, largestPage: 0, index: 0, quick: 0 };
  let largest = { bytes: 0, file: '' };
  for (const name of await readdir(folder, { recursive: true })) {
    const file = join(folder, name);
    const found = await stat(file);
    if (!found.isFile() || /\.(?:br|gz)$/u.test(name)) continue;
    output.bytes += found.size;
    if (/^(?:search|pagefind)$/u.test(name.split(sep)[0] ?? '') && !name.endsWith('.html')) {
      output.index += found.size;
    }
    if (!name.endsWith('.html')) continue;
    output.pages += 1;
    if (found.size > largest.bytes) largest = { bytes: found.size, file };
  }
  output.largestPage = largest.file ? brotliBytes(await readFile(largest.file)) : 0;
  const quick = await readFile(join(folder, 'search/quick.json')).catch(() => undefined);
  output.quick = quick ? brotliBytes(quick) : 0;
  return output;
}
