import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listAddresses } from '../support/pages.ts';
import { readPdf, type PdfPage } from '../support/pdf-text.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const addresses = await listAddresses(inject('sites').root);

/** Paper sizes in points, as ISO 216 has them in millimetres. */
const paper = { a5: [420, 595], a4: [595, 842], landscape: [842, 595] } as const;

interface Printed {
  pages: PdfPage[];
  /** Texts of the elements that a selector found as they print, without white space. */
  texts: string[];
}

/** Prints a page to PDF, and reads the elements that a selector finds. */
async function print(page: Page, address: string, selector: string): Promise<Printed> {
  await page.goto(site.url(address));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const pages = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  const texts = await page.locator(selector).allTextContents();
  return { pages, texts: texts.map((text) => text.normalize('NFC').replace(/\s/gu, '')) };
}

/** The texts of the sheet one by one, without white space. */
async function wordsOf(page: Page): Promise<string[]> {
  const texts = await page.locator('article.sheet').evaluate((sheet) => {
    const nodes = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (nodes.nextNode()) found.push(nodes.currentNode.textContent ?? '');
    return found;
  });
  return texts.map((text) => text.normalize('NFC').replace(/\s/gu, '')).filter(Boolean);
}

/** The first of some texts that does not follow the others in a printed page's text, if one is. */
function missing(printed: string, texts: readonly string[]): string[] {
  let place = 0;
  for (const text of texts) {
    const found = printed.indexOf(text, place);
    if (found < 0) return [text];
    place = found + text.length;
  }
  return [];
}

const sizesOf = (pages: readonly PdfPage[]) =>
  pages.map(({ size: [width, height] }) => [Math.round(width), Math.round(height)]);

describe.each([
  ['handbill', 'a5'],
  ['board', 'a4'],
] as const)('each %s', (kind, size) => {
  test(`is one sheet of ${size} with all its words on it, in Bangla that can be read back`, async () => {
    const page = await site.open();
    const found = addresses.filter((address) => address.endsWith(`/${kind}/`));
    expect(found.length).toBeGreaterThan(1);
    for (const address of found) {
      const { pages } = await print(page, address, 'article.sheet');
      expect(sizesOf(pages), `/${address}`).toEqual([paper[size]]);
      expect(missing(pages[0]?.text ?? '', await wordsOf(page)), `/${address}`).toEqual([]);
    }
    await page.context().close();
  });
});

describe('each charter', async () => {
  const charters = addresses.filter((address) => /\/charter\/(?:\d+\/)?$/u.test(address));

  test.each(charters)('prints on A4 across with no row cut: /%s', async (address) => {
    const page = await site.open();
    const { pages, texts } = await print(page, address, 'table[class^="columns-"] tbody tr');
    expect(new Set(sizesOf(pages).map(String))).toEqual(new Set([String(paper.landscape)]));
    expect(texts.length).toBeGreaterThan(5);
    const cut = texts.filter((text) => !pages.some((one) => one.text.includes(text)));
    expect(cut).toEqual([]);
    await page.context().close();
  });

  test.each(charters)('prints both layouts, each under its titles: /%s', async (address) => {
    const page = await site.open();
    const { pages, texts } = await print(page, address, 'table[class^="columns-"] thead');
    const [first] = texts;
    expect(new Set(texts).size).toBe(2);
    for (const titles of new Set(texts)) {
      expect(pages.filter((one) => one.text.includes(titles)).length).toBeGreaterThan(0);
    }
    // No page ends with titles alone.
    const stranded = pages.filter(({ text }) => texts.some((titles) => text.endsWith(titles)));
    expect(stranded.map(({ text }) => text.slice(-80))).toEqual([]);
    expect(first).toBeTruthy();
    await page.context().close();
  });
});

test('on screen a charter shows one layout, as cards on a phone and as a table on a desktop', async () => {
  const [address = ''] = addresses.filter((one) => one.endsWith('/charter/'));
  for (const [width, display] of [
    [360, 'block'],
    [1280, 'table-cell'],
  ] as const) {
    const page = await site.open({ viewport: { width, height: 800 } });
    await page.goto(site.url(address));
    const shown = page.locator('table[class^="columns-"]').filter({ visible: true });
    expect(new Set(await shown.evaluateAll((all) => all.map((one) => one.className)))).toEqual(
      new Set(['columns-8']),
    );
    const cell = shown.first().locator('tbody td').nth(1);
    expect(await cell.evaluate((one) => getComputedStyle(one).display)).toBe(display);
    await page.context().close();
  }
});
