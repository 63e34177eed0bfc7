import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const mostStops = 60;

/** Presses Tab until a link of that name has the focus; fails where no outline shows a stop. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const style = element && getComputedStyle(element);
      return {
        text: element?.textContent?.trim().replace(/\s+/gu, ' ') ?? '',
        outline: style ? `${style.outlineStyle} ${style.outlineWidth}` : '',
      };
    });
    expect(focused.outline, `outline of “${focused.text}”`).toMatch(/^(?!none).* [2-9]/u);
    if (focused.text === name) return;
  }
  throw new Error(`no stop named “${name}” within ${mostStops}`);
}

test('home to need to service by the keyboard alone, each stop visible', async () => {
  const page = await site.open();
  await page.goto(site.url(''));
  await tabTo(page, 'টাকা বা ভাতা');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url('needs/money/'));
  await tabTo(page, 'বয়স্ক ভাতা');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url('services/old-age-allowance/'));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('বয়স্ক ভাতা');
});

test('the first stop on a page leads past the menu to its text', async () => {
  const page = await site.open();
  await page.goto(site.url('services/vgd/'));
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  expect(await skip.textContent()).toContain('মূল লেখায় যান');
  expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page
    .locator(':focus')
    .evaluate((element) => element.closest('main') !== null);
  expect(isInMain).toBe(true);
});
