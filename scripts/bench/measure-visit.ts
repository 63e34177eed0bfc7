import type { Browser, Page } from 'playwright-core';

/** A link as it is emulated: what Chromium adds to each request. */
export interface Link {
  name: string;
  /** Bits a second. */
  bits: number;
  /** Milliseconds before each answer. */
  latency: number;
}

/** What one visit cost; times in milliseconds. */
export interface Visit {
  firstPaint: number;
  complete: number;
  bytes: number;
  requests: number;
}

const phone = { width: 360, height: 740 };
const slowdown = 4;
const longest = 240_000;

/**
 * A visit in a fresh browser context over a slow link with a CPU four times slower; `act` is what
 * the reader does then, and ends when it is done.
 */
export async function measureVisit(
  browser: Browser,
  link: Link,
  url: string,
  act?: (page: Page) => Promise<void>,
): Promise<Visit> {
  // The worker's own requests would go past the emulated link.
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(longest);
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: link.latency,
    downloadThroughput: link.bits / 8,
    uploadThroughput: link.bits / 8,
  });
  // As on a phone that has a Bangla font; on this machine there may be none.
  await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  let [bytes, requests] = [0, 0];
  session.on('Network.responseReceived', () => (requests += 1));
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  const started = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  await act?.(page);
  let complete = performance.now() - started;
  if (!act) {
    await page.waitForLoadState('networkidle');
    complete = await page.evaluate(() =>
      Math.max(
        ...performance
          .getEntriesByType('resource')
          .map((one) => (one as PerformanceResourceTiming).responseEnd),
        (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).loadEventEnd,
      ),
    );
  }
  const firstPaint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  );
  await context.close();
  return { firstPaint, complete, bytes, requests };
}
