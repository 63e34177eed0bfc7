import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { makeOneFile } from '../../scripts/pack/one-file.ts';
import { readBuilt } from '../../scripts/pack/packed-pages.ts';
import { makePack } from '../support/make-pack.ts';
import { phone } from '../support/site-in-browser.ts';
import { unzip } from '../support/unzip.ts';

const visible = (page: Page) => page.locator('main > section:visible');

let out: string;
let browser: Browser;
let folder: string;
let file: string;
let packed: string[];

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'pack-'));
  const pack = await makePack(inject('sites').root, out);
  packed = [...unzip(pack.zip).keys()];
  for (const [path, content] of unzip(pack.zip)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  }
  folder = pathToFileURL(join(out, 'tothyopata-2026-11-22/')).href;
  file = pathToFileURL(pack.path).href;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

/** A page without a network that notes what the browser complains of and what it would fetch. */
async function openPage(javaScriptEnabled = true): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ viewport: phone, javaScriptEnabled, offline: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('request', (request) => {
    if (!/^(?:file|data):/u.test(request.url())) faults.push(`fetched ${request.url()}`);
  });
  page.on('requestfailed', (request) => faults.push(`failed ${request.url()}`));
  return { page, faults };
}

describe('the folder of the pack, opened as a file', () => {
  test('shows every page with its style and without a complaint', async () => {
    const { page, faults } = await openPage();
    for (const path of packed.filter((name) => name.endsWith('.html'))) {
      await page.goto(pathToFileURL(join(out, path)).href);
      const band = page.locator('header').first();
      const colour = await band.evaluate((one) => getComputedStyle(one).backgroundColor);
      expect(colour, path).not.toBe('rgba(0, 0, 0, 0)');
    }
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('finds the widow allowance by “bidhoba vata” from the home page', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${folder}index.html`);
    await page.locator('input[name=q]').fill('bidhoba vata');
    await page.locator('input[name=q]').press('Enter');
    await page.locator('#search-results a').first().click();
    await page.waitForURL(/services\/widow-allowance\/index\.html/u);
    expect(await page.locator('h1').textContent()).toContain('বিধবা');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('leads without scripts from home to a guide, and the search box to the list of names', async () => {
    const { page, faults } = await openPage(false);
    await page.goto(`${folder}index.html`);
    await page.locator('a[href="for/widows/index.html"]').click();
    await page.locator('main a[href*="widow-allowance"]').first().click();
    expect(await page.locator('h1').textContent()).toContain('বিধবা');
    await page.goto(`${folder}index.html`);
    await page.locator('form button').click();
    expect(await page.locator('main a[href*="widow-allowance"]').first().isVisible()).toBe(true);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** The number that a list gives its item, in Bangla digits as the style draws it. */
const numberOf = (item: Locator) =>
  item.evaluate((one) => {
    const list = one.parentElement as HTMLOListElement;
    const place = [...list.children].indexOf(one);
    return new Intl.NumberFormat('bn', { useGrouping: false }).format(list.start + place);
  });

describe('the one file of the pack', () => {
  test('shows one page at a time, and goes by links and back', async () => {
    const { page, faults } = await openPage();
    await page.goto(file);
    expect(await visible(page).getAttribute('id')).toBe('home/');
    await page.locator('main > section:visible a[href="#for/widows/"]').click();
    await page.locator('main > section:visible a[href="#services/widow-allowance/"]').click();
    expect(await visible(page).locator('h1').textContent()).toContain('বিধবা');
    expect(await page.title()).toContain('বিধবা');
    const cited = page.locator('main > section:visible sup a').first();
    const [source, number] = [await cited.getAttribute('href'), await cited.textContent()];
    await cited.click();
    const listed = page.locator(`[id="${source?.slice(1)}"]`);
    await listed.waitFor();
    expect(await visible(page).getAttribute('id')).toMatch(/^sources\//u);
    expect(await numberOf(listed)).toBe(number);
    await page.goBack();
    await page.goBack();
    await page.locator('#for\\/widows\\/').waitFor();
    expect(await visible(page).getAttribute('id')).toBe('for/widows/');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('finds the widow allowance by “bidhoba vata”', async () => {
    const { page, faults } = await openPage();
    await page.goto(file);
    await page.locator('input[name=q]').fill('bidhoba vata');
    await page.locator('#search-results a').first().click();
    expect(await visible(page).getAttribute('id')).toBe('services/widow-allowance/');
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('is readable without scripts, all pages one after another and no search box that does nothing', async () => {
    const { page, faults } = await openPage(false);
    await page.goto(file);
    expect(await visible(page).count()).toBeGreaterThan(50);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('does not scroll sideways on a phone of 320 pixels', async () => {
    const { page } = await openPage(false);
    await page.setViewportSize({ width: 320, height: 600 });
    await page.goto(file);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

describe('the one file of a site too large to be whole in it', () => {
  const guide = 'main > section[id="services/widow-allowance/"]';
  let large: string;
  beforeAll(async () => {
    const path = join(out, 'large.html');
    const { html } = await makeOneFile(await readBuilt(inject('sites').root, false), 0);
    await writeFile(path, html);
    large = pathToFileURL(path).href;
  });

  test('opens its folds and leads to its sources', async () => {
    const { page, faults } = await openPage();
    await page.goto(`${large}#services/widow-allowance/`);
    await page.locator(`${guide} summary`, { hasText: 'কী পাবেন' }).click();
    expect(await page.locator(`${guide} details[open] li`).first().textContent()).toContain('টাকা');
    await page.locator(`${guide} sup a`).first().click();
    await page.locator('main > section:visible ol li').first().waitFor();
    expect(await page.locator('.packed').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test('says the first answers without scripts, and of the rest how to see it', async () => {
    const { page, faults } = await openPage(false);
    await page.goto(large);
    expect(await page.locator(`${guide} dt`).allTextContents()).toContain('কে পাবেন');
    await page.locator(`${guide} summary`).first().click();
    const note = page.locator(`${guide} details[open] .packed`);
    expect(await note.evaluate((one) => getComputedStyle(one, '::before').content)).toContain(
      'ব্রাউজারে খুলুন',
    );
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
