import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();

async function searchAllText(query: string): Promise<Page> {
  const { page } = await openForSearch(site, searchFor(query));
  await finalList(page, 'quick');
  await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
  await finalList(page, 'full');
  return page;
}

describe('a result from the whole text', () => {
  test('leads to the section where the match stands', async () => {
    const page = await searchAllText('বয়স্ক ভাতার কাগজ');
    const link = page.locator('#search-results a').first();
    expect(await link.getAttribute('href')).toBe('/services/old-age-allowance/#papers');
    expect(await page.locator('#search-results li').first().innerText()).toContain('কাগজ');
    await link.click();
    const papers = page.locator('#papers');
    expect(await papers.textContent()).toContain('কাগজ');
    expect(await papers.evaluate((element) => element.matches(':target'))).toBe(true);
    expect(await papers.isVisible()).toBe(true);
  });

  test('marks all words of the query in any spelling, and no part of another word', async () => {
    const page = await searchAllText('boyosko vatar kagoj');
    const marks = await page.locator('#search-results mark').allTextContents();
    for (const word of ['বয়স্ক', 'ভাতা', 'কাগজ']) {
      expect(
        marks.some((mark) => mark.startsWith(word)),
        word,
      ).toBe(true);
    }
    const texts = await page
      .locator('#search-results li')
      .evaluateAll((items) =>
        items.flatMap((item) =>
          Array.from(item.querySelectorAll('mark'), (mark) => [
            mark.previousSibling?.textContent?.slice(-1) ?? '',
            mark.textContent ?? '',
            mark.nextSibling?.textContent?.slice(0, 1) ?? '',
          ]),
        ),
      );
    const letter = /[\p{L}\p{M}]/u;
    const cut = texts.filter(([before = '', , after = '']) => letter.test(before + after));
    expect(cut).toEqual([]);
  });

  test('has a readable piece of the page, not keys', async () => {
    const page = await searchAllText('বয়স্ক ভাতার কাগজ');
    for (const text of await page.locator('#search-results li p').allInnerTexts()) {
      expect(text).toMatch(/[\u0985-\u09B9]/u);
      expect(text).not.toMatch(/\b[a-z]{3,}q\b/u);
      expect(text.length).toBeLessThan(420);
    }
  });
});

test('a page is found by words that stand only in its text', async () => {
  const word = 'পুইশুর';
  const { page } = await openForSearch(site, searchFor(word));
  const found = await finalList(page, 'full');
  expect(found[0]).toContain('/services/');
  const marks = await page.locator('#search-results mark').allTextContents();
  expect(marks.some((mark) => mark.startsWith(word))).toBe(true);
});

test('a filter keeps the pieces of text', async () => {
  const page = await searchAllText('বয়স্ক ভাতার কাগজ');
  await page.getByLabel('ধরন').selectOption('service');
  await page.locator('#search-results a[href$="#papers"]').first().waitFor();
  const found = await finalList(page, 'full');
  expect(found.every((href) => href.includes('/services/'))).toBe(true);
});

test('its files are asked for together, two requests in a row and no more', async () => {
  const { page } = await openForSearch(site, searchFor('বয়স্ক ভাতা'));
  await finalList(page, 'quick');
  await page.waitForLoadState('networkidle');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(/^.*\//u, '')));
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\/(?:search\/(?:words|meanings)|pagefind\/)/u, async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
  const names = () => asked.map((name) => name.replace(/\?.*$/u, '')).sort();
  await expect
    .poll(() => names().join(' '))
    .toMatch(
      /^(?:\d\.json )+meanings\.json pagefind-entry\.json pagefind\..+\.pf_meta pagefind\.js wasm\..+$/u,
    );
  release();
  await finalList(page, 'full');
});
