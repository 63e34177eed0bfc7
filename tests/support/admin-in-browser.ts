import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { writeAdmin } from '../../scripts/admin/write-admin.ts';
import { headersOf } from '../../scripts/build/hosting/response-rules.ts';
import { launchChromium } from './chromium.ts';
import { contentType } from './serve-dist.ts';
import { phone } from './site-in-browser.ts';

/** The form editor in a real browser, for the tests of one file. */
export interface AdminInBrowser {
  /**
   * The editor's page. `faults` fills with each breach of its policy, each request to elsewhere and
   * each complaint of the browser.
   */
  open(options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
}

/** Builds the editor, serves it with the headers that hosts are told to send, and starts a browser. */
export function adminInBrowser(root: string): AdminInBrowser {
  let folder: string;
  let server: Server;
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'admin-'));
    await writeAdmin(join(folder, 'admin'), root);
    server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      const { 'Strict-Transport-Security': _https, ...headers } = headersOf(path);
      const stream = createReadStream(file);
      stream.on('error', () => response.writeHead(404).end());
      stream.on('open', () => {
        response.writeHead(200, { ...headers, 'content-type': contentType(file) });
        stream.pipe(response);
      });
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/admin/`;
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
    await rm(folder, { recursive: true, force: true });
  });
  return {
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: phone, ...options });
      context.setDefaultTimeout(10_000);
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        const asked = request.url();
        if (!asked.startsWith(url) && !/^(?:about|blob|data):/u.test(asked)) faults.push(asked);
      });
      await page.goto(url);
      return { page, faults };
    },
  };
}

/** Files by their paths from the project's root. */
export type Files = Readonly<Record<string, string>>;

/**
 * Puts files into the browser's own file system, and has its folder chosen where the editor asks:
 * the dialogue is the operating system's, which no test can press. The folder's handle is a real one.
 */
export async function giveFolder(page: Page, files: Files): Promise<void> {
  await page.evaluate(async (given) => {
    const top = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(given)) {
      const names = path.split('/');
      const last = names.pop() ?? '';
      let folder = top;
      for (const name of names) folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(last, { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
    Object.assign(window, { showDirectoryPicker: () => Promise.resolve(top) });
  }, files);
}

/** What the browser's file system holds now. */
export function readFolder(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const found: Record<string, string> = {};
    const walk = async (folder: FileSystemDirectoryHandle, above: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        if (handle.kind === 'directory') await walk(handle, `${above}${name}/`);
        else found[above + name] = await (await handle.getFile()).text();
      }
    };
    await walk(await navigator.storage.getDirectory(), '');
    return found;
  });
}
