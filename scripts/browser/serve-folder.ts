import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A folder served on this machine alone. */
export interface ServedFolder {
  /** The address of the folder, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a folder as a static host does that sends the brotli file beside a file where it may. */
export async function serveFolder(folder: string): Promise<ServedFolder> {
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
      response.writeHead(200, {
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

/** The file of an address and the one to send for it. */
interface FoundFile {
  asked: string;
  file: string;
  bytes: number;
}

async function findFile(path: string, takesBrotli: boolean): Promise<FoundFile | undefined> {
  for (const asked of [path, join(path, 'index.html')]) {
    for (const file of takesBrotli ? [`${asked}.br`, asked] : [asked]) {
      const found = await stat(file).catch(() => undefined);
      if (found?.isFile()) return { asked, file, bytes: found.size };
    }
  }
  return undefined;
}
