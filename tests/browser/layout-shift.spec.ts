import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { machineWithFonts } from '../../scripts/browser/machine-fonts.ts';
import { shiftScript } from '../support/layout-shift.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const kinds = [
  '',
  'services/widow-allowance/',
  'achievements/dwa-jhalokathi/2020-2021/',
  'offline/',
];

const headerHeight = (page: Page) =>
  page.locator('header').evaluate((header) => header.getBoundingClientRect().height);

describe('on a phone without a Bangla font', () => {
  const site = siteInBrowser('root', () => machineWithFonts({ bangla: false }));

  test.each(kinds)('the head of /%s keeps its height when the font comes', async (address) => {
    const page = await site.open();
    const asked = Promise.withResolvers<undefined>();
    const wanted = Promise.withResolvers<undefined>();
    await page.route(/\.woff2$/u, async (route) => {
      asked.resolve(undefined);
      await wanted.promise;
      await route.continue();
    });
    await page.goto(site.url(address), { waitUntil: 'domcontentloaded' });
    await asked.promise;
    const before = await headerHeight(page);
    wanted.resolve(undefined);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    expect(await headerHeight(page)).toBe(before);
    await page.context().close();
  });
});

describe('on a phone with a Bangla font', () => {
  const site = siteInBrowser('root', () => machineWithFonts({ bangla: true }));

  test.each(kinds)('nothing on /%s moves while it loads', async (address) => {
    const page = await site.open();
    await page.addInitScript(shiftScript);
    await page.goto(site.url(address), { waitUntil: 'networkidle' });
    const moved = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(moved.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.01);
    await page.context().close();
  });
});
