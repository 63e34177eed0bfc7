import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { country, queries } from './bench-search/country.ts';
import { manyPages } from './bench-search/many-pages.ts';
import { firstPlace } from './bench-search/many-places.ts';
import {
  pagefindsOwn,
  writtenPagefind,
  tellSizes,
  type PagefindSizes,
} from './bench-search/pagefind-sizes.ts';
import { scenarios, timeToResults, type Scenario } from './bench-search/scenarios.ts';
import { openSlowPage, unlimited, type Traffic } from './bench-search/slow-page.ts';
import { writeSearchOf } from './bench-search/write-search.ts';
import { launchChromium } from './browser/chromium.ts';
import { measuredSite } from './browser/measured-site.ts';
import { serveFolder } from './browser/serve-folder.ts';

/**
 * `npm run bench:search-scale`: bytes and requests from the first key to the first five results at
 * several sizes of a site, in one index and in that of one district of 64, everywhere and within a
 * district (of one district's own site: within an upazila); the search page is the real one, the
 * pages are invented. At last what Pagefind's index of a country's pages weighs, as it is written here
 * and as Pagefind itself writes it.
 */
const sizes = [30, 1000, 5000, country.pages, 2 * country.pages];
const { districts } = country;

const { dist, documents } = await measuredSite(process.cwd());
const browser = await launchChromium();
try {
  const full = Object.keys(queries).map((query) => `full: ${query}`);
  const columns = ['quick: word', ...full, ...full.map((column) => `${column}, in a place`)];
  console.log(`| pages | ${columns.join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(columns.length)}`);
  let written: PagefindSizes | undefined;
  for (const size of sizes) {
    const weighed = await measureSize(size, `${size} in one index`, districts);
    if (size === country.pages) written = weighed;
  }
  for (const size of [1000, country.pages]) {
    const pages = Math.ceil(size / districts);
    await measureSize(pages, `${size} by district (${pages} each)`, 1);
  }
  const all = manyPages(documents, country.pages).map(({ document }) => document);
  console.log(`\nPagefind's index of ${country.pages} pages, bytes:`);
  console.log(tellSizes({ 'written here': written, 'by Pagefind': await pagefindsOwn(all) }));
} finally {
  await browser.close();
}

/** Prints the row of a site of so many pages, whose offices stand in so many districts; gives what its index weighs. */
async function measureSize(
  size: number,
  name: string,
  ofDistricts: number,
): Promise<PagefindSizes> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-scale-'));
  await cp(dist, folder, { recursive: true });
  await rm(join(folder, 'pagefind'), { recursive: true });
  for (const file of await readdir(join(folder, 'search'))) {
    if (!file.startsWith('index.')) await rm(join(folder, 'search', file), { recursive: true });
  }
  await writeSearchOf(manyPages(documents, size), folder, ofDistricts);
  const served = await serveFolder(folder);
  try {
    const place = await firstPlace(folder);
    const all = Object.values(queries);
    const asked = [
      { scenario: scenarioOf('quick'), query: queries.word },
      ...all.map((query) => ({ scenario: scenarioOf('full'), query })),
      ...all.map((query) => ({ scenario: scenarioOf('full', place), query })),
    ];
    const cells: string[] = [];
    for (const { scenario, query } of asked) {
      const traffic = scenario && (await measure(browser, served.url, scenario, query));
      cells.push(traffic ? `${(traffic.bytes / 1000).toFixed(1)}, ${traffic.requests}` : '–');
    }
    console.log(`| ${[name, ...cells].join(' | ')} |`);
    return await writtenPagefind(folder);
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
}

/** A way to search, within a place where one is given; nothing where there is none to choose. */
function scenarioOf(name: string, ...within: (string | undefined)[]): Scenario | undefined {
  const scenario = scenarios.find((one) => one.name === name);
  if (!scenario || within.length === 0) return scenario;
  const [place] = within;
  return place === undefined ? undefined : { ...scenario, address: `search/?place=${place}` };
}

async function measure(
  opened: Browser,
  url: string,
  scenario: Scenario,
  query: string,
): Promise<Traffic> {
  const { page, slowDown, traffic } = await openSlowPage(opened);
  await page.goto(url + scenario.address, { waitUntil: 'networkidle' });
  await slowDown(unlimited);
  await timeToResults(page, scenario, query);
  const counted = traffic();
  await page.context().close();
  return counted;
}
