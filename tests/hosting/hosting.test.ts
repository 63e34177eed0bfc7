import { request, type IncomingMessage } from 'node:http';
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/build/hosting/response-rules.ts';
import { redirectRoutes } from '../../scripts/build/hosting/redirect-routes.ts';
import { writeForwardingPages } from '../../scripts/build/hosting/write-forwarding-pages.ts';
import { writeHostingFiles } from '../../scripts/build/hosting/write-hosting-files.ts';
import { listFiles } from '../../scripts/build/list-files.ts';
import { textTypes } from '../../scripts/build/precompress.ts';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
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

const routes = redirectRoutes({
  'services/old-name': 'services/vgd',
  'http://old.example/bn/site/page/%E0%A6%B8%E0%A6%B9%E0%A6%BE%E0%A7%9F%E0%A6%A4%E0%A6%BE':
    'offices/dwa-jhalokathi',
  'site/service_portal/8aa9ae3a/পল্লী-(আরএসএস),-১.': 'services/vgd',
  'index.php?option=view&id=5': 'plans',
});

/** What is asked for, and where below the base it must lead. */
const oldAddresses: readonly [string, string][] = [
  ['services/old-name', 'services/vgd/'],
  ['services/old-name/', 'services/vgd/'],
  ['services/old-name?from=letter', 'services/vgd/'],
  ['services/old-name/handbill/', 'services/vgd/handbill/'],
  [
    'bn/site/page/%E0%A6%B8%E0%A6%B9%E0%A6%BE%E0%A7%9F%E0%A6%A4%E0%A6%BE',
    'offices/dwa-jhalokathi/',
  ],
  [
    'bn/site/page/%e0%a6%b8%e0%a6%b9%e0%a6%be%e0%a7%9f%e0%a6%a4%e0%a6%be',
    'offices/dwa-jhalokathi/',
  ],
  [`en/site/page/${encodeURI('সহায়তা'.normalize('NFC'))}/`, 'offices/dwa-jhalokathi/'],
  [`site/page/${encodeURI('সহায়তা'.normalize('NFC'))}?p=1`, 'offices/dwa-jhalokathi/'],
  [encodeURI('site/service_portal/8aa9ae3a/পল্লী-(আরএসএস),-১.'), 'services/vgd/'],
  ['index.php?id=5&option=view', 'plans/'],
];

/** What a host may say of each kind of file; with `nosniff` a browser takes it at its word. */
const types: Readonly<Record<string, RegExp>> = {
  '.csv': /^text\/csv; charset=utf-8$/iu,
  '.html': /^text\/html; charset=utf-8$/iu,
  '.js': /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu,
  '.json': /^application\/json(?:; charset=utf-8)?$/iu,
  '.png': /^image\/png$/u,
  '.svg': /^image\/svg\+xml(?:; charset=utf-8)?$/iu,
  '.txt': /^text\/plain; charset=utf-8$/iu,
  '.woff2': /^font\/woff2$/u,
  '.xml': /^(?:application|text)\/xml(?:; charset=utf-8)?$/iu,
};

const wanted = process.env['HOSTS_REQUIRED'] === 'true';

for (const kind of [nginx, caddy, apache]) {
  for (const name of Object.keys(bases) as BaseName[]) {
    const isMissing = !kind.isInstalled();
    const lack = isMissing ? ` (not installed: ${kind.packages})` : '';
    describe.skipIf(isMissing && !wanted)(`${kind.name} at ${bases[name]}${lack}`, () => {
      let host: Host;
      let dist: string;
      beforeAll(async () => {
        dist = await mkdtemp(join(tmpdir(), 'hosted-'));
        await cp(inject('sites')[name], dist, { recursive: true });
        await writeHostingFiles(dist, bases[name], routes);
        await writeForwardingPages(dist, { site: siteUrl, base: bases[name] }, routes);
        host = await kind.start(dist, bases[name]);
      });
      afterAll(async () => {
        await host?.stop();
        await rm(dist, { recursive: true, force: true });
      });

      test('leads on for good from every form of an old address', async () => {
        const led = await Promise.all(
          oldAddresses.map(async ([old]) => {
            const { status, headers } = await ask(host.url + old);
            const to = new URL(headers.location ?? '', host.url);
            return [old, status, to.pathname.slice(bases[name].length) + to.search];
          }),
        );
        expect(led).toEqual(oldAddresses.map(([old, to]) => [old, 301, to]));
      });

      test('leads on from no address whose query asks for something else', async () => {
        for (const old of ['index.php?option=view&id=6', 'index.php?id=5', 'services/old-nam']) {
          expect((await ask(host.url + old)).status, old).toBe(404);
        }
      });

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

      test('sends every kind of file with its type, and texts precompressed', async () => {
        const files = listFiles(dist).filter((file) => !file.includes('404'));
        for (const [ending, type] of Object.entries(types)) {
          const file = files.find((one) => one.endsWith(ending)) ?? `no ${ending}`;
          const isText = textTypes.has(ending);
          const sent = await ask(host.url + file, 'GET', { 'accept-encoding': 'br' });
          expect(sent.headers['content-type'], file).toMatch(type);
          expect(sent.headers['content-encoding'], file).toBe(isText ? 'br' : undefined);
          expect(sent.body, file).toEqual(await readFile(join(dist, file + (isText ? '.br' : ''))));
        }
      });

      test('says of a page that the reader has that it has not changed', async () => {
        const encoding = { 'accept-encoding': 'br' };
        const { headers } = await ask(`${host.url}services/`, 'GET', encoding);
        const known = { ...encoding, 'if-none-match': headers.etag ?? 'none' };
        const again = await ask(`${host.url}services/`, 'GET', known);
        expect([again.status, again.body.length]).toEqual([304, 0]);
      });

      test('sends every header that the rules promise, on pages, hashed files and the 404 page', async () => {
        const [asset = ''] = await readdir(join(dist, '_astro'));
        const paths = ['', 'services/vgd/', 'search/', 'search/site.json', 'no/such/page/'];
        for (const path of [...paths, `_astro/${asset}`]) {
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
        expect([403, 404]).toContain((await ask(`${host.url}_astro/`)).status);
        expect([403, 404]).toContain((await ask(`${host.url}.htaccess`)).status);
      });

      test('sends security.txt as text, where a stranger looks for it', async () => {
        const { status, headers, body } = await ask(`${host.url}.well-known/security.txt`);
        expect(status).toBe(200);
        expect(headers['content-type']?.toLowerCase()).toBe('text/plain; charset=utf-8');
        expect(body.toString()).toMatch(/^Expires: \d{4}-/mu);
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
