import { parseArgs } from 'node:util';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openQuickIndex, type QuickIndexData } from '../src/search/quick-index.ts';
import { launchChromium } from './browser/chromium.ts';
import { machineWithFonts } from './browser/machine-fonts.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { drawFilmstrips, filmVisit, type Filmstrip } from './bench/filmstrip.ts';
import { measureVisits, type Link, type Visit } from './bench/measure-visit.ts';
import { buildStarlight } from './bench/starlight-site.ts';

/**
 * `npm run bench:network [-- --built dist] [--film strip.png]`: bytes, requests and times of a first
 * and a repeat visit over three slow links, beside Starlight with the same pages built in the same
 * run; `--film` draws the first seconds over the slowest. The site must have been built for the base
 * `/`. Exit 0 when measured, 1 when it cannot be.
 */
const { values } = parseArgs({
  options: { built: { type: 'string', default: 'dist' }, film: { type: 'string' } },
});
const dist = resolve(values.built);
const slowest: Link = { name: '50 kbit/s + 2 s', bits: 50_000, latency: 2000 };
const links: readonly Link[] = [
  { name: '400 kbit/s + 400 ms', bits: 400_000, latency: 400 },
  { name: '280 kbit/s + 800 ms', bits: 280_000, latency: 800 },
  slowest,
];
const query = 'বিধবা ভাতা';
const filmSeconds = 10;

try {
  console.log('• Starlight বসানো ও তৈরি হচ্ছে');
  const peer = await buildStarlight(dist, await samePages());
  const [ours, theirs] = [await serveFolder(dist), await serveFolder(peer.dist)];
  // On a phone that has a Bangla font, as most have.
  const browser = await launchChromium(await machineWithFonts({ bangla: true }));
  const achievements = (await indexedIds()).find((id) => id.startsWith('achievements/')) ?? '';
  const pages = ['', 'services/widow-allowance/', `${achievements}/`];
  console.log(
    '| link | page | visit | | bytes | requests | blocking | first paint | complete |\n|---|---|---|---|--:|--:|--:|--:|--:|',
  );
  for (const link of links) {
    for (const page of pages) {
      const our = await measureVisits(browser, link, ours.url + page);
      const their = await measureVisits(browser, link, theirs.url + page);
      printPair(link, `/${page}`, our, their);
    }
    const our = await measureVisits(browser, link, `${ours.url}search/?q=${query}`, untilOurs);
    const their = await measureVisits(browser, link, theirs.url, searchTheirs);
    printPair(link, 'search', our, their);
  }
  if (values.film) {
    const strips = new Map<string, Filmstrip>();
    for (const page of pages.slice(0, 2)) {
      for (const [who, { url }] of [
        ['ours', ours],
        ['Starlight', theirs],
      ] as const) {
        const strip = await filmVisit(browser, slowest, url + page, filmSeconds);
        strips.set(`${slowest.name}: /${page}, ${who}`, strip);
      }
    }
    await drawFilmstrips(browser, strips, values.film);
    console.log(`• ${values.film}`);
  }
  await browser.close();
  await Promise.all([ours.close(), theirs.close(), peer.remove()]);
} catch (error) {
  console.error(`মাপা গেল না: ${(error as Error).message}`);
  process.exitCode = 1;
}

async function indexedIds(): Promise<string[]> {
  const text = await readFile(join(dist, 'search/quick.json'), 'utf8');
  return openQuickIndex(JSON.parse(text) as QuickIndexData).documents.map(({ id }) => id);
}

async function samePages(): Promise<string[]> {
  return ['', ...(await indexedIds()).filter((id) => id !== '').map((id) => `${id}/`)];
}

async function untilOurs(page: Page): Promise<void> {
  await page.locator('#search-results[data-state=done] a').first().waitFor();
}

async function searchTheirs(page: Page): Promise<void> {
  await page.locator('site-search button[data-open-modal]').click();
  await page.locator('.pagefind-ui__search-input').fill(query);
  await page.locator('.pagefind-ui__result-link').first().waitFor();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

type Visits = Record<'first' | 'repeat', Visit>;

function printPair({ name }: Link, page: string, ours: Visits, theirs: Visits): void {
  for (const kind of ['first', 'repeat'] as const) {
    for (const [who, visits] of [
      ['ours', ours],
      ['Starlight', theirs],
    ] as const) {
      const { bytes, requests, blocking, firstPaint, complete } = visits[kind];
      console.log(
        `| ${name} | ${page} | ${kind} | ${who} | ${bytes} | ${requests} | ${blocking} | ${seconds(firstPaint)} | ${seconds(complete)} |`,
      );
    }
  }
  const ratio = (theirs.first.bytes / ours.first.bytes).toFixed(1);
  const times = (theirs.first.complete / ours.first.complete).toFixed(1);
  console.log(`| | | | ratio | ${ratio} | | | | ${times} |`);
}
