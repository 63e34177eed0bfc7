import { rmSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { buildDate } from '../../src/build-date.ts';
import { memberOrigins, readSiteSettings, siteAddress } from '../../src/site-settings.ts';
import { ofLevel } from '../check/problem.ts';
import { formatText } from '../check/reporters/text.ts';
import { writeBill } from './bill-of-materials.ts';
import { BuiltFiles } from './built-files.ts';
import { checkAddress, checkClock, readMinutes } from './build-settings.ts';
import { checkInThread } from '../check/check-in-thread.ts';
import { CompressedStore } from './compressed-store.ts';
import { findBeyondReason } from './content-limits.ts';
import { FormerFiles, noteFiles } from './former-files.ts';
import { explainFailure, WrongContent, WrongSetting } from './explain-failure.ts';
import { readRedirects } from './hosting/read-redirects.ts';
import { redirectRoutes } from './hosting/redirect-routes.ts';
import { writeForwardingPages } from './hosting/write-forwarding-pages.ts';
import { responseRules } from './hosting/response-rules.ts';
import { writeHostingFiles } from './hosting/write-hosting-files.ts';
import { writeManifest } from './manifest.ts';
import { measurePages, pageBudget, type PageSize } from './page-sizes.ts';
import { buildPages, type PagesBuilt } from './pages/build-pages.ts';
import { precompress } from './precompress.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { buildSearchIndex } from './search-index.ts';
import { Steps } from './steps.ts';
import { clearLeftovers, swapFolder } from './swap-folder.ts';
import { setTimeLimit } from './time-limit.ts';

/**
 * The build itself, run by being imported. Beside the old site a new one is made, then swapped in;
 * a failure is told in one sentence and leaves the old one.
 */
const root = process.cwd();
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const unfinished = join(root, `.dist-${process.pid}`);
// Of its own, so that no build reads what another wrote.
const scratch = join(root, `.dist-${process.pid}-cache`);
const store = new CompressedStore(join(root, '.cache/precompressed'));
/** What the last build noted of the files that it left. */
const notes = join(root, '.cache/built-files.json');

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => fail(new WrongSetting('থামানো হয়েছে; আবার চালান')));
}
process.once('uncaughtException', fail);
process.once('unhandledRejection', fail);
try {
  checkClock(process.env['SOURCE_DATE_EPOCH'], Date.now());
  checkAddress(process.env['SITE_URL'], process.env['BASE_PATH']);
  const minutes = readMinutes(process.env['BUILD_MINUTES']);
  setTimeLimit(
    minutes,
    `সাইট তৈরি হয়নি: ${formatNumber(minutes)} মিনিটেও শেষ হয়নি — শেষ যে ফাইল বদলেছেন সেটি দেখুন, বা BUILD_MINUTES বাড়ান। আগের সাইট যেমন ছিল তেমনই আছে।`,
  );
  // Without it Astro would build some other site, without a word.
  await access(join(root, 'astro.config.mjs'));
  await clearLeftovers(root, dist);
  // First of all, so that a folder that cannot be written to is told as that.
  await mkdir(unfinished);
  await buildSite();
} catch (error) {
  fail(error);
} finally {
  removeUnfinished();
}

async function buildSite(): Promise<void> {
  const steps = new Steps();
  await steps.take('লেখার আকার দেখা', refuseBeyondReason);
  process.env['SOURCE_DATE_EPOCH'] ||= String(Date.parse(buildDate()) / 1000);
  // The templates are made ready meanwhile; drawing waits, for what is wrong the check tells best.
  const checked = steps.take('লেখা মিলিয়ে দেখা', refuseWrongContent);
  const built = new BuiltFiles(unfinished, await FormerFiles.read(notes, dist));
  const drawing = steps.take('পাতা তৈরি', () => buildPages({ root, built, scratch, checked }));
  drawing.catch(() => undefined);
  await checked;
  const settings = readSiteSettings();
  const { site, base } = siteAddress(settings);
  const origins = memberOrigins(settings);
  if (!site) console.warn('• SITE_URL দেওয়া নেই: canonical ঠিকানা ও sitemap বাদ থাকল');
  const { records, drawn, kept } = await drawing;
  const { length: indexed } = await steps.take('খোঁজার সূচি', () =>
    buildSearchIndex(built, records, {
      ofAllWords: origins.length > 0,
      gzip: async (content) => (await store.compress(content, '.gz')).compressed,
    }),
  );
  const compress = () => precompress(built, store);
  await steps.take('চাপা ফাইল (br, gz)', compress);
  const forwarding = await steps.take('অফলাইন ও হোস্টের ফাইল', async () => {
    await writeOfflineFiles(unfinished, base);
    const routes = redirectRoutes(await readRedirects(root));
    await writeHostingFiles(unfinished, base, routes, responseRules(origins));
    await writeBill(unfinished, buildDate());
    // After the index and the list for offline use: neither is to hold them.
    const written = await writeForwardingPages(unfinished, { site, base }, routes);
    await compress();
    await store.clean();
    return written;
  });
  if (forwarding.without.length > 0) {
    console.warn(
      `• শুধু ফাইল পাঠায় এমন হোস্টে (যেমন GitHub Pages) এই পুরোনো ঠিকানাগুলো চলবে না: ${forwarding.without.join(', ')}`,
    );
  }
  await steps.take('তালিকা ও বদল', async () => {
    await writeManifest(built, buildDate(), forwarding.pages);
    const sizes = measurePages(unfinished).filter(
      ({ page }) => !(`${page}index.html` in forwarding.pages),
    );
    await swapFolder(unfinished, dist);
    await noteFiles(notes, dist, built.hashes);
    report(sizes, indexed, { drawn, kept });
  });
  console.log(`সময়: ${steps.told()}`);
}

async function refuseBeyondReason(): Promise<void> {
  const beyondReason = await findBeyondReason(root);
  if (beyondReason.length > 0) throw new WrongContent(beyondReason.join('\n'));
}

/** In a thread of its own, whose memory is free again before the pages need it. */
async function refuseWrongContent(): Promise<void> {
  const checked = await checkInThread(root);
  if (checked.problems.length > 0) console.error(formatText(checked));
  if (ofLevel(checked, 'error').length > 0) throw new WrongContent('');
}

function fail(error: unknown): void {
  console.error(explainFailure(error));
  removeUnfinished();
  // Once more when all has stopped: a page that was being written puts its folder there again.
  process.once('exit', removeUnfinished);
  process.exit(error instanceof WrongSetting ? 2 : 1);
}

function removeUnfinished(): void {
  for (const folder of [unfinished, scratch]) rmSync(folder, { recursive: true, force: true });
}

function report(
  sizes: readonly PageSize[],
  indexed: number,
  { drawn, kept }: Pick<PagesBuilt, 'drawn' | 'kept'>,
): void {
  const [largest] = sizes;
  const tooLarge = sizes.filter(({ bytes }) => bytes > pageBudget);
  if (tooLarge.length > 0) {
    console.warn(`• সীমা ছাড়িয়েছে ${formatNumber(tooLarge.length)}টি পাতা; কোনগুলো: npm run report`);
  }
  console.log(
    [
      `তৈরি: ${formatNumber(sizes.length)}টি পাতা, ${formatNumber(indexed)}টি খোঁজায় আছে`,
      `নতুন করে আঁকা: ${formatNumber(drawn)}টি ফাইল; আগেরটিই আছে: ${formatNumber(kept)}টি`,
      `সবচেয়ে বড় পাতা: ${formatNumber(largest?.bytes ?? 0)} বাইট (সীমা ${formatNumber(pageBudget)}), /${largest?.page}`,
      `কোথায়: ${dist}`,
    ].join('\n'),
  );
}
