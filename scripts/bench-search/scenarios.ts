import type { Page } from 'playwright-core';

/** A way to search, from a page at rest to its first results. */
export interface Scenario {
  name: string;
  /** The page that is open before the first key. */
  address: string;
  /** What the reader does, and when the results stand. */
  run: (page: Page) => Promise<void>;
}

/** Asked in every scenario; many pages have it. */
const query = 'ভাতা';
const firstResults = 5;
const longestWait = 180_000;

async function waitForList(page: Page, list: string): Promise<void> {
  await page.waitForFunction(
    ([selector, most]) =>
      document.querySelectorAll(`${selector} > li`).length >= most &&
      document.querySelector(`${selector}[data-state=loading]`) === null,
    [list, firstResults] as const,
    { timeout: longestWait, polling: 'raf' },
  );
}

async function type(page: Page): Promise<void> {
  await page.locator('input[name=q]').focus();
  await page.keyboard.insertText(query);
}

/** The quick tier on the home page, the full one on the search page, Pagefind as it comes on a page of its own. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'quick',
    address: '',
    run: async (page) => {
      await type(page);
      await page.waitForFunction(
        (most) => document.querySelectorAll('#search-results > li').length >= most,
        firstResults,
        { timeout: longestWait, polling: 'raf' },
      );
    },
  },
  {
    name: 'full',
    address: 'search/',
    run: async (page) => {
      await type(page);
      await page.locator('button[data-more]').click({ timeout: longestWait });
      await waitForList(page, '#search-results[data-tier=full]');
    },
  },
  {
    name: 'plain Pagefind',
    address: 'plain.html',
    run: async (page) => {
      await type(page);
      await waitForList(page, '#plain');
    },
  },
];
