import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const query = searchFor('বয়স্ক ভাতা');
const guide = () => site.url('services/old-age-allowance/');
const status = (page: Page) => page.getByRole('status');

/** Fails the first requests for an address: refused, or broken off half way. */
function failing(pattern: RegExp, times: number, how: 'refused' | 'half' = 'refused') {
  let left = times;
  return async (page: Page): Promise<void> => {
    await page.route(pattern, async (route) => {
      left -= 1;
      if (left < 0) await route.continue();
      else if (how === 'half') await route.fulfill({ body: '{"documents":[["serv' });
      else await route.abort();
    });
  };
}

describe('the quick index', () => {
  test.each(['refused', 'half'] as const)('%s once is asked for again', async (how) => {
    const { page } = await openForSearch(site, query, failing(/quick\.json/u, 1, how));
    expect((await finalList(page))[0]).toBe(guide());
  });

  test.each(['refused', 'half'] as const)(
    '%s twice is said, and the list of names stays',
    async (how) => {
      const { page } = await openForSearch(site, query, failing(/quick\.json/u, 2, how));
      expect(await finalList(page)).toEqual([]);
      expect(await status(page).textContent()).toContain('এখন খোঁজা যাচ্ছে না');
      expect(await page.getByRole('heading', { name: 'অ–হ' }).isVisible()).toBe(true);
    },
  );

  test('is asked for again by the next letter after it could not be had', async () => {
    const { page } = await openForSearch(site, '', failing(/quick\.json/u, 2));
    await page.getByRole('searchbox').pressSequentially('বয়স্ক');
    await status(page)
      .filter({ hasText: 'এখন খোঁজা যাচ্ছে না' })
      .or(page.locator('#search-results a').first())
      .first()
      .waitFor();
    await page.getByRole('searchbox').pressSequentially(' ভাতা');
    await page.locator('#search-results a').first().waitFor();
    expect((await finalList(page))[0]).toBe(guide());
    expect(await page.getByRole('searchbox').inputValue()).toBe('বয়স্ক ভাতা');
  });
});

describe('the code of search', () => {
  const code = /\/start-[^/]+\.js/u;

  test('that fails once is asked for again', async () => {
    const { page } = await openForSearch(site, query, failing(code, 1));
    expect((await finalList(page))[0]).toBe(guide());
  });

  test('that fails twice is asked for again by the next letter', async () => {
    const { page } = await openForSearch(site, '', failing(code, 2));
    await page.getByRole('searchbox').focus();
    await status(page).filter({ hasText: 'এখন খোঁজা যাচ্ছে না' }).waitFor();
    await page.getByRole('searchbox').pressSequentially('বয়স্ক ভাতা');
    await page.locator('#search-results a').first().waitFor();
    expect((await finalList(page))[0]).toBe(guide());
  });
});

test('code that cannot be had is said, and the box still leads to the list of names', async () => {
  const { page } = await openForSearch(site, '', failing(/\/start-[^/]+\.js/u, 9));
  await page.getByRole('searchbox').fill('বয়স্ক ভাতা');
  await status(page).filter({ hasText: 'এখন খোঁজা যাচ্ছে না' }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/u);
  expect(await page.getByRole('link', { name: 'বয়স্ক ভাতা' }).first().isVisible()).toBe(true);
});

describe('without the files of the full index', () => {
  test.each([
    ['all of them', /\/pagefind\//u],
    ['the code that asks it', /\/full-answer-/u],
    ['its code', /\/pagefind\.js/u],
    ['its WebAssembly', /\/wasm\./u],
    ['its list of pages', /\.pf_meta/u],
    ['its words', /\/pagefind\/index\//u],
    ['the words of all pages', /\/search\/words\//u],
    ['what means the same', /\/search\/meanings\.json/u],
  ])('(%s) the quick tier stands, and the page says so', async (_, pattern) => {
    const { page } = await openForSearch(site, query, failing(pattern, 99));
    const quick = await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    await status(page).filter({ hasText: 'সব লেখায় খোঁজা গেল না' }).waitFor();
    expect(await finalList(page, 'quick')).toEqual(quick);
  });

  test('one that fails once is asked for again', async () => {
    const { page } = await openForSearch(site, query, failing(/\/pagefind\/index\//u, 1));
    await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    expect((await finalList(page, 'full')).length).toBeGreaterThan(0);
  });

  test('its code that fails once is asked for again', async () => {
    const { page } = await openForSearch(site, query, failing(/\/pagefind\.js/u, 1));
    await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    expect((await finalList(page, 'full')).length).toBeGreaterThan(0);
  });

  test('code that failed is there once the page is opened again, as the page says', async () => {
    const { page } = await openForSearch(site, query, failing(/\/full-answer-/u, 1));
    await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    await status(page).filter({ hasText: 'পাতাটি আবার খুলে দেখুন' }).waitFor();
    await page.reload();
    await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    expect((await finalList(page, 'full')).length).toBeGreaterThan(0);
  });

  test('they are asked for again when the reader asks again', async () => {
    const { page } = await openForSearch(site, query, failing(/\/wasm\./u, 2));
    await finalList(page, 'quick');
    const more = page.getByRole('button', { name: 'পুরো লেখায়' });
    await more.click();
    await status(page).filter({ hasText: 'সব লেখায় খোঁজা গেল না' }).waitFor();
    await more.click();
    expect((await finalList(page, 'full')).length).toBeGreaterThan(0);
  });
});

test('a text that cannot be had leaves the summary', async () => {
  const { page } = await openForSearch(site, query, failing(/\/search\/text\//u, 99));
  await finalList(page, 'quick');
  const summaries = await page.locator('#search-results p').allInnerTexts();
  await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
  await finalList(page, 'full');
  expect(summaries).toContain(await page.locator('#search-results p').first().innerText());
});
