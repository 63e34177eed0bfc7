import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const isReadable = async (page: Page) =>
  expect(await page.locator('h1').textContent()).toContain('বিধবা');

/** What the browser complains of that no part of the page dealt with. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

/** Without a worker, whose own requests a test cannot answer. */
const direct = { serviceWorkers: 'block' } as const;

const found = (page: Page) => page.locator('#search-results[data-state=done] a').first();

/** The offline page says in its one sentence that nothing can be kept, and offers nothing. */
async function isRefused(page: Page, withoutOffer = true): Promise<void> {
  const sentence = (await page.locator('#keep-all').getAttribute('data-refused')) ?? '?';
  await page.locator('#keep-all [role=status]').getByText(sentence).waitFor();
  expect(await page.locator('#keep-all button').isVisible()).toBe(!withoutOffer);
}

const failed = (page: Page) => page.locator('#search').getAttribute('data-failed');
const told = (page: Page) => page.locator('#search [role=status]');

async function search(page: Page): Promise<void> {
  await page.goto(site.url('search/?q=bidhoba%20vata'));
  await page.locator('#search-results[data-state=done]').waitFor({ state: 'attached' });
}

describe('keeping pages in the phone', () => {
  test('a full phone is told in a sentence, and pages stay readable', async () => {
    const page = await site.open();
    const faults = watch(page);
    await page.goto(site.url('offline/'));
    await page.evaluate(() => navigator.serviceWorker.ready);
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(site.url(''));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
    await page.locator('#keep-all button:enabled').waitFor();
    expect(await page.locator('#keep-all [role=status]').textContent()).toBe(
      await page.locator('#keep-all').getAttribute('data-full'),
    );
    await page.goto(site.url('services/widow-allowance/'));
    await isReadable(page);
    await page.reload();
    await isReadable(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('where the browser allows no worker, pages and search work as before', async () => {
    const page = await site.open({ serviceWorkers: 'block' });
    const faults = watch(page);
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () =>
        Promise.reject(new DOMException('no', 'SecurityError'));
    });
    await page.goto(site.url('services/widow-allowance/'));
    await isReadable(page);
    await page.goto(site.url('search/?q=bidhoba%20vata'));
    expect(await found(page).getAttribute('href')).toContain('widow-allowance');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each(['a private window, which opens no store', 'a worker that is not allowed'])(
    '%s is told in a sentence in place of the offer',
    async (what) => {
      const page = await site.open();
      const faults = watch(page);
      const isStore = what.includes('store');
      await page.addInitScript((noStore) => {
        const [thing, part] = noStore
          ? [CacheStorage.prototype, 'open']
          : [ServiceWorkerContainer.prototype, 'register'];
        const refuse = { value: () => Promise.reject(new DOMException('no', 'SecurityError')) };
        Object.defineProperty(thing, part, refuse);
      }, isStore);
      await page.goto(site.url('offline/'));
      if (!isStore) await page.getByRole('button', { name: 'ফোনে রাখুন' }).click();
      await isRefused(page, isStore);
      expect(await page.locator('main a[href="tel:999"]').count()).toBe(1);
      expect(faults).toEqual([]);
      await page.context().close();
    },
  );

  test('where the browser has storage off, pages and search work, and the offer to keep is not made', async () => {
    const page = await site.open();
    const faults = watch(page);
    await page.addInitScript(() => {
      for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('off', 'SecurityError');
          },
        });
      }
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
    await page.goto(site.url('services/widow-allowance/'));
    await isReadable(page);
    await page.goto(site.url('search/?q=bidhoba%20vata'));
    expect(await found(page).getAttribute('href')).toContain('widow-allowance');
    await page.goto(site.url('offline/'));
    await isRefused(page);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('searching', () => {
  test('an index of which half arrived is asked for again, and used when it is whole', async () => {
    const page = await site.open(direct);
    const faults = watch(page);
    const whole = await readFile(join(inject('sites').root, 'search/quick.json'), 'utf8');
    let asked = 0;
    await page.route('**/search/quick.json', (route) => {
      asked += 1;
      const body = asked === 1 ? whole.slice(0, whole.length / 2) : whole;
      return route.fulfill({ contentType: 'application/json', body });
    });
    await search(page);
    expect(await found(page).getAttribute('href')).toContain('widow-allowance');
    expect(asked).toBe(2);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['an index that stays half', 'application/json', '{"documents":[{"id":"services/vg'],
    ['a captive portal’s page in place of the index', 'text/html', '<html>Log in</html>'],
    ['an index of another age of the site', 'application/json', '{"version":9}'],
  ])('%s is told in a sentence, with the list of names', async (_what, contentType, body) => {
    const page = await site.open(direct);
    const faults = watch(page);
    await page.route('**/search/quick.json', (route) => route.fulfill({ contentType, body }));
    await search(page);
    await told(page)
      .getByText((await failed(page)) ?? '?')
      .waitFor();
    expect(await page.locator('[data-without-query] a').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('a page of yesterday whose search script is gone today says so and stays readable', async () => {
    const page = await site.open(direct);
    const faults = watch(page);
    const isWithPage = /\/(?:BasePage|SearchBox)\./u;
    // Also at the other address at which it is asked for again.
    await page.route(/\/_astro\/[^/]+\.js/u, (route) =>
      isWithPage.test(route.request().url()) ? route.continue() : route.fulfill({ status: 404 }),
    );
    await search(page);
    await told(page)
      .getByText((await failed(page)) ?? '?')
      .waitFor();
    expect(await page.locator('[data-without-query] a').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
