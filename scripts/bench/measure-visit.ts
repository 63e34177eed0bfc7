import type { Browser, CDPSession, Page } from 'playwright-core';

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
  /** Requests over the link, beside the page's own, that the first paint had to wait for. */
  blocking: number;
}

const phone = { width: 360, height: 740 };
const slowdown = 4;
const longest = 240_000;

/** A page of a phone with a slow link and a CPU four times slower, never used before. */
export async function slowPhone(
  browser: Browser,
  link: Link,
): Promise<{ page: Page; session: CDPSession }> {
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
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, session };
}

/**
 * A first visit and a repeat one over a slow link; `act` is what the reader does on the page, and
 * ends when it is done.
 */
export async function measureVisits(
  browser: Browser,
  link: Link,
  url: string,
  act?: (page: Page) => Promise<void>,
): Promise<{ first: Visit; repeat: Visit }> {
  const { page, session } = await slowPhone(browser, link);
  const first = await measureVisit(page, session, url, act);
  // Elsewhere in between, so that the same address is gone to and not reloaded.
  await page.goto('about:blank');
  const repeat = await measureVisit(page, session, url, act);
  await page.context().close();
  return { first, repeat };
}

async function measureVisit(
  page: Page,
  session: CDPSession,
  url: string,
  act?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const cost = { bytes: 0, requests: 0 };
  const fromCache = new Set<string>();
  const countAnswer = ({ requestId }: { requestId: string }) => {
    if (!fromCache.has(requestId)) cost.requests += 1;
  };
  const noteCached = ({ requestId }: { requestId: string }) => fromCache.add(requestId);
  const countBytes = (ended: { requestId: string; encodedDataLength: number }) => {
    if (!fromCache.has(ended.requestId)) cost.bytes += ended.encodedDataLength;
  };
  session.on('Network.responseReceived', countAnswer);
  session.on('Network.requestServedFromCache', noteCached);
  session.on('Network.loadingFinished', countBytes);
  const started = performance.now();
  await page.goto(url, { waitUntil: 'load' });
  await act?.(page);
  const acted = performance.now() - started;
  if (!act) await page.waitForLoadState('networkidle');
  const { loaded, firstPaint, blocking } = await page.evaluate(() => {
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const [own] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    const waitedFor = resources.filter(
      (one) =>
        'renderBlockingStatus' in one &&
        one.renderBlockingStatus === 'blocking' &&
        one.transferSize > 0,
    );
    return {
      loaded: Math.max(own?.loadEventEnd ?? 0, ...resources.map(({ responseEnd }) => responseEnd)),
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      blocking: waitedFor.length,
    };
  });
  session.off('Network.responseReceived', countAnswer);
  session.off('Network.requestServedFromCache', noteCached);
  session.off('Network.loadingFinished', countBytes);
  return { ...cost, firstPaint, blocking, complete: act ? acted : loaded };
}
