import { readFile, readdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** A built page's address below the site's base and its size as it is sent. */
export interface PageSize {
  page: string;
  /** Bytes in brotli at quality 11. */
  bytes: number;
}

/** The most that any page may weigh: what a first round trip carries after connecting (RFC 6928). */
export const pageBudget = 14_000;

/** Bytes in brotli at quality 11. */
export function brotliBytes(content: Buffer | string): number {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
    },
  }).length;
}

/** Every HTML page of a built site with its size, the largest first. */
export async function measurePages(dist: string): Promise<PageSize[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const sizes = await Promise.all(
    names.map(async (name) => ({
      page: name
        .split(sep)
        .join('/')
        .replace(/index\.html$/u, ''),
      bytes: await sentBytes(join(dist, name)),
    })),
  );
  return sizes.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
}

/** The size of the compressed file beside a page, which a server sends; else compressed here. */
export async function sentBytes(file: string): Promise<number> {
  const compressed = await stat(`${file}.br`).catch(() => undefined);
  return compressed?.size ?? brotliBytes(await readFile(file));
}
