import { request, type IncomingMessage } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/build/hosting/response-rules.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { apache, caddy, nginx, type Host } from '../support/hosts.ts';

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

function ask(url: string, method = 'GET', headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

const wanted = process.env['HOSTS_REQUIRED'] === 'true';

for (const kind of [nginx, caddy, apache]) {
  for (const name of Object.keys(bases) as BaseName[]) {
    const isMissing = !kind.isInstalled();
    const lack = isMissing ? ` (not installed: ${kind.packages})` : '';
    describe.skipIf(isMissing && !wanted)(`${kind.name} at ${bases[name]}${lack}`, () => {
      let host: Host;
      let dist: string;
      beforeAll(async () => {
        dist = inject('sites')[name];
        host = await kind.start(dist, bases[name]);
      });
      afterAll(() => host?.stop());

      test('sends a page precompressed in the encoding that the reader takes', async () => {
        const page = await readFile(join(dist, 'services/index.html'));
        const plain = await ask(`${host.url}services/`);
        expect(plain.headers['content-encoding']).toBeUndefined();
        expect(plain.body).toEqual(page);
        const br = await ask(`${host.url}services/`, 'GET', { 'accept-encoding': 'br, gzip' });
        expect(br.headers['content-encoding']).toBe('br');
        expect(br.body).toEqual(await readFile(join(dist, 'services/index.html.br')));
        expect(brotliDecompressSync(br.body)).toEqual(page);
        const gz = await ask(`${host.url}services/`, 'GET', { 'accept-encoding': 'gzip' });
        expect(gz.headers['content-encoding']).toBe('gzip');
        expect(gunzipSync(gz.body)).toEqual(page);
        for (const { headers } of [plain, br, gz]) {
          expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=utf-8');
        }
      });

      test('sends every header that the rules promise, on pages, hashed files and the 404 page', async () => {
        const [asset = ''] = await readdir(join(dist, '_astro'));
        for (const path of ['', 'services/vgd/', 'search/', `_astro/${asset}`, 'no/such/page/']) {
          const { headers } = await ask(host.url + path);
          for (const [header, value] of Object.entries(headersOf(path))) {
            expect(headers[header.toLowerCase()], `${header} of /${path}`).toBe(value);
          }
        }
      });

      test('answers 404 with the site’s own page', async () => {
        const { status, body } = await ask(`${host.url}no/such/page/`);
        expect(status).toBe(404);
        expect(body).toEqual(await readFile(join(dist, '404.html')));
      });

      test('lists no folder and shows no hidden file', async () => {
        expect((await ask(`${host.url}_astro/`)).status).toBeGreaterThanOrEqual(403);
        expect((await ask(`${host.url}.htaccess`)).status).toBeGreaterThanOrEqual(403);
      });

      test('leads an address without its slash to the one with it', async () => {
        const { status, headers } = await ask(`${host.url}services`);
        expect([301, 302, 307, 308]).toContain(status);
        expect(new URL(headers.location ?? '', host.url).pathname).toBe(`${bases[name]}services/`);
      });

      test('answers HEAD without a body and a range with its part', async () => {
        const head = await ask(`${host.url}services/`, 'HEAD');
        expect(head.status).toBe(200);
        expect(head.body.length).toBe(0);
        const part = await ask(`${host.url}services/`, 'GET', { range: 'bytes=0-14' });
        expect(part.status).toBe(206);
        expect(part.body.toString()).toBe('<!DOCTYPE html>');
      });
    });
  }
}
