import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureKeystrokes } from './bench-search/keystrokes.ts';
import { writePlainPage } from './bench-search/plain-page.ts';
import { scenarios, timeToResults, type Scenario } from './bench-search/scenarios.ts';
import { openSlowPage, slowdown, type Network, type Traffic } from './bench-search/slow-page.ts';
import { launchChromium } from './browser/chromium.ts';
import { measuredSite } from './browser/measured-site.ts';
import { serveFolder } from './browser/serve-folder.ts';

/**
 * `npm run bench:search`: bytes, requests and seconds from the first key to the first five results,
 * on two slow networks and a slow phone; quick tier, full tier and plain Pagefind side by side; then
 * milliseconds a keystroke.
 */
const networks: readonly Network[] = [
  { name: '280 kbit/s + 800 ms', kilobits: 280, latency: 800 },
  { name: '50 kbit/s + 2 s', kilobits: 50, latency: 2000 },
];

const { dist, documents } = await measuredSite(process.cwd());
const folder = await mkdtemp(join(tmpdir(), 'bench-search-'));
await cp(dist, folder, { recursive: true });
await writePlainPage(folder, documents, join(process.cwd(), '.cache/precompressed'));
const served = await serveFolder(folder);
const browser = await launchChromium();
try {
  console.log(`${documents.length} pages, processor ${slowdown}× slower\n`);
  console.log('| first 5 results | KB | requests | in a row | seconds |');
  console.log('| --- | --- | --- | --- | --- |');
  for (const network of networks) {
    for (const scenario of scenarios) {
      const { seconds, bytes, requests, inARow } = await measure(scenario, network);
      const cells = [(bytes / 1000).toFixed(1), requests, inARow, seconds.toFixed(1)];
      console.log(`| ${scenario.name}, ${network.name} | ${cells.join(' | ')} |`);
    }
  }
  const { page, slowDown } = await openSlowPage(browser);
  await page.goto(served.url);
  await slowDown(undefined);
  const titles = documents.filter((_, index) => index % 5 === 0).map(({ title }) => title);
  const { median, most, letters } = await measureKeystrokes(page, titles);
  console.log(
    `\nms a keystroke (${letters}): median ${median.toFixed(1)}, most ${most.toFixed(1)}`,
  );
} finally {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
}

async function measure(
  scenario: Scenario,
  network: Network,
): Promise<Traffic & { seconds: number }> {
  const { page, slowDown, traffic } = await openSlowPage(browser);
  await page.goto(served.url + scenario.address, { waitUntil: 'networkidle' });
  await slowDown(network);
  const seconds = (await timeToResults(page, scenario)) / 1000;
  const result = { ...traffic(), seconds };
  await page.context().close();
  return result;
}
