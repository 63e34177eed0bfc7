import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { CompressedStore } from './compressed-store.ts';

/** Endings of the files that a built site also holds compressed. */
export const textTypes: ReadonlySet<string> = new Set(
  '.html .css .js .mjs .json .xml .txt .svg .csv .webmanifest .wasm'.split(' '),
);
const parallel = 4;

/** How many files were compressed anew and how many were taken from the store. */
export interface Precompressed {
  made: number;
  reused: number;
}

/** Puts `.br` and `.gz` beside every text file of a built site that has none yet. */
export async function precompress(dist: string, store: CompressedStore): Promise<Precompressed> {
  const all = new Set(await readdir(dist, { recursive: true }));
  const names = [...all].filter((name) => textTypes.has(extname(name)) && !all.has(`${name}.gz`));
  const done: Precompressed = { made: 0, reused: 0 };
  const next = names.values();
  const worker = async () => {
    for (const name of next) {
      const reused = await compressFile(join(dist, name), store);
      done[reused ? 'reused' : 'made'] += 1;
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return done;
}

async function compressFile(file: string, store: CompressedStore): Promise<boolean> {
  const content = await readFile(file);
  let reused = true;
  for (const encoding of ['.br', '.gz'] as const) {
    const { compressed, isKept } = await store.compress(content, encoding);
    await writeFile(file + encoding, compressed);
    reused &&= isKept;
  }
  return reused;
}
