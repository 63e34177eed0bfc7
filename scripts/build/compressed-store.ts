import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { hashOfContent } from './built-files.ts';
import { readIfThere } from './read-if-there.ts';

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

const dayMs = 86_400_000;
/** What no build has used for so long is removed; several builds a day, of several branches, share a store. */
const keptDays = 3;

/** Its time of change tells when the store was last cleaned. */
const cleanedName = 'cleaned';

/** Compressed contents under the hash of what they hold, so that none is compressed twice. */
export class CompressedStore {
  readonly #folder: string;
  readonly #used = new Set<string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** A content compressed, and whether it has been kept since an earlier time. `hash` is its SHA-256 in hex. */
  async compress(
    content: Buffer,
    encoding: Encoding,
    hash = hashOfContent(content),
  ): Promise<{ compressed: Buffer; isKept: boolean }> {
    const name = this.use(hash, encoding);
    const kept = readIfThere(join(this.#folder, name));
    if (kept) return { compressed: kept, isKept: true };
    const compressed = await encodings[encoding](content);
    // Under another name first: a build that is killed, or one beside it, leaves no half file.
    const unfinished = join(this.#folder, randomUUID());
    await mkdir(this.#folder, { recursive: true });
    await writeFile(unfinished, compressed);
    await rename(unfinished, join(this.#folder, name));
    return { compressed, isKept: false };
  }

  /** Notes that a content, by its SHA-256 in hex, still stands compressed somewhere. */
  use(hash: string, encoding: Encoding): string {
    const name = hash + encoding;
    this.#used.add(name);
    return name;
  }

  /**
   * Removes what neither this build nor, for some days, another has used. One that runs beside loses
   * nothing by it: what it does not find it compresses itself.
   */
  async clean(now = Date.now()): Promise<void> {
    const cleaned = join(this.#folder, cleanedName);
    const { mtimeMs: last = 0 } = (await stat(cleaned).catch(() => undefined)) ?? {};
    // Looking at each of many files takes seconds: once a day does.
    if (now - last < dayMs) return;
    await mkdir(this.#folder, { recursive: true });
    await writeFile(cleaned, '');
    await utimes(cleaned, now / 1000, now / 1000);
    for (const name of await readdir(this.#folder)) {
      if (name === cleanedName) continue;
      const path = join(this.#folder, name);
      const { mtimeMs = now } = (await stat(path).catch(() => undefined)) ?? {};
      const isUsed = this.#used.has(name);
      if (isUsed && now - mtimeMs > dayMs) await utimes(path, now / 1000, now / 1000);
      else if (!isUsed && now - mtimeMs > keptDays * dayMs) await rm(path, { force: true });
    }
  }
}
