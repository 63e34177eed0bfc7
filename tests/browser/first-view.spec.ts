import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bodyOf, textOf } from '../support/html.ts';
import { machineWithFonts } from '../../scripts/browser/machine-fonts.ts';
import { readPages } from '../support/pages.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const kinds = ['', 'services/vgd/', 'achievements/dwa-jhalokathi/2020-2021/', 'search/'];

/** The files that a page asks for until nothing more is under way, without its scripts. */
async function requestsOf(page: Page, url: string): Promise<string[]> {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url, { waitUntil: 'networkidle' });
  return asked;
}

interface FontUse {
  familyName: string;
  isCustomFont: boolean;
  glyphCount: number;
}

/** The fonts that really draw an element's text, by the browser's own account. */
async function fontsOf(page: Page, selector: string): Promise<FontUse[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const found = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId: found.nodeId });
  return fonts;
}

/** Writes words into a page, each as a heading or paragraph, without a space between them. */
async function draw(page: Page, tag: 'p' | 'h2', words: readonly string[]): Promise<FontUse[]> {
  await page.evaluate(
    ([name, texts]) => {
      const lines = texts.map((text) => {
        const line = document.createElement(name);
        line.textContent = text;
        return line;
      });
      document.querySelector('main')?.replaceChildren(...lines);
      return document.fonts.ready.then(() => undefined);
    },
    [tag, words] as const,
  );
  return fontsOf(page, 'main');
}

/** Every Bangla word of the whole site, each once. */
async function banglaWords(): Promise<string[]> {
  const pages = await readPages(inject('sites').root);
  const words = pages.flatMap(
    ({ tree }) => textOf(bodyOf(tree)).match(/[\u0964\u0980-\u09FF\u200C\u200D]+/gu) ?? [],
  );
  return [...new Set(words)];
}

describe('where a usual Bangla font is installed', () => {
  const site = siteInBrowser('root', () => machineWithFonts({ bangla: true }));

  test.each(kinds)('/%s is whole after one request', async (address) => {
    const page = await site.open({ javaScriptEnabled: false });
    const url = site.url(address);
    expect(await requestsOf(page, url)).toEqual([new URL(url).pathname]);
  });

  test('the text is drawn in that font, and none is downloaded', async () => {
    const page = await site.open();
    const asked = await requestsOf(page, site.url(''));
    const fonts = await draw(page, 'p', await banglaWords());
    expect(fonts.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([
      ['Noto Sans Bengali', false],
    ]);
    expect(asked.filter((path) => path.endsWith('.woff2'))).toEqual([]);
  });
});

describe('where no Bangla font is installed', () => {
  const site = siteInBrowser('root', () => machineWithFonts({ bangla: false }));

  test.each(kinds)('/%s asks for its text and for one font, nothing else', async (address) => {
    const page = await site.open({ javaScriptEnabled: false });
    const url = site.url(address);
    const [first, ...others] = await requestsOf(page, url);
    expect(first).toBe(new URL(url).pathname);
    expect(others).toEqual([expect.stringMatching(/\.woff2$/u)]);
  });

  test('every Bangla word of the site is drawn in the own font, none as empty boxes', async () => {
    const page = await site.open();
    await page.goto(site.url(''));
    const words = await banglaWords();
    const fonts = await draw(page, 'p', words);
    expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
    expect(fonts[0]?.glyphCount).toBeGreaterThan(2 * words.length);
  });

  test('headings are drawn in it too, without a second font', async () => {
    const page = await site.open();
    const asked = await requestsOf(page, site.url('services/vgd/'));
    const fonts = await draw(page, 'h2', ['বয়স্ক', 'দুস্থ', 'স্ত্রী']);
    expect(fonts.map(({ isCustomFont }) => isCustomFont)).toEqual([true]);
    expect(asked.filter((path) => path.endsWith('.woff2'))).toHaveLength(1);
  });

  test('the text can be read before the font has come', async () => {
    const page = await site.open();
    await page.route('**/*.woff2', () => undefined);
    await page.goto(site.url(''), { waitUntil: 'domcontentloaded' });
    const shown = await page.evaluate(
      () =>
        new Promise<boolean>((done) => {
          requestAnimationFrame(() => done(document.fonts.status === 'loading'));
        }),
    );
    expect(shown).toBe(true);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  });
});
