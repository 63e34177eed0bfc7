import { describe, expect, test } from 'vitest';
import { bases, type BaseName } from '../support/build-site.ts';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

describe.each(Object.keys(bases) as BaseName[])('on the site at the %s', (name) => {
  const site = siteInBrowser(name);
  const guide = () => site.url('services/old-age-allowance/');

  test('a service is found by its name as it stands on the page', async () => {
    const { page, errors } = await openForSearch(site, searchFor('বয়স্ক ভাতা'));
    expect((await finalList(page, 'quick'))[0]).toBe(guide());
    expect(await page.getByRole('searchbox').inputValue()).toBe('বয়স্ক ভাতা');
    await page.locator('#search-results a').first().click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('বয়স্ক ভাতা');
    expect(errors).toEqual([]);
  });

  test('what is typed on the home page is answered there, letter by letter', async () => {
    const { page, errors } = await openForSearch(site, '');
    await page.getByRole('searchbox').pressSequentially('boisko vata');
    expect((await finalList(page, 'quick'))[0]).toBe(guide());
    expect(page.url()).toBe(site.url(''));
    await page.getByRole('searchbox').fill('');
    await page.locator('#search-results').waitFor({ state: 'hidden' });
    expect(errors).toEqual([]);
  });

  test('Enter on the home page leads to the search page with the same answer', async () => {
    const { page } = await openForSearch(site, '');
    await page.getByRole('searchbox').fill('বয়স্ক ভাতা');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    expect((await finalList(page))[0]).toBe(guide());
  });

  test('the list is loading until it is final', async () => {
    const { page } = await openForSearch(site, searchFor('বয়স্ক ভাতা'), async (opened) => {
      await opened.route('**/search/quick.json', async (route) => {
        const state = await opened.locator('#search-results').getAttribute('data-state');
        expect(state).toBe('loading');
        await route.continue();
      });
    });
    expect(await finalList(page)).not.toEqual([]);
  });

  test('the whole text is searched when asked, in the page and without a fault', async () => {
    const { page, errors } = await openForSearch(site, searchFor('বয়স্ক ভাতা'));
    await finalList(page, 'quick');
    await page.getByRole('button', { name: 'পুরো লেখায়' }).click();
    expect((await finalList(page, 'full'))[0]).toContain(guide());
    expect(errors).toEqual([]);
  });
});

describe('the address', () => {
  const site = siteInBrowser();

  test('follows the typing, so that it can be shared', async () => {
    const { page } = await openForSearch(site, 'search/');
    await page.getByRole('searchbox').fill('bidhoba vata');
    const list = await finalList(page);
    expect(new URL(page.url()).searchParams.get('q')).toBe('bidhoba vata');
    const { page: other } = await openForSearch(site, page.url().slice(site.url('').length));
    expect(await finalList(other)).toEqual(list);
  });

  test('and the back button bring back each query that was sent', async () => {
    const { page } = await openForSearch(site, searchFor('বয়স্ক ভাতা'));
    const first = await finalList(page);
    const box = page.getByRole('searchbox');
    await box.fill('ঋণ');
    await box.press('Enter');
    await page.waitForURL(site.url(searchFor('ঋণ')));
    const second = await finalList(page);
    expect(second).not.toEqual(first);
    await page.goBack();
    await page.waitForURL(site.url(searchFor('বয়স্ক ভাতা')));
    expect(await finalList(page)).toEqual(first);
    expect(await box.inputValue()).toBe('বয়স্ক ভাতা');
    await page.goForward();
    expect(await finalList(page)).toEqual(second);
  });

  test('comes back whole from a page of the list', async () => {
    const { page } = await openForSearch(site, searchFor('বয়স্ক ভাতা'));
    const list = await finalList(page);
    await page.locator('#search-results a').first().click();
    await page.waitForURL(list[0] ?? '');
    await page.goBack();
    expect(await finalList(page)).toEqual(list);
  });

  test('holds the filters', async () => {
    const { page } = await openForSearch(site, searchFor('প্রতিবন্ধী'));
    const all = await finalList(page);
    await page.getByLabel('ধরন').selectOption('service');
    const services = await finalList(page);
    expect(services).toEqual(all.filter((href) => href.includes('/services/')));
    expect(services.length).toBeGreaterThan(1);
    await page.getByLabel('অফিস').selectOption('dss-jhalokathi-sadar');
    const address = page.url().slice(site.url('').length);
    const { page: other } = await openForSearch(site, address);
    expect(await finalList(other)).toEqual(await finalList(page));
    expect(await other.getByLabel('ধরন').inputValue()).toBe('service');
    expect(await other.getByLabel('অফিস').inputValue()).toBe('dss-jhalokathi-sadar');
  });
});
