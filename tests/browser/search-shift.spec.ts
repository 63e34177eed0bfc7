import { expect, test } from 'vitest';
import { shiftScript } from '../support/layout-shift.ts';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();

/** Half of what is still called good (web.dev, Cumulative Layout Shift); a line that asks “did you mean” may push the filters. */
const mostMoved = 0.05;

test.each(['বয়স্ক ভাতা', 'বিধাব ভাতা', 'পুইশুর', 'হ্যালোজেন টাংস্টেন'])(
  'nothing on the page moves when the answer to “%s” comes late',
  async (query) => {
    const { page } = await openForSearch(site, searchFor(query), async (opened) => {
      await opened.setViewportSize({ width: 360, height: 740 });
      await opened.addInitScript(shiftScript);
      // A font that comes late moves the header; a phone that has one needs none.
      await opened.route(/\.woff2$/u, (route) => route.abort());
      await opened.route(/\/(?:start-[^/]+\.js|search\/quick\.json)/u, async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
    });
    await finalList(page);
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(mostMoved);
  },
);
