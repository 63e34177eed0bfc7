import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BuiltFiles } from './built-files.ts';
import { encodings, type CompressedStore, type Encoding } from './compressed-store.ts';
import { listFiles } from './list-files.ts';

/** Endings of the files that a built site also holds compressed. */
export const textTypes: ReadonlySet<string> = new Set(
  '.html .css .js .mjs .json .xml .txt .svg .csv .webmanifest .wasm'.split(' '),
);
const parallel = 4;

/** Puts `.br` and `.gz` beside every text file of a built site that has none yet. */
export async function precompress(built: BuiltFiles, store: CompressedStore): Promise<void> {
  const all = new Set(listFiles(built.folder));
  const next = all
    .values()
    .filter((path) => textTypes.has(extname(path)) && !all.has(`${path}.gz`));
  const worker = async () => {
    for (const path of next) await compressFile(path, built, store);
  };
  await Promise.all(Array.from({ length: parallel }, worker));
}

async function compressFile(
  path: string,
  built: BuiltFiles,
  store: CompressedStore,
): Promise<void> {
  const hash = built.hashOf(path);
  const isMissing = (encoding: Encoding) => {
    if (!built.takeOver(path + encoding, path)) return true;
    store.use(hash, encoding);
    return false;
  };
  const missing = (Object.keys(encodings) as Encoding[]).filter(isMissing);
  if (missing.length === 0) return;
  const content = readFileSync(join(built.folder, path));
  for (const encoding of missing) {
    built.write(path + encoding, (await store.compress(content, encoding, hash)).compressed);
  }
}
