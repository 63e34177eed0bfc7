import { createHash, randomUUID } from 'node:crypto';
import { copyFile, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const textTypes = new Set(
  '.html .css .js .mjs .json .xml .txt .svg .csv .webmanifest .wasm .htaccess'.split(' '),
);
const parallel = 4;

/** How a file is precompressed, by the ending that it then has. */
export const encodings = {
  '.br': (content: Buffer) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => gzipped(content, { level: 9 }),
};

/** How many files were compressed anew and how many were taken from the cache. */
export interface Precompressed {
  made: number;
  reused: number;
}

/**
 * Puts `.br` (quality 11) and `.gz` (level 9) beside every text file of a built site that has none
 * yet. Results are kept in `cache` under the hash of the content, so that an unchanged file is never
 * compressed twice.
 */
export async function precompress(dist: string, cache: string): Promise<Precompressed> {
  const all = new Set(await readdir(dist, { recursive: true }));
  const names = [...all].filter((name) => textTypes.has(extname(name)) && !all.has(`${name}.gz`));
  const done: Precompressed = { made: 0, reused: 0 };
  await mkdir(cache, { recursive: true });
  const next = names.values();
  const worker = async () => {
    for (const name of next) {
      const reused = await compressFile(join(dist, name), cache);
      done[reused ? 'reused' : 'made'] += 1;
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return done;
}

async function compressFile(file: string, cache: string): Promise<boolean> {
  const content = await readFile(file);
  const kept = join(cache, createHash('sha256').update(content).digest('hex'));
  let reused = true;
  for (const [ending, compress] of Object.entries(encodings)) {
    const target = file + ending;
    const found = await copyFile(kept + ending, target).then(
      () => true,
      () => false,
    );
    if (found) continue;
    reused = false;
    await mkdir(dirname(target), { recursive: true });
    const compressed = await compress(content);
    await writeFile(target, compressed);
    // Under another name first: a build that is killed, or one beside it, leaves no half file.
    const unfinished = `${kept}-${randomUUID()}`;
    await writeFile(unfinished, compressed);
    await rename(unfinished, kept + ending);
  }
  return reused;
}
