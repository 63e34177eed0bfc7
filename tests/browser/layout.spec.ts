import { expect, test } from 'vitest';
import { faultsOnEveryPage, siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const narrow = { width: 320, height: 640 };

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

/** Runs in the page: what is to be tapped and lower than a thumb needs. */
function smallTargets(): string[] {
  return [...document.querySelectorAll('button, input, nav a, form a, header a, a.number')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    .map((element) => ({
      element,
      box: (element.closest('label') ?? element).getBoundingClientRect(),
    }))
    .filter(({ box }) => box.height < 43.5)
    .map(
      ({ element, box }) =>
        `${Math.round(box.height)} pixels high: ${element.outerHTML.slice(0, 90)}`,
    );
}

test('no page scrolls sideways at 320 pixels or on a desktop, and what is tapped fits a thumb', async () => {
  const faults = await faultsOnEveryPage(site, { viewport: narrow }, async (page) => {
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const onPhone = [
      ...(await page.evaluate(elementsBeyondTheEdge)),
      ...(await page.evaluate(smallTargets)),
    ];
    await page.setViewportSize({ width: 1280, height: 900 });
    const onDesktop = await page.evaluate(elementsBeyondTheEdge);
    await page.setViewportSize(narrow);
    return [...onPhone, ...onDesktop];
  });
  expect(faults).toEqual([]);
}, 300_000);
