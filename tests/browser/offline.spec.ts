import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { writeOfflineFiles } from '../../scripts/build/offline-files.ts';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import type { PackList } from '../../src/offline/caches.ts';
import { bases, type BaseName } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import type { Served } from '../support/loopback.ts';
import { serveDist } from '../support/serve-dist.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** What a worker does comes to pass some time after what made it do so. */
const patient = { timeout: 30_000 };

/** Opens a page and waits until the worker answers for the site. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((taken) => {
        navigator.serviceWorker.addEventListener('controllerchange', taken, { once: true });
      });
    }
  });
}

describe.each(Object.keys(bases) as BaseName[])('without a network, at the site’s %s', (name) => {
  let served: Served;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    served = await serveDist(inject('sites')[name], bases[name]);
  });
  afterAll(() => served.close());
  beforeEach(async () => {
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('a page that was read opens again and says that it is a copy and of which day', async () => {
    await visit(page, served.url);
    await page.goto(`${served.url}services/vgd/`);
    await context.setOffline(true);
    await page.goto(`${served.url}services/vgd/`);
    expect(await page.locator('h1').textContent()).toContain('ভিডব্লিউবি');
    expect(await page.locator('main > [role=status]').textContent()).toContain('২২ নভেম্বর ২০২৬');
  });

  test('a page that was not read leads to the offline page with the helplines', async () => {
    await visit(page, served.url);
    await context.setOffline(true);
    await page.goto(`${served.url}services/widow-allowance/`);
    expect(await page.locator('h1').textContent()).toBe('ইন্টারনেট ছাড়া');
    expect(await page.locator('main a[href="tel:999"]').count()).toBe(1);
  });

  test('nothing is downloaded that the reader did not open, save what the offline page needs', async () => {
    await visit(page, served.url);
    const kept = await page.evaluate(async () => {
      const stores = await caches.keys();
      const urls = await Promise.all(
        stores.map(async (store) =>
          (await (await caches.open(store)).keys()).map(({ url }) => url),
        ),
      );
      return urls.flat();
    });
    const below = kept.map((url) => url.slice(served.url.length)).filter((path) => path !== '');
    expect(below.filter((path) => !/^(?:offline\/|_astro\/|favicon\.svg)/u.test(path))).toEqual([]);
  });

  test('a private page that was read is not kept', async () => {
    await visit(page, served.url);
    await page.goto(`${served.url}services/violence-prevention/`);
    await context.setOffline(true);
    await page.goto(`${served.url}services/violence-prevention/`);
    expect(await page.locator('h1').textContent()).toBe('ইন্টারনেট ছাড়া');
  });

  test('all guides are kept when asked, the search works in flight mode, and private ones only by their own tick', async () => {
    await visit(page, `${served.url}offline/`);
    await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
    await page.locator('#keep-all button:enabled').waitFor();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('রাখা আছে');
    await context.setOffline(true);
    await page.goto(`${served.url}services/widow-allowance/`);
    expect(await page.locator('h1').textContent()).toContain('বিধবা');
    await page.goto(`${served.url}services/violence-prevention/`);
    expect(await page.locator('h1').textContent()).toBe('ইন্টারনেট ছাড়া');
    await page.goto(`${served.url}search/?q=bidhoba%20vata`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    expect(await page.locator('#search-results a').first().getAttribute('href')).toContain(
      'services/widow-allowance/',
    );
    await context.setOffline(false);
    await page.goto(`${served.url}offline/`);
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
    await page.locator('#keep-all button:enabled').waitFor();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('রাখা আছে');
    await context.setOffline(true);
    await page.goto(`${served.url}services/violence-prevention/`);
    expect(await page.locator('h1').textContent()).toContain('নির্যাতন');
  });
});

describe('a network that is there and no good', () => {
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  /** What the server does to a path before it answers. */
  let disturb: (path: string) => Promise<number | undefined>;
  const guide = 'services/vgd/';
  const note = () => page.locator('main > [role=status]');

  beforeEach(async () => {
    disturb = () => Promise.resolve(undefined);
    served = await serveDist(inject('sites').root, '/', (path) => disturb(path));
    context = await browser.newContext();
    page = await context.newPage();
    await visit(page, served.url);
    await page.goto(served.url + guide);
    await page.goto(served.url);
  });
  afterEach(async () => {
    await context.close();
    await served.close();
  });

  test('a page that has not come after three seconds is shown from the phone, and kept when it comes', async () => {
    const { promise: held, resolve: letGo } = Promise.withResolvers<undefined>();
    disturb = (path) => (path === guide ? held : Promise.resolve(undefined));
    await page.goto(served.url + guide);
    expect(await note().textContent()).toContain('২২ নভেম্বর ২০২৬');
    letGo(undefined);
    await page.goto(served.url + guide);
    expect(await note().count()).toBe(0);
  });

  test('a server that answers with an error does not hide the page that is in the phone', async () => {
    disturb = (path) => Promise.resolve(path === guide ? 503 : undefined);
    await page.goto(served.url + guide);
    expect(await page.locator('h1').textContent()).toContain('ভিডব্লিউবি');
    expect(await note().textContent()).toContain('২২ নভেম্বর ২০২৬');
  });

  test('a page that the site has no more is said to be gone, whatever the phone has', async () => {
    disturb = (path) => Promise.resolve(path === guide ? 404 : undefined);
    const answer = await page.goto(served.url + guide);
    expect(answer?.status()).toBe(404);
  });
});

test('a reader who saves data gets no worker and keeps nothing, until they ask', async () => {
  const served = await serveDist(inject('sites').root);
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const registered = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${served.url}services/vgd/`, { waitUntil: 'networkidle' });
  expect(await registered()).toBe(0);
  await page.goto(`${served.url}offline/`);
  await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
  await page.getByText('সব সেবা ফোনে রাখা আছে।').waitFor();
  expect(await registered()).toBe(1);
  await context.close();
  await served.close();
});

describe('keeping the pack', () => {
  let folder: string;
  let served: Served;
  let context: BrowserContext;
  let page: Page;
  /** What the server does to a path before it answers. */
  let disturb: (path: string) => Promise<number | undefined>;

  beforeEach(async () => {
    disturb = () => Promise.resolve(undefined);
    folder = await mkdtemp(join(tmpdir(), 'offline-'));
    await cp(inject('sites').root, folder, { recursive: true });
    served = await serveDist(folder, '/', (path) => disturb(path));
    context = await browser.newContext();
    page = await context.newPage();
  });
  afterEach(async () => {
    await context.close();
    await served.close();
    await rm(folder, { recursive: true });
  });

  async function keepAll(): Promise<string[]> {
    const fetched: string[] = [];
    const listen = (request: { url(): string }) => fetched.push(request.url());
    page.on('request', listen);
    await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
    await page.locator('#keep-all button:enabled').waitFor();
    page.off('request', listen);
    return fetched.map((url) => url.slice(served.url.length)).filter((path) => path !== 'sw.js');
  }

  test('a broken download goes on where it stopped', async () => {
    await visit(page, `${served.url}offline/`);
    const later = join(folder, 'services/voluntary-organisation-registration/index.html');
    await rename(later, `${later}.away`);
    const first = await keepAll();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('চলে গেছে');
    await rename(`${later}.away`, later);
    const second = await keepAll();
    const done = first.filter((path) => path.startsWith('services/')).slice(0, -1);
    expect(done.length).toBeGreaterThan(10);
    expect(second.filter((path) => done.includes(path))).toEqual([]);
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('রাখা আছে');
  });

  test('a captive portal that answers in the middle keeps nothing of its own', async () => {
    await visit(page, `${served.url}offline/`);
    const guide = join(folder, 'services/vgd/index.html');
    const own = await readFile(guide);
    await writeFile(guide, '<html><body>Log in</body></html>');
    await keepAll();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('চলে গেছে');
    await writeFile(guide, own);
    await keepAll();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('রাখা আছে');
    await context.setOffline(true);
    await page.goto(`${served.url}services/vgd/`);
    expect(await page.locator('h1').textContent()).toContain('ভিডব্লিউবি');
  });

  test('behind a captive portal that answers everything, what is kept is read and searched', async () => {
    await visit(page, `${served.url}offline/`);
    await keepAll();
    disturb = () => Promise.resolve(200);
    await page.goto(`${served.url}services/widow-allowance/`);
    expect(await page.locator('h1').textContent()).toContain('বিধবা');
    await page.goto(`${served.url}search/?q=bidhoba%20vata`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
    expect(await page.locator('#search-results a').first().getAttribute('href')).toContain(
      'services/widow-allowance/',
    );
  });

  /** Changes a guide in the folder as a new build would, with its place in the list. */
  async function changeGuide(path: string): Promise<void> {
    const file = join(folder, path, 'index.html');
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('</h1>', ' নতুন</h1>'));
    await writeOfflineFiles(folder, '/');
  }

  test('an update that breaks off says so, and never takes the old page for the new one', async () => {
    await visit(page, `${served.url}offline/`);
    await keepAll();
    await changeGuide('services/vgd/');
    await page.reload();
    disturb = async (path) => {
      if (path === 'services/vgd/') await served.close();
      return undefined;
    };
    await keepAll();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('চলে গেছে');
  });

  test('an update that breaks off leaves no page without the script that it loads', async () => {
    await visit(page, `${served.url}offline/`);
    await keepAll();
    const script = (await readdir(join(folder, '_astro'))).find((name) =>
      /^SearchBox\..*\.js$/u.test(name),
    );
    const html = await readFile(join(folder, 'search/index.html'), 'utf8');
    expect(html).toContain(`${script}`);
    await writeFile(
      join(folder, 'search/index.html'),
      html.replaceAll(`${script}`, 'SearchBox.later.js'),
    );
    await rename(join(folder, '_astro', `${script}`), join(folder, '_astro/SearchBox.later.js'));
    await writeOfflineFiles(folder, '/');
    await page.reload();
    disturb = (path) => Promise.resolve(path.includes('later') ? 503 : undefined);
    await keepAll();
    expect(await page.locator('#keep-all [role=status]').textContent()).toContain('চলে গেছে');
    await context.setOffline(true);
    await page.goto(`${served.url}search/?q=bidhoba%20vata`);
    await page.locator('#search-results[data-state=done] a').first().waitFor();
  });

  test('a guide that was opened before is shown as it was kept since', async () => {
    await visit(page, served.url);
    await page.goto(`${served.url}services/vgd/`);
    await changeGuide('services/vgd/');
    await page.goto(`${served.url}offline/`);
    await keepAll();
    await context.setOffline(true);
    await page.goto(`${served.url}services/vgd/`);
    expect(await page.locator('h1').textContent()).toContain('নতুন');
  });

  test('without a network the offline page says how many pages are kept', async () => {
    await visit(page, `${served.url}offline/`);
    await keepAll();
    await context.setOffline(true);
    await page.reload();
    await page
      .locator('#keep-all')
      .getByText(/^ইন্টারনেট নেই। [০-৯]+টি পাতা ফোনে রাখা আছে/u)
      .waitFor();
    expect(await page.locator('#keep-all button').isVisible()).toBe(false);
  });

  test('after one page changed, at most a tenth of the pack is sent again', async () => {
    await visit(page, `${served.url}offline/`);
    await keepAll();
    // A rebuild on another day changes every footer, and that alone is no reason to send a page.
    const other = join(folder, 'services/widow-allowance/index.html');
    const dated = (await readFile(other, 'utf8'))
      .replaceAll('2026-11-22', '2026-11-29')
      .replaceAll('২২ নভেম্বর', '২৯ নভেম্বর')
      .replaceAll(encodeURIComponent('২২ নভেম্বর'), encodeURIComponent('২৯ নভেম্বর'));
    await writeFile(other, dated);
    await changeGuide('services/vgd/');
    const written = await readFile(join(folder, 'offline/pack.json'), 'utf8');
    const list = JSON.parse(written) as PackList;
    await page.reload();
    const again = await keepAll();
    const bytes = (paths: string[]) =>
      list.files
        .filter(({ path }) => paths.includes(path))
        .reduce((sum, file) => sum + file.bytes, 0);
    expect(again).toContain('services/vgd/');
    expect(again).not.toContain('services/widow-allowance/');
    // The list itself is asked for each time.
    expect(again).toContain('offline/pack.json');
    const kept = list.files.filter((file) => !file.private).map(({ path }) => path);
    expect(bytes(again) + brotliBytes(written)).toBeLessThanOrEqual(bytes(kept) / 10);
  });

  test('the kill switch takes the worker and all it stored away, and no other site’s', async () => {
    await visit(page, served.url);
    const neighbour = 'tothyopata:/elsewhere/:pages';
    await page.evaluate((name) => caches.open(name).then(() => undefined), neighbour);
    const killed = join(folder, 'sw.js');
    process.env['OFFLINE'] = 'off';
    try {
      await writeOfflineFiles(folder, '/');
    } finally {
      delete process.env['OFFLINE'];
    }
    expect(await readFile(killed, 'utf8')).toContain('unregister');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left, patient).toEqual([neighbour]);
  });

  test('a new build’s worker clears away what the old one kept for itself, and the pages stay', async () => {
    await visit(page, served.url);
    const shells = () =>
      page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(':shell:')));
    const [before] = await shells();
    const offline = join(folder, 'offline/index.html');
    await writeFile(
      offline,
      (await readFile(offline, 'utf8')).replace('</main>', '<p>১</p></main>'),
    );
    await writeOfflineFiles(folder, '/');
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
    });
    await expect.poll(shells, patient).toEqual([expect.not.stringContaining(`${before}`)]);
    await context.setOffline(true);
    await page.goto(served.url);
    expect(await page.locator('h1').textContent()).toContain('কী সেবা লাগবে?');
  });

  test('of many opened pages the oldest make room', async () => {
    await visit(page, served.url);
    const most = 150;
    await page.evaluate(async (count) => {
      const store = (await caches.keys()).find((name) => name.endsWith(':pages')) ?? '';
      const pages = await caches.open(store);
      for (let n = 0; n < count; n += 1) await pages.put(`/old/${n}/`, new Response('old'));
    }, most);
    await page.goto(`${served.url}services/vgd/`);
    const kept = () =>
      page.evaluate(async () => {
        const store = (await caches.keys()).find((name) => name.endsWith(':pages')) ?? '';
        const requests = await (await caches.open(store)).keys();
        const paths = requests.map(({ url }) => new URL(url).pathname);
        return { count: paths.length, last: paths.at(-1), hasOldest: paths.includes('/old/0/') };
      });
    const wanted = { count: most, last: '/services/vgd/', hasOldest: false };
    await expect.poll(kept, patient).toEqual(wanted);
    expect(await page.locator('h1').textContent()).toContain('ভিডব্লিউবি');
  });

  test('a half update never replaces a working worker', async () => {
    await visit(page, served.url);
    await writeOfflineFiles(folder, '/');
    const worker = join(folder, 'sw.js');
    await writeFile(worker, (await readFile(worker, 'utf8')).slice(0, 900));
    const isRefused = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      return registration?.update().then(
        () => false,
        () => true,
      );
    });
    expect(isRefused).toBe(true);
    await context.setOffline(true);
    await page.goto(served.url);
    expect(await page.locator('h1').textContent()).toContain('কী সেবা লাগবে?');
  });

  test('a worker does not take over with a captive portal’s page in place of the offline page', async () => {
    await visit(page, served.url);
    const offline = join(folder, 'offline/index.html');
    await writeFile(
      join(folder, 'sw.js'),
      `${await readFile(join(folder, 'sw.js'), 'utf8')}\n// later`,
    );
    await writeFile(offline, '<html><body>Log in</body></html>');
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration();
      await registration?.update();
      const later = registration?.installing;
      if (!later) return 'none';
      return new Promise<string>((done) => {
        later.addEventListener('statechange', () => done(later.state));
      });
    });
    expect(state).toBe('redundant');
    await context.setOffline(true);
    await page.goto(`${served.url}services/vgd/`);
    expect(await page.locator('h1').textContent()).toBe('ইন্টারনেট ছাড়া');
  });

  test('a captive portal’s page does not replace a stored one', async () => {
    await visit(page, served.url);
    await page.goto(`${served.url}services/vgd/`);
    await writeFile(join(folder, 'services/vgd/index.html'), '<html><body>Log in</body></html>');
    await page.goto(`${served.url}services/vgd/`);
    expect(await page.locator('h1').textContent()).toContain('ভিডব্লিউবি');
    await writeFile(join(folder, 'services/widow-allowance/index.html'), '<body>Log in</body>');
    await page.goto(`${served.url}services/widow-allowance/`);
    expect(await page.locator('body').textContent()).toContain('Log in');
  });
});
