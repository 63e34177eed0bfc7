import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** How a content is compressed, by the ending that its file then has. */
export const encodings = {
  '.br': (content: Buffer, quality = 11) =>
    brotli(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  '.gz': (content: Buffer) => gzipped(content, { level: 9 }),
};

/** Brotli at quality 11, gzip at level 9. */
export type Encoding = keyof typeof encodings;

const day = 86_400_000;
/** What no build has used for so long is removed; several builds a day, of several branches, share a store. */
const keptDays = 3;

/** Compressed contents under the hash of what they hold, so that none is compressed twice. */
export class CompressedStore {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A content compressed, and whether it has been kept since an earlier time. */
  async compress(
    content: Buffer,
    encoding: Encoding,
  ): Promise<{ compressed: Buffer; isKept: boolean }> {
    const name = createHash('sha256').update(content).digest('hex') + encoding;
    this.#used.add(name);
    const kept = await readFile(join(this.#folder, name)).catch(() => undefined);
    if (kept) return { compressed: kept, isKept: true };
    const compressed = await encodings[encoding](content);
    // Under another name first: a build that is killed, or one beside it, leaves no half file.
    const unfinished = join(this.#folder, randomUUID());
    await mkdir(this.#folder, { recursive: true });
    await writeFile(unfinished, compressed);
    await rename(unfinished, join(this.#folder, name));
    return { compressed, isKept: false };
  }

  /**
   * Removes what neither this build nor, for some days, another has used. One that runs beside loses
   * nothing by it: what it does not find it compresses itself.
   */
  async clean(now = Date.now()): Promise<void> {
    for (const name of await readdir(this.#folder).catch(() => [])) {
      const path = join(this.#folder, name);
      const { mtimeMs = now } = (await stat(path).catch(() => undefined)) ?? {};
      const isUsed = this.#used.has(name);
      if (isUsed && now - mtimeMs > day) await utimes(path, now / 1000, now / 1000);
      else if (!isUsed && now - mtimeMs > keptDays * day) await rm(path, { force: true });
    }
  }
}
