import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** A folder served on this machine alone. */
export interface ServedFolder {
  /** The address of the folder, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a folder as a static host does that sends the brotli file beside a file where it may. Files
 * whose name is made of their content are kept by the browser, all else is asked for anew;
 * `headersOf` gives other headers by the path below the folder.
 */
export async function serveFolder(
  folder: string,
  headersOf: (path: string) => Record<string, string> = cacheControl,
): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    const path = normalize(
      decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname),
    );
    const takesBrotli = /\bbr\b/u.test(String(request.headers['accept-encoding']));
    void findFile(join(folder, path), takesBrotli).then((found) => {
      if (!found) {
        response.writeHead(404).end();
        return;
      }
      const kept = { etag: found.tag, ...headersOf(path.slice(1)) };
      if (request.headers['if-none-match'] === found.tag) {
        response.writeHead(304, kept).end();
        return;
      }
      response.writeHead(200, {
        ...kept,
        'content-type': types[extname(found.asked)] ?? 'application/octet-stream',
        'content-length': found.bytes,
        ...(found.file !== found.asked && { 'content-encoding': 'br' }),
      });
      createReadStream(found.file).pipe(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function cacheControl(path: string): Record<string, string> {
  const isHashed = path.startsWith('_astro/');
  return { 'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' };
}

/** The file of an address and the one to send for it. */
interface FoundFile {
  asked: string;
  file: string;
  bytes: number;
  /** Changes with the file. */
  tag: string;
}

async function findFile(path: string, takesBrotli: boolean): Promise<FoundFile | undefined> {
  for (const asked of [path, join(path, 'index.html')]) {
    for (const file of takesBrotli ? [`${asked}.br`, asked] : [asked]) {
      const found = await stat(file).catch(() => undefined);
      if (!found?.isFile()) continue;
      const tag = `"${found.size}-${found.mtimeMs}"`;
      return { asked, file, bytes: found.size, tag };
    }
  }
  return undefined;
}
