import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import type { Served } from '../support/loopback.ts';
import { serveDist } from '../support/serve-dist.ts';

let site: Served;
let browser: Browser;
beforeAll(async () => {
  site = await serveDist(inject('sites').root);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

interface Voice {
  lang: string;
  localService: boolean;
}

/** What the stub leaves on the page for the test to see. */
interface Stub {
  spoken: { text: string; lang: string }[];
  cancelled: number;
  setVoices(voices: Voice[]): void;
  endLast(): void;
}

const stub = (page: Page) => ({
  spoken: () => page.evaluate(() => (globalThis as unknown as { stub: Stub }).stub.spoken),
  cancelled: () => page.evaluate(() => (globalThis as unknown as { stub: Stub }).stub.cancelled),
  endLast: () => page.evaluate(() => (globalThis as unknown as { stub: Stub }).stub.endLast()),
  setVoices: (voices: Voice[]) =>
    page.evaluate(
      (given) => (globalThis as unknown as { stub: Stub }).stub.setVoices(given),
      voices,
    ),
});

/** Opens a guide in a browser whose speech is a stub with these voices. */
async function openGuide(voices: Voice[], service = 'widow-allowance'): Promise<Page> {
  const page = await browser.newPage();
  await page.addInitScript((given) => {
    class Utterance extends EventTarget {
      lang = '';
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    let known = given;
    const queue: Utterance[] = [];
    const speech = {
      onvoiceschanged: undefined as (() => void) | undefined,
      getVoices: () => known,
      speak: (utterance: Utterance) => queue.push(utterance),
      cancel: () => {
        shown.cancelled += 1;
      },
    };
    const shown = {
      get spoken() {
        return queue.map(({ text, lang }) => ({ text, lang }));
      },
      cancelled: 0,
      setVoices(next: typeof known) {
        known = next;
        speech.onvoiceschanged?.();
      },
      endLast: () => queue[queue.length - 1]?.dispatchEvent(new Event('end')),
    };
    Object.defineProperty(globalThis, 'speechSynthesis', { value: speech });
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(globalThis, 'stub', { value: shown });
  }, voices);
  await page.goto(`${site.url}services/${service}/`);
  await page.waitForLoadState('networkidle');
  return page;
}

const button = (page: Page) => page.getByRole('button', { name: /শুনুন|থামান/u });
const local = { lang: 'bn-BD', localService: true };

describe('the button that reads a guide aloud', () => {
  test.each([
    ['no voice', []],
    ['no Bangla voice', [{ lang: 'en-US', localService: true }]],
    ['only a Bangla voice that reads elsewhere', [{ lang: 'bn-BD', localService: false }]],
  ])('is not there on a device with %s', async (_, voices) => {
    const page = await openGuide(voices);
    expect(await button(page).count()).toBe(0);
    await page.close();
  });

  test('is there on a device with a Bangla voice of its own, and says nothing by itself', async () => {
    const page = await openGuide([local]);
    expect(await button(page).textContent()).toBe('শুনুন');
    expect(await stub(page).spoken()).toEqual([]);
    await page.close();
  });

  test('appears when the voices become known, and goes when the voice goes', async () => {
    const page = await openGuide([]);
    await stub(page).setVoices([local]);
    expect(await button(page).isVisible()).toBe(true);
    await stub(page).setVoices([]);
    expect(await button(page).count()).toBe(0);
    await page.close();
  });

  test('reads headings, questions and statements in the order of the page, without source numbers', async () => {
    const page = await openGuide([local]);
    await button(page).click();
    const texts = (await stub(page).spoken()).map(({ text }) => text);
    const [title, lede] = await page.locator('h1, .lede').allInnerTexts();
    expect(texts.slice(0, 2)).toEqual([title, lede]);
    const headings = await page
      .locator('article :is(h2, dt):not(.hidden, .screen-only *, [data-pagefind-ignore] *)')
      .allInnerTexts();
    expect(headings).toContain('কী কাগজ লাগবে');
    expect(texts.filter((text) => headings.includes(text))).toEqual(headings);
    expect(texts).toContain('জন্মসনদ (কুষ্টিয়ার অফিস)।');
    const phone = texts.indexOf('ফোন');
    expect(texts[phone + 1]).toMatch(/^৩৩৩ সরকারি সেবার তথ্য ও অভিযোগ ১০৯/u);
    expect(texts.filter((text) => text.endsWith('বিস্তারিত'))).toEqual([]);
    expect(texts.filter((text) => /সূত্র [০-৯]/u.test(text))).toEqual([]);
    expect(new Set((await stub(page).spoken()).map(({ lang }) => lang))).toEqual(
      new Set(['bn-BD']),
    );
    await page.close();
  });

  test('stops at a second tap, and offers to read again', async () => {
    const page = await openGuide([local]);
    await button(page).click();
    expect(await button(page).textContent()).toBe('থামান');
    const before = await stub(page).cancelled();
    await button(page).click();
    expect(await stub(page).cancelled()).toBe(before + 1);
    expect(await button(page).textContent()).toBe('শুনুন');
    await page.close();
  });

  test('offers to read again after the last statement', async () => {
    const page = await openGuide([local]);
    await button(page).click();
    await stub(page).endLast();
    expect(await button(page).textContent()).toBe('শুনুন');
    await page.close();
  });

  test('is not on a private page, whatever voices the device has', async () => {
    const page = await openGuide([local], 'violence-prevention');
    expect(await button(page).count()).toBe(0);
    expect(await page.locator('#read-aloud').count()).toBe(0);
    await page.close();
  });
});
