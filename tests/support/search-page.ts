import type { Page } from 'playwright-core';
import type { SiteInBrowser } from './site-in-browser.ts';

/** A page with a search box, and what its browser has complained of. */
export interface SearchInBrowser {
  page: Page;
  errors: string[];
}

/** The address of the search page with a query. */
export function searchFor(query: string): string {
  return `search/?q=${encodeURIComponent(query)}`;
}

/** Opens a page of the site; without a service worker, so that a test can hold each request. */
export async function openForSearch(
  site: SiteInBrowser,
  address: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<SearchInBrowser> {
  const page = await site.open({ serviceWorkers: 'block' });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await prepare(page);
  await page.goto(site.url(address));
  return { page, errors };
}

/** The addresses below the site that the final list leads to, of a tier where one is named. */
export async function finalList(page: Page, tier?: 'quick' | 'full'): Promise<string[]> {
  const list = `#search-results[data-state=done]${tier ? `[data-tier=${tier}]` : ''}`;
  await page.waitForSelector(list, { state: 'attached', timeout: 20_000 });
  return page
    .locator('#search-results > li')
    .evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''));
}
