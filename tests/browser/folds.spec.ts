import { expect, test } from 'vitest';
import { readPdf } from '../support/pdf-text.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();
const guide = 'services/widow-allowance/';

test('what is folded opens at a tap on its row, on its “বিস্তারিত”, and on the number of a source', async () => {
  const page = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(site.url(guide));
  for (const [tap, opened] of [
    [page.getByText('আইন ও নীতিমালা', { exact: true }), '#law'],
    [page.getByRole('link', { name: 'কী কাগজ লাগবে: বিস্তারিত' }), '#papers'],
    [page.locator('.cite a').first(), '#sources'],
  ] as const) {
    expect(await page.locator(opened).isVisible(), opened).toBe(false);
    await tap.click();
    expect(await page.locator(opened).isVisible(), opened).toBe(true);
  }
  await page.context().close();
});

test('an address with a part’s name opens that part, with scripts off too', async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(site.url(`${guide}#conflicts`));
  expect(await page.locator('#conflicts').isVisible()).toBe(true);
  await page.context().close();
});

test('who may have it, what it gives, which papers, whom to ask and to call stand in two screens of a phone', async () => {
  const page = await site.open({ viewport: { width: 360, height: 740 } });
  await page.goto(site.url(guide));
  const answers = ['কে পাবেন', 'কী পাবেন', 'কী কাগজ লাগবে', 'জানতে যান', 'ফোন'];
  expect((await page.locator('dt').allInnerTexts()).slice(0, 5)).toEqual(answers);
  const last = await page.locator('dd').nth(4).boundingBox();
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThan(2 * 740);
  await page.context().close();
});

test('paper shows all that the screen folds', async () => {
  const page = await site.open();
  await page.goto(site.url(guide));
  const folded = await page.locator('details li').allTextContents();
  const printed = readPdf(await page.pdf())
    .map(({ text }) => text)
    .join('');
  const words = folded.map((text) => text.normalize('NFC').replace(/\s/gu, ''));
  expect(words.length).toBeGreaterThan(20);
  expect(words.filter((text) => !printed.includes(text))).toEqual([]);
  await page.context().close();
});
