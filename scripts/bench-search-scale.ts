import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { manyPages } from './bench-search/many-pages.ts';
import { manyPlaces } from './bench-search/many-places.ts';
import { scenarios, timeToResults, type Scenario } from './bench-search/scenarios.ts';
import { openSlowPage, type Traffic } from './bench-search/slow-page.ts';
import { launchChromium } from './browser/chromium.ts';
import { measuredSite } from './browser/measured-site.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { BuiltFiles } from './build/built-files.ts';
import { CompressedStore } from './build/compressed-store.ts';
import { precompress } from './build/precompress.ts';
import { writeSearchFiles } from './build/search-files.ts';
import type { PlaceFile } from '../src/search/place-files.ts';

/**
 * `npm run bench:search-scale`: bytes and requests from the first key to the first five results at
 * several sizes of a site, in one index and in that of one district of 64, everywhere and within a
 * district (of one district's own site: within an upazila); the search page is the real one, the
 * pages are invented.
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
  const asked = ['word', 'slips', 'question'];
  const full = asked.map((query) => `full: ${query}`);
  const columns = ['quick: word', ...full, ...full.map((column) => `${column}, in a place`)];
  console.log(`| pages | ${columns.join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(columns.length)}`);
  for (const size of sizes) await measureSize(size, `${size} in one index`, districts);
  for (const size of sizes.slice(1)) {
    const pages = Math.ceil(size / districts);
    await measureSize(pages, `${size} by district (${pages} each)`, 1);
  }
} finally {
  await browser.close();
}

/** Prints the row of a site of so many pages, whose offices stand in so many districts. */
async function measureSize(size: number, name: string, ofDistricts: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-search-scale-'));
  await cp(dist, folder, { recursive: true });
  await rm(join(folder, 'pagefind'), { recursive: true });
  for (const file of await readdir(join(folder, 'search'))) {
    if (!file.startsWith('index.')) await rm(join(folder, 'search', file), { recursive: true });
  }
  const built = new BuiltFiles(folder);
  const pages = manyPages(documents, size);
  const places = manyPlaces(
    pages.map(({ document }) => document),
    ofDistricts,
  );
  await writeSearchFiles(built, pages, { places });
  await precompress(built, new CompressedStore(join(process.cwd(), '.cache/precompressed')));
  const served = await serveFolder(folder);
  try {
    const place = firstPlace(await readFile(join(folder, 'search/places.json'), 'utf8'));
    const asked = [
      ...queries.slice(0, 1).map((query) => ({ scenario: scenarioOf('quick'), query })),
      ...queries.map((query) => ({ scenario: scenarioOf('full'), query })),
      ...queries.map((query) => ({ scenario: scenarioOf('full', place), query })),
    ];
    const cells: string[] = [];
    for (const { scenario, query } of asked) {
      const traffic = scenario && (await measure(browser, served.url, scenario, query));
      cells.push(traffic ? `${(traffic.bytes / 1000).toFixed(1)}, ${traffic.requests}` : '–');
    }
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
}

/** The address of the first place that a reader can choose; nothing where all is one list. */
function firstPlace(json: string): string | undefined {
  const { path, places } = JSON.parse(json) as PlaceFile;
  const [place] = places;
  return place && [path, place[0]].filter(Boolean).join('/');
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
  await slowDown(network);
  await timeToResults(page, scenario, query);
  const counted = traffic();
  await page.context().close();
  return counted;
}
