import { launchChromium } from '../browser/chromium.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Engine } from './engine.ts';

const done = '#search-results[data-state=done]';
/** Only a broken page takes longer; the evaluation then ends instead of waiting. */
const longestWait = 20_000;

/** The search page of a built site in a real browser: each query by its address, the list as a reader sees it. */
export function siteSearch(dist: string): Engine {
  return {
    name: 'ours',
    open: async () => {
      const served = await serveFolder(dist);
      const browser = await launchChromium();
      const page = await browser.newPage();
      return {
        search: async (query) => {
          await page.goto(`${served.url}search/?q=${encodeURIComponent(query)}`);
          await page.waitForSelector(done, { state: 'attached', timeout: longestWait });
          const links = await page
            .locator('#search-results > li')
            .evaluateAll((items) => items.map((item) => item.querySelector('a')?.pathname ?? ''));
          return links.map((path) => path.replace(/^\/|\/$/gu, ''));
        },
        close: async () => {
          await browser.close();
          await served.close();
        },
      };
    },
  };
}
