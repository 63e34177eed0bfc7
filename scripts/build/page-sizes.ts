import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** A built page's address below the site's base and its size as it is sent. */
export interface PageSize {
  page: string;
  /** Bytes in brotli at quality 11. */
  bytes: number;
}

/** The most that any page may weigh: what a first round trip carries after connecting (RFC 6928). */
export const pageBudget = 14_000;

/** Bytes in brotli at quality 11, or another. */
export function brotliBytes(content: Buffer | string, quality = 11): number {
  const buffer = Buffer.from(content);
  return brotliCompressSync(buffer, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
    },
  }).length;
}

/**
 * Bytes in brotli at quality 11; of what is far above `most` those of a quality that takes a fiftieth
 * of the time, since a text comes to four fifths of them, none to two thirds.
 */
export function brotliBytesNear(most: number, content: string): number {
  const quick = brotliBytes(content, 4);
  return quick > 1.5 * most ? quick : brotliBytes(content);
}

/** Every HTML page of a built site with its size, the largest first. */
export function measurePages(dist: string): PageSize[] {
  const names = listFiles(dist).filter((name) => name.endsWith('.html'));
  const sizes = names.map((name) => ({
    page: name.replace(/index\.html$/u, ''),
    bytes: sentBytes(join(dist, name)),
  }));
  return sizes.sort((a, b) => b.bytes - a.bytes || (a.page < b.page ? -1 : 1));
}

/** The size of the compressed file beside a page, which a server sends; else compressed here. */
export function sentBytes(file: string): number {
  const compressed = statSync(`${file}.br`, { throwIfNoEntry: false });
  return compressed?.size ?? brotliBytes(readFileSync(file));
}
