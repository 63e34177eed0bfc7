import * as fc from 'fast-check';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();

/** What the search makes of a result, besides text. */
const ownElements = ['A', 'LI', 'MARK', 'P', 'SMALL', 'STRONG'];
/** Far above the tenth of a second that an answer may take, so that a busy machine passes too. */
const mostMilliseconds = 1000;

const odd: Record<string, string> = {
  'nothing but spaces': '   \t\n ',
  '10,000 characters': 'বিধবা ভাতার আবেদন '.repeat(600).slice(0, 10_000),
  '10,000 times one letter': 'ক'.repeat(10_000),
  '10,000 letters of one word': 'bidhoba'.repeat(1429),
  '10,000 marks without a letter': '\u09CD\u09BE'.repeat(5000),
  'only punctuation': '।,;:!?…“”‘’()[]{}<>/\\|',
  emoji: '😀👨‍👩‍👧‍👦🇧🇩',
  'control characters': '\u0000\u0007\u001B[31m\u007F\u0085',
  'marks of right to left': '\u202Eভাতা\u202C \u200Fবিধবা\u2067',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><b>',
  'half a surrogate pair': 'ভাতা \uD800 \uDC00\uD83D বিধবা',
  'an emoji cut at the end': `${'ভা'.repeat(299)}ক😀`,
  'signs of regular expressions': '(.*)+$^[\\w]{2,}|a?b*\\1 $& $1 {n} {q}',
  'an address': 'javascript:alert(1) data:text/html,<b>x</b> %00%ZZ &q=1#x',
  'words of objects': '__proto__ constructor hasOwnProperty toString',
  'numbers without end': '9'.repeat(10_000),
  'another script': 'नमस्ते السلام עברית 漢字',
};

/** Anything that can be typed: letters of Bangla, Latin and Bijoy, signs, halves of characters. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 60,
  }),
  fc.string({
    unit: fc.constantFrom(
      ...'কখগচতদনপবমযরলশসহািীুূেোৌ্ংঃঁড়য়ৎ০৫৯ '.normalize('NFC'),
      '\u200C',
      '\u200D',
    ),
    maxLength: 80,
  }),
  fc.string({
    unit: fc.constantFrom(...'aeioubdkstvZw©¯‹†‡ˆ<>&"\'$^(){}[]*+?.|\\/ 059'),
    maxLength: 80,
  }),
);

interface Answer {
  milliseconds: number;
  foreign: string[];
  inStatus: number;
}

/** Puts a text into the box as a keyboard does, and gives what came of it. */
function type(page: Page, text: string): Promise<Answer> {
  return page.evaluate(
    async ([typed, own]) => {
      const box = document.querySelector<HTMLInputElement>('input[name=q]');
      const section = document.getElementById('search');
      if (!box || !section) throw new Error('no search');
      box.value = typed;
      const start = performance.now();
      box.dispatchEvent(new Event('input', { bubbles: true }));
      const milliseconds = performance.now() - start;
      await new Promise((next) => requestAnimationFrame(next));
      const elements = section.querySelectorAll('#search-results *, [data-meant] a *');
      return {
        milliseconds,
        foreign: Array.from(elements, ({ nodeName }) => nodeName).filter(
          (name) => !own.includes(name),
        ),
        inStatus: section.querySelectorAll('[role=status] *').length,
      };
    },
    [text, ownElements] as const,
  );
}

const clean = { foreign: [], inStatus: 0 };

test('what nobody should type is answered in place, and typing goes on', async () => {
  const { page, errors } = await openForSearch(site, 'search/');
  const box = page.getByRole('searchbox');
  await box.fill('ঋণ');
  await finalList(page);
  for (const [name, text] of Object.entries(odd)) {
    const { milliseconds, ...rest } = await type(page, text);
    expect(rest, name).toEqual(clean);
    expect(milliseconds, name).toBeLessThan(mostMilliseconds);
    await finalList(page);
    expect(errors, name).toEqual([]);
  }
  await box.fill('বয়স্ক ভাতা');
  expect((await finalList(page, 'quick'))[0]).toBe(site.url('services/old-age-allowance/'));
});

test('what nobody should type is answered in the address', async () => {
  const { page, errors } = await openForSearch(site, 'search/');
  // More than this no server takes in an address.
  const addresses = Object.entries(odd).map(
    ([name, text]) => [name, searchFor(Buffer.from(text.slice(0, 500)).toString())] as const,
  );
  const broken = ['broken bytes', 'search/?q=%E0%A6%ZZ%ED%A0%80%00%FF&q=2&kind=%F0'] as const;
  for (const [name, address] of [...addresses, broken]) {
    await page.goto(site.url(address));
    await finalList(page);
    expect(await page.locator('#search script, #search img').count(), name).toBe(0);
    expect(errors, name).toEqual([]);
  }
});

test('anything typed gives no markup, no fault in the console, and an answer', async () => {
  const { page, errors } = await openForSearch(site, 'search/');
  await page.getByRole('searchbox').fill('ঋণ');
  await finalList(page);
  await fc.assert(
    fc.asyncProperty(anything, async (text) => {
      const { milliseconds, ...rest } = await type(page, text);
      expect(rest).toEqual(clean);
      expect(milliseconds).toBeLessThan(mostMilliseconds);
      expect(errors).toEqual([]);
    }),
    { numRuns: 300 },
  );
  await finalList(page);
  expect(errors).toEqual([]);
});
