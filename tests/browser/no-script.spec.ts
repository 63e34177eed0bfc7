import { describe, expect, test } from 'vitest';
import { bases, type BaseName } from '../support/build-site.ts';
import { faultsOnEveryPage, siteInBrowser } from '../support/site-in-browser.ts';

const withoutScripts = { javaScriptEnabled: false };

describe.each(Object.keys(bases) as BaseName[])(
  'with scripts off, on the site at the %s',
  (name) => {
    const site = siteInBrowser(name);

    test('a service is three taps from home: need, service, guide', async () => {
      const page = await site.open(withoutScripts);
      await page.goto(site.url(''));
      await page.getByRole('link', { name: 'টাকা বা ভাতা' }).click();
      await page.waitForURL(site.url('needs/money/'));
      await page.getByRole('main').getByRole('link', { name: 'বয়স্ক ভাতা' }).click();
      await page.waitForURL(site.url('services/old-age-allowance/'));
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('বয়স্ক ভাতা');
    });

    test('the search box leads to the list of names', async () => {
      const page = await site.open(withoutScripts);
      await page.goto(site.url(''));
      await page.getByRole('searchbox').fill('বয়স্ক ভাতা');
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(
        site.url(`search/?q=${encodeURIComponent('বয়স্ক')}+${encodeURIComponent('ভাতা')}`),
      );
      const link = page.getByRole('main').getByRole('link', { name: 'বয়স্ক ভাতা' }).first();
      expect(await link.isVisible()).toBe(true);
      await link.click();
      await page.waitForURL(site.url('services/old-age-allowance/'));
    });
  },
);

describe('with scripts off', () => {
  const site = siteInBrowser();

  test('every page shows its heading and its text', async () => {
    const faults = await faultsOnEveryPage(site, withoutScripts, async (page) => {
      const heading = await page.getByRole('heading', { level: 1 }).innerText();
      const text = await page.getByRole('main').innerText();
      return heading.trim() && text.length > heading.length + 20 ? [] : ['nothing to read'];
    });
    expect(faults).toEqual([]);
  });
});
