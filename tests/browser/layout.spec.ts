import { expect, test } from 'vitest';
import { faultsOnEveryPage, siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();

/** Runs in the page: the elements that reach beyond the screen's edge, if the page scrolls sideways. */
function elementsBeyondTheEdge(): string[] {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => element.outerHTML.slice(0, 80))
    .slice(-3)
    .concat(`${document.documentElement.scrollWidth} pixels`);
}

test.each([
  ['320 pixels wide', { viewport: { width: 320, height: 640 } }],
  ['on a desktop', { viewport: { width: 1280, height: 900 } }],
])('no page scrolls sideways, %s', async (_, options) => {
  const faults = await faultsOnEveryPage(site, options, async (page) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page.evaluate(elementsBeyondTheEdge);
  });
  expect(faults).toEqual([]);
});

test('what can be tapped on a phone is large enough for a thumb', async () => {
  const faults = await faultsOnEveryPage(site, {}, (page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, input, nav a, form a, header a, a.number')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 43.5)
        .map(
          ({ element, box }) => `${Math.round(box.height)}px: ${element.outerHTML.slice(0, 90)}`,
        ),
    ),
  );
  expect(faults).toEqual([]);
});
