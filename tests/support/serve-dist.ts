import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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

/** A static server on loopback for a built site under its base path, and how to stop it. */
export interface Served {
  /** Address of the site's home, with a slash at the end. */
  url: string;
  close(): Promise<void>;
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
  const server = createServer((request, response) => {
    void (async () => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
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
    })();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function existingFile(path: string): Promise<string | undefined> {
  for (const candidate of [path, join(path, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}
