import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../src/bangla/format-number.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { machineWithFonts } from './browser/machine-fonts.ts';
import { headersOf } from './build/hosting/response-rules.ts';
import { categories, fetchLighthouse, type Lighthouse, type Score } from './bench/lighthouse.ts';
import { isUnlisted, pageOfEachKind } from './bench/page-kinds.ts';

/**
 * `npm run bench:lighthouse [-- --built dist] [--runs 3] [--kinds services,offices]
 * [--without-bangla-font] [ADDRESS…]`: the median of several runs of Lighthouse on the given pages,
 * else on one page of every kind, or of the kinds whose addresses begin so, with the headers that
 * hosts send, on a machine that has a Bangla font or, if asked, none. The site must have been built
 * for the base `/`. Each row is printed as it comes, before it on the error output which page is at
 * work. Exit 0 when no page fails but in performance, 1 when one does or gives no report, 2 when
 * misused.
 */
const { built, runs, kinds, withoutBanglaFont, addresses } = readArguments();
const dist = resolve(built);

try {
  await measure(await pagesToMeasure());
} catch (error) {
  console.error(`মাপা গেল না: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function measure(pages: readonly string[]): Promise<void> {
  console.error('• Lighthouse বসানো হচ্ছে');
  const lighthouse = await fetchLighthouse();
  const fonts = await machineWithFonts({ bangla: !withoutBanglaFont });
  const served = await serveFolder(dist, headersOf);
  try {
    console.log(`| page | ${categories.join(' | ')} | layout shift | notes |`);
    console.log(`|---|${categories.map(() => '--:|').join('')}--:|---|`);
    for (const [index, page] of pages.entries()) {
      console.error(`• ${formatNumber(index + 1)}/${formatNumber(pages.length)} /${page}`);
      console.log(await rowOf(page, lighthouse, served.url, fonts));
    }
  } finally {
    // A server that still listens would keep this program alive for ever.
    await served.close();
    await lighthouse.remove();
  }
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        built: { type: 'string', default: 'dist' },
        runs: { type: 'string', default: '3' },
        kinds: { type: 'string', default: '' },
        'without-bangla-font': { type: 'boolean', default: false },
      },
    });
    if (!/^[1-9]\d?$/u.test(values.runs)) throw new Error(`--runs ${values.runs}: ১ থেকে ৯৯`);
    return {
      built: values.built,
      runs: Number(values.runs),
      kinds: values.kinds.split(',').filter(Boolean),
      withoutBanglaFont: values['without-bangla-font'],
      addresses: positionals,
    };
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}

async function pagesToMeasure(): Promise<string[]> {
  if (addresses.length > 0) return addresses.map(withoutSlash);
  const all = [...(await pageOfEachKind(dist)), `search/?q=${encodeURIComponent('বিধবা ভাতা')}`];
  const wanted = kinds.map(withoutSlash);
  const pages =
    wanted.length === 0 ? all : all.filter((page) => wanted.some((one) => page.startsWith(one)));
  if (pages.length === 0) throw new Error(`${kinds.join(', ')}: এমন কোনো পাতা নেই`);
  return pages;
}

/** A line of the table; a page without a report is told in it. */
async function rowOf(
  page: string,
  lighthouse: Lighthouse,
  url: string,
  fonts: Record<string, string>,
): Promise<string> {
  const results: Score[] = [];
  try {
    while (results.length < runs) results.push(await lighthouse.score(url + page, fonts));
  } catch (error) {
    process.exitCode = 1;
    const none = categories.map(() => '? | ').join('');
    return `| /${decodeURI(page)} | ${none}? | ${(error as Error).message} |`;
  }
  const unlisted = await isUnlisted(dist, page);
  // A page that asks engines to leave it out is no fault.
  const failed = [...new Set(results.flatMap((one) => one.failed))].filter(
    (id) => !unlisted || id !== 'is-crawlable',
  );
  if (failed.length > 0) process.exitCode = 1;
  const scores = categories.map((name) =>
    name === 'seo' && unlisted ? '–' : median(results.map((one) => one.scores[name])),
  );
  const shift = median(results.map((one) => one.layoutShift)).toFixed(3);
  const said = [...(unlisted ? ['(not to be indexed)'] : []), ...failed].join(', ');
  return `| /${decodeURI(page)} | ${scores.join(' | ')} | ${shift} | ${said} |`;
}

function withoutSlash(address: string): string {
  return address.replace(/^\//u, '');
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
