import { parseArgs } from 'node:util';
import { toBanglaDigits } from '../src/bangla/digits.ts';
import { country, pagesByDistrict, queries } from './bench-search/country.ts';
import { nationalSite } from './bench-search/national-site.ts';
import { pagefindsOwn, tellSizes, type PagefindSizes } from './bench-search/pagefind-sizes.ts';
import { timeToResults, type Scenario } from './bench-search/scenarios.ts';
import { serveDistricts } from './bench-search/served-districts.ts';
import { openSlowPage, unlimited, type SlowPage, type Traffic } from './bench-search/slow-page.ts';
import { launchChromium } from './browser/chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';

/**
 * `npm run bench:everywhere [-- --districts 64]`: bytes and requests, headers included, for which the
 * real page that searches several sites asks invented districts, from its opening to the whole list:
 * the reader's own alone, all of them, one that is chosen, an upazila of it. Then what the page itself
 * takes, and what of Pagefind's files its own merging would. Each district is an origin of its own;
 * what opening a connection to it takes is not counted. Exit 1 where a district is not heard, 2 when
 * misused.
 */
const { values } = parseArgs({
  options: { districts: { type: 'string', default: String(country.districts) } },
});
if (!/^[1-9]\d*$/u.test(values.districts)) {
  console.error(`--districts ${values.districts}: ১ বা বেশি`);
  process.exit(2);
}
const hosts = Array.from(
  { length: Number(values.districts) },
  (_, number) => `district-${number}.example`,
);
const addressOf = (host: string) => `http://${host}/`;
const isOfDistrict = (url: string) => hosts.includes(new URL(url).hostname);
const [first = ''] = hosts;
const typed: Scenario = {
  name: 'everywhere',
  address: 'everywhere/',
  list: '#search-results[data-state=done]',
  isSubmitted: true,
};

const national = await nationalSite(
  hosts.map((host, number) => ({
    name: `জেলা ${toBanglaDigits(String(number + 1))}`,
    address: addressOf(host),
  })),
);
const districts = await serveDistricts(hosts, national.documents);
const served = await serveFolder(national.dist);
const browser = await launchChromium({}, districts.flags);
try {
  const asked = {
    'own district': { own: addressOf(first) },
    [`all ${hosts.length}`]: {},
    'chosen district': { place: first },
    'chosen upazila': { place: `${first}/${districts.upazilas[0]}` },
  };
  console.log(`| query | ${Object.keys(asked).join(' | ')} |`);
  console.log(`| --- |${' --- |'.repeat(Object.keys(asked).length)}`);
  for (const [name, query] of Object.entries(queries)) {
    const cells: string[] = [];
    for (const where of Object.values(asked)) {
      cells.push(tell((await search(query, where))(isOfDistrict)));
    }
    console.log(`| ${[name, ...cells].join(' | ')} |`);
  }
  const traffic = await search(queries.word, { own: addressOf(first) });
  const parts = {
    page: (url: string) => new URL(url).pathname === '/everywhere/',
    code: (url: string) => /\/_astro\/.*\.js$/u.test(url),
    'words that mean the same': (url: string) => url.endsWith('/search/meanings.json'),
  };
  for (const [name, isPart] of Object.entries(parts)) {
    console.log(`${name}: ${tell(traffic((url) => !isOfDistrict(url) && isPart(url)))}`);
  }
  console.log(`\nPagefind's index of a district, bytes:`);
  const [pages = []] = pagesByDistrict(national.documents, 1);
  const byPagefind = await pagefindsOwn(pages.map(({ document }) => document));
  console.log(tellSizes({ 'written here': districts.pagefind[0], 'by Pagefind': byPagefind }));
  const sum = (bytesOf: (sizes: PagefindSizes) => number) =>
    kilobytes(districts.pagefind.reduce((all, sizes) => all + bytesOf(sizes), 0));
  const lists = sum(({ entry, list }) => entry + list);
  const words = sum((sizes) => sizes.words / sizes.files);
  console.log(`Merged from all, without headers: ${lists}, and ${words} for each word`);
} finally {
  await browser.close();
  await served.close();
  await districts.close();
}

/** Opens the page with what is chosen there, asks, and tells what was asked for until the list was whole. */
async function search(
  query: string,
  chosen: Readonly<Record<string, string>>,
): Promise<SlowPage['traffic']> {
  const { page, slowDown, traffic } = await openSlowPage(browser);
  await slowDown(unlimited);
  const url = `${served.url}${typed.address}?${new URLSearchParams(chosen)}`;
  await page.goto(url, { waitUntil: 'networkidle' });
  await timeToResults(page, typed, query);
  const missing = await page.locator('[data-missing] li').allInnerTexts();
  if (missing.length > 0) throw new Error(`bench: ${missing.join('; ')}`);
  await page.context().close();
  return traffic;
}

function tell({ bytes, requests }: Traffic): string {
  return `${kilobytes(bytes)}, ${requests} requests`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}
