import { describe, expect, test } from 'vitest';
import { finalList, openForSearch, searchFor } from '../support/search-page.ts';
import { siteInBrowser } from '../support/site-in-browser.ts';

const site = siteInBrowser();

describe('a reader who sees no screen', () => {
  test('hears what the box is for, and after a pause how much was found for the words as typed', async () => {
    const { page } = await openForSearch(site, 'search/');
    const box = page.getByRole('searchbox', { name: 'কী খুঁজছেন, লিখুন' });
    await box.pressSequentially('বয়স্ক ভাতা');
    await finalList(page);
    const heard = await page.getByRole('status').textContent();
    const shown = await page.locator('#search-results > li').count();
    expect(heard).toContain('“বয়স্ক ভাতা”');
    expect(heard).toContain(`${shown.toLocaleString('bn')}টি পাতা`);
  });

  test('is not talked over while typing', async () => {
    const { page } = await openForSearch(site, 'search/');
    await page.getByRole('searchbox').fill('ঋণ');
    await finalList(page);
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const status = document.querySelector('#search [role=status]');
      new MutationObserver(() => heard.push(status?.textContent ?? '')).observe(status as Element, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    await page.getByRole('searchbox').pressSequentially(' বিধবা', { delay: 20 });
    await finalList(page);
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard.length).toBeLessThanOrEqual(2);
  });

  test('comes from the box to the first result by the keyboard alone', async () => {
    const { page } = await openForSearch(site, '');
    await page.getByRole('searchbox').focus();
    await page.keyboard.insertText('বয়স্ক ভাতা');
    await finalList(page);
    const names: string[] = [];
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press('Tab');
      names.push((await page.locator(':focus').innerText()).trim());
    }
    expect(names).toContain('বয়স্ক ভাতা');
  });
});

test('each target is at least 44 pixels high', async () => {
  for (const query of ['বয়স্ক ভাতা', 'বিধাব ভাতা', 'হ্যালোজেন টাংস্টেন']) {
    const { page } = await openForSearch(site, searchFor(query));
    await finalList(page);
    const small = await page.locator('#search, form[role=search]').evaluateAll((parts) =>
      parts.flatMap((part) =>
        Array.from(part.querySelectorAll('a, button, select, input'))
          .map((target) => [target.textContent, target.getBoundingClientRect().height] as const)
          .filter(([, height]) => height > 0 && height < 44),
      ),
    );
    expect(small, query).toEqual([]);
  }
});

describe('a query with a slip', () => {
  test('is answered, with the words that were meant as a link', async () => {
    const { page } = await openForSearch(site, searchFor('বিধাব ভাতা'));
    expect((await finalList(page))[0]).toBe(site.url('services/widow-allowance/'));
    const meant = page.locator('[data-meant]');
    expect(await meant.innerText()).toBe('আপনি কি বিধবা ভাতা খুঁজছেন?');
    await meant.getByRole('link').click();
    await page.waitForURL(site.url(searchFor('বিধবা ভাতা')));
    expect((await finalList(page))[0]).toBe(site.url('services/widow-allowance/'));
    expect(await meant.isVisible()).toBe(false);
    await page.goBack();
    expect(await page.getByRole('searchbox').inputValue()).toBe('বিধাব ভাতা');
  });

  test('of known words only, the page asks nothing back', async () => {
    const { page } = await openForSearch(site, searchFor('bidoba vata'));
    await finalList(page);
    expect(await page.locator('[data-meant]').isVisible()).toBe(false);
  });
});

test('where nothing is found there are the nearest names, the needs and the helplines', async () => {
  const { page } = await openForSearch(site, searchFor('হ্যালোজেন টাংস্টেন'));
  expect(await finalList(page)).toEqual([]);
  const section = page.locator('#search');
  expect(await page.getByRole('status').textContent()).toContain('কিছু পাওয়া গেল না');
  expect(await section.locator('[data-nearest] > ul > li').count()).toBeGreaterThan(2);
  for (const name of ['কাছাকাছি নাম', 'কী দরকার?', 'জরুরি নম্বর']) {
    expect(await section.getByRole('heading', { name }).isVisible(), name).toBe(true);
  }
  expect(await section.locator('a[href^="tel:"]').count()).toBeGreaterThan(2);
});

test('a filter that leaves nothing says so', async () => {
  const { page } = await openForSearch(
    site,
    `${searchFor('বয়স্ক ভাতা')}&kind=plan&office=dwa-jhalokathi`,
  );
  expect(await finalList(page)).toEqual([]);
  expect(await page.getByRole('status').textContent()).toContain('“সব” বেছে দেখুন');
  expect(await page.getByLabel('ধরন').isVisible()).toBe(true);
});

describe('text in the old letters of Bijoy', () => {
  test('is searched for what it means, and the page says so', async () => {
    const { page, errors } = await openForSearch(site, searchFor('eq¯‹ fvZv'));
    expect((await finalList(page))[0]).toBe(site.url('services/old-age-allowance/'));
    const heard = await page.getByRole('status').textContent();
    expect(heard).toContain('“eq¯‹ fvZv”');
    expect(heard).toContain('“বয়স্ক ভাতা”');
    expect(await page.getByRole('searchbox').inputValue()).toBe('eq¯‹ fvZv');
    expect(errors).toEqual([]);
  });

  test('is not seen in Bangla typed with Latin letters', async () => {
    const { page } = await openForSearch(site, searchFor('boyosko vata'));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await finalList(page);
    expect(await page.getByRole('status').textContent()).toContain('“boyosko vata” খুঁজে');
    expect(asked.filter((url) => url.includes('bijoy'))).toEqual([]);
  });
});

test('without scripts the search page is the list of names, says so, and leads to the places', async () => {
  const page = await site.open({ javaScriptEnabled: false });
  await page.goto(site.url(searchFor('বয়স্ক ভাতা')));
  expect(await page.getByRole('heading', { name: 'নাম ধরে খুঁজুন (অ–হ)' }).isVisible()).toBe(true);
  expect(await page.locator('#search').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'জায়গা ধরে অফিস' }).click();
  await page.waitForURL(site.url('places/'));
});
