import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersOf } from '../../scripts/build/hosting/response-rules.ts';
import { launchChromium } from '../support/chromium.ts';
import { listAddresses } from '../support/pages.ts';
import { contentType } from '../support/serve-dist.ts';
import { phone, thinned } from '../support/site-in-browser.ts';

const dist = inject('sites').root;
let server: Server;
let url: string;
let browser: Browser;

beforeAll(async () => {
  server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)).then((found) => {
      response.writeHead(found.status, found.headers);
      createReadStream(found.file).pipe(response);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

/** A file with the headers that every host is told to send. */
async function answer(path: string) {
  const { 'Strict-Transport-Security': _https, ...headers } = headersOf(path);
  for (const file of [join(dist, path), join(dist, path, 'index.html')]) {
    const found = await stat(file).catch(() => undefined);
    if (found?.isFile()) {
      return { status: 200, file, headers: { ...headers, 'content-type': contentType(file) } };
    }
  }
  const file = join(dist, '404.html');
  return { status: 404, file, headers: { ...headers, 'content-type': contentType(file) } };
}

/** A page that notes each breach of a policy, each complaint, and each request to elsewhere. */
async function openWatched(): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: phone });
  const page = await context.newPage();
  const faults: string[] = [];
  await page.exposeFunction('noteBreach', (breach: string) => faults.push(breach));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { noteBreach } = globalThis as unknown as { noteBreach: (text: string) => void };
      noteBreach(`${location.pathname}: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) faults.push(`${page.url()} asked for ${request.url()}`);
  });
  return { page, faults };
}

describe('with the headers that the hosts send', () => {
  test('no page breaks its policy or asks another site', async () => {
    const { page, faults } = await openWatched();
    const addresses = thinned(await listAddresses(dist));
    expect(addresses.length).toBeGreaterThan(100);
    for (const address of addresses) await page.goto(url + address);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('typing, and searching all text, break none', async () => {
    const { page, faults } = await openWatched();
    await page.goto(`${url}search/`);
    await page.getByRole('searchbox').pressSequentially('bidhoba vata');
    await page.locator('#search-results[data-state=done][data-tier=quick] a').first().waitFor();
    await page.goto(`${url}search/?q=${encodeURIComponent('জলবায়ু মশারি')}`);
    await page.goto(`${url}search/?q=vata`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    await page.locator('[data-more]').click();
    await page.locator('#search-results[data-state=done][data-tier=full]').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('reading a page without a network, and keeping all, break none', async () => {
    const { page, faults } = await openWatched();
    await page.goto(`${url}offline/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
    await page.getByText('সব সেবা ফোনে রাখা আছে।').waitFor();
    // A question that is still open when the network goes is told in the console as a fault.
    await page.reload({ waitUntil: 'networkidle' });
    await page.context().setOffline(true);
    await page.goto(`${url}services/widow-allowance/`);
    expect(await page.locator('h1').textContent()).toContain('বিধবা');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a script that somebody put into a page does not run', async () => {
    const { page, faults } = await openWatched();
    const html = await readFile(join(dist, 'services/vgd/index.html'), 'utf8');
    await page.route('**/services/vgd/', (route) =>
      route.fulfill({
        headers: { ...headersOf('services/vgd/'), 'content-type': 'text/html; charset=utf-8' },
        body: html.replace('</main>', '<script>document.title = "changed";</script></main>'),
      }),
    );
    await page.goto(`${url}services/vgd/`);
    expect(await page.title()).toContain('ভিডব্লিউবি');
    expect(faults.some((fault) => fault.includes('script-src'))).toBe(true);
    await page.context().close();
  });
});
