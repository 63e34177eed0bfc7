import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const query = searchFor('প্রতিবন্ধী');
const office = (page: Page) => page.getByLabel('অফিস');
const socialServices = 'dss-jhalokathi-sadar';
const places = /\/(?:choose-place-[^/]+\.js|search\/places[^?]*\.json)$/u;

/** The page of a search, and which files of the filter by place it has asked for. */
async function openCounting(address: string): Promise<{ page: Page; asked: string[] }> {
  const asked: string[] = [];
  const { page } = await openForSearch(site, address, async (opened) => {
    opened.on('request', (request) => places.test(request.url()) && asked.push(request.url()));
  });
  return { page, asked };
}

/** Chooses an office and waits for the list of it. */
async function choose(page: Page, value: string): Promise<string[]> {
  await office(page).selectOption(value);
  await page.waitForURL((url) => (url.searchParams.get('office') ?? '') === value);
  return finalList(page);
}

describe('on a site of two offices in one district', () => {
  test('the office alone is there to choose, and its files are loaded by who chooses', async () => {
    const { page, asked } = await openCounting(query);
    await finalList(page);
    await page.getByLabel('ধরন').selectOption('service');
    await finalList(page);
    expect(asked).toEqual([]);
    expect(await page.locator('#search select').count()).toBe(2);
    expect(await office(page).locator('option').count()).toBe(3);
    await choose(page, socialServices);
    expect(asked).toHaveLength(2);
  });

  test('an office shows its own pages and the guides of what it gives, in the order of the whole list', async () => {
    const { page } = await openForSearch(site, query);
    const all = await finalList(page);
    const own = await choose(page, socialServices);
    expect(own.length).toBeGreaterThan(1);
    expect(own.some((href) => href.includes('/services/'))).toBe(true);
    const shownBoth = own.filter((href) => all.includes(href));
    expect(shownBoth).toEqual(all.filter((href) => own.includes(href)));
    const others = own.filter((href) => /\/(?:offices|plans|achievements)\//u.test(href));
    expect(others.filter((href) => !href.includes(socialServices))).toEqual([]);
    expect((await choose(page, '')).slice(0, all.length)).toEqual(all);
  });

  test('the address brings the choice back, and the back button takes it back', async () => {
    const { page } = await openForSearch(site, query);
    const all = await finalList(page);
    const own = await choose(page, socialServices);
    const { page: other } = await openForSearch(site, page.url().slice(site.url('').length));
    expect(await finalList(other)).toEqual(own);
    expect(await office(other).inputValue()).toBe(socialServices);
    await page.goBack();
    await page.waitForFunction(() => !location.search.includes('office'));
    expect(await finalList(page)).toEqual(all);
    expect(await office(page).inputValue()).toBe('');
  });

  test('typing on keeps the choice, and so does another query', async () => {
    const { page } = await openForSearch(site, `${query}&office=${socialServices}`);
    await finalList(page);
    const box = page.getByRole('searchbox');
    await box.fill('ঋণ');
    await page.waitForURL(/q=%E0%A6%8B.*office=/u);
    const typed = await finalList(page);
    await box.press('Enter');
    expect(await finalList(page)).toEqual(typed);
    expect(page.url()).toContain(`office=${socialServices}`);
    expect(await office(page).inputValue()).toBe(socialServices);
  });

  test('by the keyboard the focus stays where the reader chooses, and the count is told', async () => {
    const { page, errors } = await openForSearch(site, searchFor('ভাতা'));
    await finalList(page);
    await office(page).focus();
    await page.keyboard.press('ArrowDown');
    await page.waitForURL(/office=/u);
    const list = await finalList(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('office');
    const told = await page.getByRole('status').textContent();
    expect(told).toContain(`${list.length.toLocaleString('bn')}টি পাতা`);
    expect(errors).toEqual([]);
  });
});

describe('when the files of the filter', () => {
  test.each([
    ['of its code', /\/choose-place-/u],
    ['of its places', /\/search\/places\.json/u],
  ])('(%s) cannot be had, all pages are shown, and it is said', async (_, file) => {
    let isAway = true;
    const { page } = await openForSearch(site, query, async (opened) => {
      await opened.route(file, (route) => (isAway ? route.abort() : route.continue()));
    });
    const all = await finalList(page);
    await office(page).selectOption(socialServices);
    await page.getByRole('status').filter({ hasText: 'সব জায়গার পাতা' }).waitFor();
    expect(await finalList(page)).toEqual(all);
    isAway = false;
    // A browser gives code that it could not get once up until the page is opened again.
    await page.reload();
    expect(await finalList(page)).not.toEqual(all);
    expect(await page.getByRole('status').textContent()).toContain('পাওয়া গেল');
  });

  test('could not be had once, the next choice asks for them again', async () => {
    let isAway = true;
    const { page } = await openForSearch(site, query, async (opened) => {
      await opened.route(/\/search\/places\.json/u, (route) =>
        isAway ? route.abort() : route.continue(),
      );
    });
    const all = await finalList(page);
    await office(page).selectOption(socialServices);
    await page.getByRole('status').filter({ hasText: 'সব জায়গার পাতা' }).waitFor();
    isAway = false;
    await choose(page, 'dwa-jhalokathi');
    expect(await choose(page, socialServices)).not.toEqual(all);
  });

  test('know no such office, the same is said', async () => {
    const { page } = await openForSearch(site, `${query}&office=no-such-office`);
    const list = await finalList(page);
    expect(list.length).toBeGreaterThan(3);
    expect(await page.getByRole('status').textContent()).toContain('সব জায়গার পাতা');
    expect(await office(page).inputValue()).toBe('');
  });
});
