import { describe, expect, test } from 'vitest';
import { bases, type BaseName } from '../support/build-site.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

describe.each(Object.keys(bases) as BaseName[])('on the site at the %s', (name) => {
  const site = siteInBrowser(name);
  const firstResult = '#search-results[data-state=done] > li:first-child a';
  const guide = () => new URL(site.url('services/old-age-allowance/')).pathname;

  test('a service is found by its name as it stands on the page', async () => {
    const page = await site.open();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(site.url(`search/?q=${encodeURIComponent('বয়স্ক ভাতা')}`));
    const link = page.locator(firstResult).first();
    const href = await link.getAttribute('href');
    expect(new URL(href ?? '', page.url()).pathname).toBe(guide());
    expect(await page.locator('input[name=q]').inputValue()).toBe('বয়স্ক ভাতা');
    await link.click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('বয়স্ক ভাতা');
    expect(errors).toEqual([]);
  });

  test('what is typed on the home page is searched', async () => {
    const page = await site.open();
    await page.goto(site.url(''));
    await page.getByRole('searchbox').fill('বয়স্ক ভাতা');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/u);
    const href = await page.locator(firstResult).first().getAttribute('href');
    expect(new URL(href ?? '', page.url()).pathname).toBe(guide());
  });
});
