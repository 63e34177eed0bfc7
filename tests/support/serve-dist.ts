import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { existingFile, serveOnLoopback, type Served } from './loopback.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** What a host says that a file is, by its ending. */
export function contentType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/**
 * Serves a folder as a plain static host does: folders by their `index.html`, 404 by `404.html`.
 * `disturb` is waited for before each answer below the base, and may give a status to fail with.
 */
export async function serveDist(
  folder: string,
  base = '/',
  disturb?: (path: string) => Promise<number | undefined>,
): Promise<Served> {
  return serveOnLoopback(base, async (path, response) => {
    const below = path.startsWith(base) ? normalize(path.slice(base.length)) : '..';
    const failure = await disturb?.(below);
    if (failure !== undefined) {
      response.writeHead(failure, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!DOCTYPE html><title>Error</title>');
      return;
    }
    const file = below.startsWith('..') ? undefined : await existingFile(join(folder, below));
    if (file) {
      response.writeHead(200, { 'content-type': contentType(file) });
      createReadStream(file).pipe(response);
    } else {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(await readFile(join(folder, '404.html')));
    }
  });
}
