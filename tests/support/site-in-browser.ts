import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { bases, type BaseName } from './build-site.ts';
import { launchChromium } from './chromium.ts';
import { readPages } from './pages.ts';
import type { Served } from './loopback.ts';
import { serveDist } from './serve-dist.ts';

/** A phone as most readers have: 360 pixels wide. */
export const phone = { width: 360, height: 740 };

/** The built site in a real browser, for the tests of one file. */
export interface SiteInBrowser {
  /** The full address of a page, from its address below the base path. */
  url(address: string): string;
  /**
   * The addresses of the pages to visit: all, or of a large crowd of alike ones every so many. Pages
   * that only lead on are left out: a browser leaves them while a test looks.
   */
  addresses(): Promise<string[]>;
  /** A page in a context of its own, so that no test sees what another left. */
  open(options?: BrowserContextOptions): Promise<Page>;
}

/** Serves a built site and starts a browser before the tests of the file; stops both after them. */
export function siteInBrowser(
  name: BaseName = 'root',
  environment: () => Promise<Record<string, string>> = () => Promise.resolve({}),
): SiteInBrowser {
  const dist = inject('sites')[name];
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveDist(dist, bases[name]);
    browser = await launchChromium(await environment());
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });
  return {
    url: (address) => served.url + address,
    addresses: async () => thinned((await readPages(dist)).map(({ address }) => address)),
    open: async (options = {}) => {
      const context = await browser.newContext({ viewport: phone, ...options });
      context.setDefaultTimeout(10_000);
      return context.newPage();
    },
  };
}

/** As many pages of one kind as a quick run visits; `npm run test:full` visits each. */
const crowd = 30;

/** All addresses, or of each kind as many as a quick run visits. */
export function thinned(addresses: readonly string[]): string[] {
  if (import.meta.env.MODE === 'full') return [...addresses];
  const kinds = Map.groupBy(addresses, (address) => {
    const [first = '', , ...below] = address.split('/');
    return `${first}/${below.join('/')}`;
  });
  return [...kinds.values()].flatMap((alike) => {
    const step = Math.ceil(alike.length / crowd);
    return alike.filter((_, index) => index % step === 0);
  });
}

/** How many pages are looked at side by side: as many as the least machine has cores. */
const lanes = 2;

/**
 * Visits every page of a site; gives what each visit found wrong, and what the browser itself
 * complained of.
 */
export async function faultsOnEveryPage(
  site: SiteInBrowser,
  options: BrowserContextOptions,
  look: (page: Page, address: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const waiting = await site.addresses();
  const faults: string[] = [];
  const walk = async () => {
    const page = await site.open(options);
    let here = '';
    const note = (fault: string) => faults.push(`/${here}: ${fault}`);
    page.on('pageerror', (error) => note(error.message));
    page.on('console', (message) => message.type() === 'error' && note(message.text()));
    for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
      here = address;
      await page.goto(site.url(address));
      for (const fault of await look(page, address)) note(fault);
    }
    await page.context().close();
  };
  await Promise.all(Array.from({ length: lanes }, walk));
  return faults.sort();
}
