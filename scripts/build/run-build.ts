import { rmSync } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { buildDate } from '../../src/build-date.ts';
import { memberOrigins, readSiteSettings, siteAddress } from '../../src/site-settings.ts';
import { checkContent } from '../check/check-content.ts';
import { ofLevel } from '../check/problem.ts';
import { formatText } from '../check/reporters/text.ts';
import { writeBill } from './bill-of-materials.ts';
import { checkClock, readMinutes } from './build-settings.ts';
import { findBeyondReason } from './content-limits.ts';
import { writePolicies } from './content-policy.ts';
import { explainFailure, WrongSetting } from './explain-failure.ts';
import { readRedirects } from './hosting/read-redirects.ts';
import { redirectRoutes } from './hosting/redirect-routes.ts';
import { writeForwardingPages } from './hosting/write-forwarding-pages.ts';
import { responseRules } from './hosting/response-rules.ts';
import { writeHostingFiles } from './hosting/write-hosting-files.ts';
import { writeManifest } from './manifest.ts';
import { measurePages, pageBudget } from './page-sizes.ts';
import { writeLeanPages } from './page-style/write-lean-pages.ts';
import { precompress } from './precompress.ts';
import { writeOfflineFiles } from './offline-files.ts';
import { buildSearchIndex } from './search-index.ts';
import { clearLeftovers, swapFolder } from './swap-folder.ts';
import { setTimeLimit } from './time-limit.ts';

/**
 * The build itself, run by being imported. Beside the old site a new one is made, then swapped in;
 * a failure is told in one sentence and leaves the old one.
 */
const started = performance.now();
const root = process.cwd();
const dist = resolve(root, process.env['OUT_DIR'] ?? 'dist');
const unfinished = join(root, `.dist-${process.pid}`);
// Of its own, so that no build reads what another wrote.
const scratch = join(root, `.dist-${process.pid}-cache`);

const step = (text: string) => console.log(`• ${text}`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => fail(new WrongSetting('থামানো হয়েছে; আবার চালান')));
}
process.once('uncaughtException', fail);
process.once('unhandledRejection', fail);
try {
  checkClock(process.env['SOURCE_DATE_EPOCH'], Date.now());
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
  if (await contentIsRight()) await buildSite();
} catch (error) {
  fail(error);
} finally {
  removeUnfinished();
}

async function contentIsRight(): Promise<boolean> {
  step('লেখা মিলিয়ে দেখা হচ্ছে');
  const beyondReason = await findBeyondReason(root);
  if (beyondReason.length > 0) {
    console.error(beyondReason.join('\n'));
    console.error('সাইট তৈরি হয়নি; আগের dist/ যেমন ছিল তেমনই আছে।');
    process.exitCode = 1;
    return false;
  }
  const checked = await checkContent(root);
  if (checked.problems.length > 0) console.error(formatText(checked));
  if (ofLevel(checked, 'error').length === 0) return true;
  console.error('সাইট তৈরি হয়নি; আগের dist/ যেমন ছিল তেমনই আছে।');
  process.exitCode = 1;
  return false;
}

async function buildSite(): Promise<void> {
  process.env['SOURCE_DATE_EPOCH'] ||= String(Date.parse(buildDate()) / 1000);
  const settings = readSiteSettings();
  const { site, base } = siteAddress(settings);
  const origins = memberOrigins(settings);
  if (!site) console.warn('• SITE_URL দেওয়া নেই: canonical ঠিকানা ও sitemap বাদ থাকল');
  step('পাতা তৈরি হচ্ছে');
  await build({ root, outDir: unfinished, cacheDir: scratch, logLevel: 'warn' });
  await writeLeanPages(unfinished);
  await writePolicies(unfinished, origins);
  step('খোঁজার সূচি তৈরি হচ্ছে');
  const { length: indexed } = await buildSearchIndex(unfinished, {
    ofAllWords: origins.length > 0,
  });
  await writeOfflineFiles(unfinished, base);
  const routes = redirectRoutes(await readRedirects(root));
  await writeHostingFiles(unfinished, base, routes, responseRules(origins));
  // After the index and the list for offline use: neither is to hold them.
  const forwarding = await writeForwardingPages(unfinished, { site, base }, routes);
  if (forwarding.without.length > 0) {
    console.warn(
      `• শুধু ফাইল পাঠায় এমন হোস্টে (যেমন GitHub Pages) এই পুরোনো ঠিকানাগুলো চলবে না: ${forwarding.without.join(', ')}`,
    );
  }
  await writeBill(unfinished, buildDate());
  step('চাপা ফাইল তৈরি হচ্ছে (br, gz)');
  await precompress(unfinished, join(root, '.cache', 'precompressed'));
  await writeManifest(unfinished, buildDate(), forwarding.pages);
  const sizes = (await measurePages(unfinished)).filter(
    ({ page }) => !(`${page}index.html` in forwarding.pages),
  );
  await swapFolder(unfinished, dist);
  report(sizes, indexed);
}

function fail(error: unknown): void {
  console.error(explainFailure(error));
  removeUnfinished();
  process.exit(error instanceof WrongSetting ? 2 : 1);
}

function removeUnfinished(): void {
  for (const folder of [unfinished, scratch]) rmSync(folder, { recursive: true, force: true });
}

function report(sizes: Awaited<ReturnType<typeof measurePages>>, indexed: number): void {
  const [largest] = sizes;
  const seconds = (performance.now() - started) / 1000;
  console.log(
    [
      `তৈরি: ${formatNumber(sizes.length)}টি পাতা, ${formatNumber(indexed)}টি খোঁজায় আছে`,
      `সবচেয়ে বড় পাতা: ${formatNumber(largest?.bytes ?? 0)} বাইট (সীমা ${formatNumber(pageBudget)}), /${largest?.page}`,
      `কোথায়: ${dist}`,
      `সময়: ${formatNumber(Math.round(seconds))} সেকেন্ড`,
    ].join('\n'),
  );
}
