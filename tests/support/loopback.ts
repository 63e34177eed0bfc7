import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** A static server on loopback for a built site under its base path, and how to stop it. */
export interface Served {
  /** Address of the site's home, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves what `answer` makes of each path asked for, at a free port of this machine. */
export async function serveOnLoopback(
  base: string,
  answer: (path: string, response: ServerResponse) => Promise<void>,
): Promise<Served> {
  const server = createServer((request, response) => {
    void answer(pathOf(request), response);
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

function pathOf(request: IncomingMessage): string {
  return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
}

/** The file that stands for a path of a folder: itself, or the `index.html` in it. */
export async function existingFile(path: string): Promise<string | undefined> {
  for (const candidate of [path, join(path, 'index.html')]) {
    const found = await stat(candidate).catch(() => undefined);
    if (found?.isFile()) return candidate;
  }
  return undefined;
}
