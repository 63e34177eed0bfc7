import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { manyPages } from './bench-search/many-pages.ts';
import { scenarios, timeToResults, type Scenario } from './bench-search/scenarios.ts';
import { openSlowPage, type Traffic } from './bench-search/slow-page.ts';
import { launchChromium } from './browser/chromium.ts';
import { measuredSite } from './browser/measured-site.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { BuiltFiles } from './build/built-files.ts';
import { CompressedStore } from './build/compressed-store.ts';
import { precompress } from './build/precompress.ts';
import { writeSearchFiles } from './build/search-files.ts';

/**
 * `npm run bench:search-scale`: bytes and requests from the first key to the first five results at
 * several sizes of a site, in one index and in that of one district of 64; the search page is the
 * real one, the pages are invented.
 */
const sizes = [30, 1000, 10_000];
const districts = 64;
/** One common word; a common one with a slip, in Latin letters; a question. */
const queries = ['ভাতা', 'boishko vatta', 'বিধবা ভাতা পেতে কী কাগজ লাগে'];
/** Only bytes and requests are counted; nothing waits. */
const network = { name: 'unlimited', kilobits: 1_000_000, latency: 0 };

const { dist, documents } = await measuredSite(process.cwd());
const browser = await launchChromium();
try {
  console.log('| pages | tier | query | KB | requests |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const size of sizes) await measureSize(size, `${size}`);
  for (const size of sizes.slice(1)) {
    const pages = Math.ceil(size / districts);
    await measureSize(pages, `${size}, district of ${pages}`);
  }
} finally {
  await browser.close();
}

/** Prints the rows of a site of so many pages. */
async function measureSize(size: number, name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-scale-'));
  await cp(dist, folder, { recursive: true });
  await rm(join(folder, 'pagefind'), { recursive: true });
  for (const file of await readdir(join(folder, 'search'))) {
    if (!file.startsWith('index.')) await rm(join(folder, 'search', file), { recursive: true });
  }
  const built = new BuiltFiles(folder);
  await writeSearchFiles(built, manyPages(documents, size));
  await precompress(built, new CompressedStore(join(process.cwd(), '.cache/precompressed')));
  const served = await serveFolder(folder);
  try {
    for (const scenario of scenarios.filter(
      ({ name: tier }) => tier === 'quick' || tier === 'full',
    )) {
      for (const query of queries) {
        const { bytes, requests } = await measure(browser, served.url, scenario, query);
        const cells = [name, scenario.name, query, (bytes / 1000).toFixed(1), requests];
        console.log(`| ${cells.join(' | ')} |`);
      }
    }
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
}

async function measure(
  opened: Browser,
  url: string,
  scenario: Scenario,
  query: string,
): Promise<Traffic> {
  const { page, slowDown, traffic } = await openSlowPage(opened);
  await page.goto(url + scenario.address, { waitUntil: 'networkidle' });
  await slowDown(network);
  await timeToResults(page, scenario, query);
  const counted = traffic();
  await page.context().close();
  return counted;
}
