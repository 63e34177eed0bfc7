import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyCode } from '../../scripts/generate-scale/project-folder.ts';
import { generateTree } from '../../scripts/generate-scale/tree.ts';
import type { PlaceFile } from '../../src/search/place-files.ts';
import { runBuild } from '../support/build-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { finalList, searchFor } from '../support/search-page.ts';
import { serveHosted, type Hosted } from '../support/serve-hosted.ts';
import { phone } from '../support/site-in-browser.ts';

/** Enough offices in two districts that a reader chooses district, upazila and office, one after the other. */
const tree = { offices: 28, districts: 2, seed: 4 };
/** In the title of every office. */
const query = 'কার্যালয়';
/** The site as one of those that are searched together, and one that is not there. */
const [here, gone] = ['নমুনা এলাকা', 'নমুনা বিল'];

let folder: string;
let site: Hosted;
let browser: Browser;
let district: Place;
let upazila: Place;
let office: [id: string, name: string];

/** A place to choose, by what the address says of it and what is read of it. */
interface Place {
  path: string;
  title: string;
}

const readPlaces = async (id: string): Promise<PlaceFile> =>
  JSON.parse(
    await readFile(join(folder, 'dist/search', id ? `places/${id}.json` : 'places.json'), 'utf8'),
  ) as PlaceFile;

async function firstPlaceOf(id: string): Promise<Place & { id: string }> {
  const { path, places } = await readPlaces(id);
  const [place] = places;
  if (!place) throw new Error(`no place in ${id}`);
  return { id: place[0], path: path ? `${path}/${place[0]}` : place[0], title: place[1] };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-by-place-'));
  site = await serveHosted(join(folder, 'dist'), '/');
  const members = `members:
  - { name: ${here}, address: '${site.url}' }
  - { name: ${gone}, address: 'http://127.0.0.1:9/' }
`;
  for (const { path, text } of generateTree(tree)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, path === 'site.yaml' ? text + members : text);
  }
  await copyCode(folder);
  const built = await runBuild(folder, {});
  if (built.code !== 0) throw new Error(built.output);
  const outer = await firstPlaceOf('');
  const inner = await firstPlaceOf(outer.id);
  const [row] = (await readPlaces(inner.id)).offices;
  if (!row) throw new Error('no office');
  [district, upazila, office] = [outer, inner, [row[0], row[1]]];
  browser = await launchChromium();
}, 600_000);

afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

async function open(address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone,
    serviceWorkers: 'block',
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await page.goto(site.url + address);
  return page;
}

/** Chooses by what a field is called, and waits for the list of what is chosen. */
async function choose(page: Page, field: string, name: string): Promise<string[]> {
  const before = page.url();
  await page.getByLabel(field, { exact: true }).selectOption({ label: name });
  await page.waitForURL((url) => url.href !== before);
  return finalList(page);
}

/** What the address says of the choice. */
function said(page: Page): { place: string; office: string } {
  const asked = new URL(page.url()).searchParams;
  return { place: asked.get('place') ?? '', office: asked.get('office') ?? '' };
}

const idOf = ({ path }: Place) => path.split('/').at(-1) ?? '';
const isGuide = (href: string) => new URL(href).pathname.startsWith('/services/');

/** The ids of the places whose offices' pages a list has; those of an office bear the name of its place. */
function placesIn(list: readonly string[]): string[] {
  const names = list
    .filter((href) => !isGuide(href))
    .map((href) => /\/(?:offices|plans|achievements)\/[a-z]+-([a-z]+)/u.exec(href)?.[1] ?? href);
  return [...new Set(names)];
}

/** Guides that are shown are called so, and nothing else is. */
async function expectGuidesToBeCalledSo(page: Page, list: readonly string[]): Promise<void> {
  const lines = await page.locator('#search-results li').allInnerTexts();
  expect(lines.map((line) => line.includes('সব জেলার জন্য'))).toEqual(list.map(isGuide));
}

/** A list of the search page with the choice of a place opened. */
async function openChoices(): Promise<{ page: Page; all: string[] }> {
  const page = await open(searchFor(query));
  const all = await finalList(page);
  await page.getByText('জায়গা বা অফিস বাছুন').click();
  return { page, all };
}

describe('the search page of a site of two districts', () => {
  test('narrows the list by district, by upazila and by office', async () => {
    const { page, all } = await openChoices();
    const inDistrict = [
      idOf(district),
      ...(await readPlaces(idOf(district))).places.map(([id]) => id),
    ];
    expect(placesIn(all).length).toBeGreaterThan(1);
    expect(placesIn(all).every((id) => inDistrict.includes(id))).toBe(false);

    const ofDistrict = await choose(page, 'জেলা', district.title);
    expect(said(page)).toEqual({ place: district.path, office: '' });
    expect(ofDistrict).toHaveLength(12);
    expect(placesIn(ofDistrict).filter((id) => !inDistrict.includes(id))).toEqual([]);
    await expectGuidesToBeCalledSo(page, ofDistrict);

    const ofUpazila = await choose(page, 'উপজেলা', upazila.title);
    expect(said(page)).toEqual({ place: upazila.path, office: '' });
    expect(placesIn(ofUpazila)).toEqual([idOf(upazila)]);
    expect(ofUpazila.some(isGuide)).toBe(true);
    await expectGuidesToBeCalledSo(page, ofUpazila);

    const ofOffice = await choose(page, 'অফিস', office[1]);
    expect(said(page)).toEqual({ place: upazila.path, office: office[0] });
    expect(ofOffice.filter((href) => !isGuide(href) && !href.includes(office[0]))).toEqual([]);
    expect(ofOffice.some((href) => href.endsWith(`/offices/${office[0]}/`))).toBe(true);
  });

  test('the address brings each choice back, and the back button takes it back', async () => {
    const { page, all } = await openChoices();
    const ofDistrict = await choose(page, 'জেলা', district.title);
    const ofUpazila = await choose(page, 'উপজেলা', upazila.title);
    const shared = await open(page.url().slice(site.url.length));
    expect(await finalList(shared)).toEqual(ofUpazila);
    expect(await shared.getByLabel('উপজেলা').inputValue()).toBe(upazila.path);
    await page.goBack();
    await page.waitForURL((url) => url.searchParams.get('place') === district.path);
    expect(await finalList(page)).toEqual(ofDistrict);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has('place'));
    expect(await finalList(page)).toEqual(all);
    await page.goForward();
    await page.waitForURL((url) => url.searchParams.get('place') === district.path);
    expect(await finalList(page)).toEqual(ofDistrict);
    expect(await page.getByLabel('জেলা', { exact: true }).inputValue()).toBe(district.path);
  });

  test('another district takes back what lay within the one before', async () => {
    const { page } = await openChoices();
    await choose(page, 'জেলা', district.title);
    await choose(page, 'উপজেলা', upazila.title);
    const other = (await readPlaces('')).places.at(-1);
    await choose(page, 'জেলা', other?.[1] ?? '');
    expect(said(page)).toEqual({ place: other?.[0], office: '' });
    expect(await page.getByLabel('উপজেলা').inputValue()).toBe('');
  });

  test('without scripts leads to the places, and from there to the office', async () => {
    const page = await open(searchFor(query), { javaScriptEnabled: false });
    await page.locator('main').getByRole('link', { name: 'জায়গা' }).first().click();
    await page.getByRole('link', { name: district.title }).first().click();
    await page.getByRole('link', { name: upazila.title }).first().click();
    expect(await page.locator(`a[href$="/offices/${office[0]}/"]`).count()).toBe(1);
  });
});

describe('a kind of page that the quick index has left out', () => {
  test.each([
    ['plan', /\/plans\//u],
    ['achievement', /\/achievements\//u],
  ])('is found in the whole text: a list of %s alone is as long as any', async (kind, address) => {
    const page = await open(`${searchFor(query)}&kind=${kind}`);
    const found = await finalList(page, 'full');
    expect(found).toHaveLength(12);
    expect(found.filter((href) => !address.test(href))).toEqual([]);
  });

  test('is found within a place too', async () => {
    const page = await open(`${searchFor(query)}&kind=plan&place=${upazila.path}`);
    const found = await finalList(page, 'full');
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((href) => !href.includes(idOf(upazila)))).toEqual([]);
  });

  test('that cannot be told from the others is not shown with them, and it is said', async () => {
    const page = await open('');
    await page.route(/\/search\/kinds\.json/u, (route) => route.abort());
    await page.goto(`${site.url}${searchFor(query)}&kind=plan`);
    expect(await finalList(page)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toContain('সব লেখায় খোঁজা গেল না');
  });
});

/** The fields of a choice, the outermost first. */
const field = (page: Page, number: number) => page.locator('[data-choices] select').nth(number);

async function chooseField(page: Page, number: number, name: string): Promise<string[]> {
  const before = page.url();
  await field(page, number).selectOption({ label: name });
  await page.waitForURL((url) => url.href !== before);
  return finalList(page);
}

/** How the address says this site as a member. */
const ownPath = () => site.url.replace(/^http:\/\/|\/$/gu, '');

describe('the page that searches all districts', () => {
  const everywhere = `everywhere/?q=${encodeURIComponent(query)}`;

  test('narrows the list to one of them, and there by place and office', async () => {
    const page = await open(everywhere);
    await finalList(page);
    expect(await page.locator('[data-choices] select').count()).toBe(1);
    const all = await chooseField(page, 0, here);
    expect(said(page)).toEqual({ place: ownPath(), office: '' });
    expect(all).toHaveLength(12);
    await field(page, 1).waitFor();

    const ofDistrict = await chooseField(page, 1, district.title);
    expect(said(page).place).toBe(`${ownPath()}/${district.path}`);
    expect(placesIn(ofDistrict).length).toBeGreaterThan(1);

    const ofUpazila = await chooseField(page, 2, upazila.title);
    expect(said(page).place).toBe(`${ownPath()}/${upazila.path}`);
    expect(placesIn(ofUpazila)).toEqual([idOf(upazila)]);
    await expectGuidesToBeCalledSo(page, ofUpazila);
    const way = page.locator('[data-choices] a');
    expect(await way.getAttribute('href')).toBe(`${site.url}places/${upazila.path}/`);

    const ofOffice = await chooseField(page, 3, office[1]);
    expect(said(page)).toEqual({ place: `${ownPath()}/${upazila.path}`, office: office[0] });
    expect(ofOffice.filter((href) => !isGuide(href) && !href.includes(office[0]))).toEqual([]);

    const shared = await open(page.url().slice(site.url.length));
    expect(await finalList(shared)).toEqual(ofOffice);
    expect(await field(shared, 3).inputValue()).toBe(office[0]);

    for (const list of [ofUpazila, ofDistrict, all]) {
      const before = page.url();
      await page.goBack();
      await page.waitForURL((url) => url.href !== before);
      expect(await finalList(page)).toEqual(list);
    }
    await page.goForward();
    await page.waitForURL((url) => (url.searchParams.get('place') ?? '').endsWith(district.path));
    expect(await finalList(page)).toEqual(ofDistrict);
  });

  test('of one that is away says so, and where to look', async () => {
    const page = await open(everywhere);
    await finalList(page);
    expect(await chooseField(page, 0, gone)).toEqual([]);
    expect(await page.getByRole('status').innerText()).toContain(`${gone} জেলার পাতা`);
    const [line] = await page.locator('[data-missing] li').allInnerTexts();
    expect(line).toContain('সাড়া দিচ্ছে না');
    expect((await chooseField(page, 0, 'সব')).length).toBe(12);
  });

  test('of a place whose files cannot be had shows the whole district, and says so', async () => {
    const page = await open('');
    await page.route(/\/search\/places\//u, (route) => route.abort());
    await page.goto(`${site.url}${everywhere}&place=${ownPath()}/${upazila.path}`);
    expect(placesIn(await finalList(page)).length).toBeGreaterThan(1);
    expect(await page.getByRole('status').innerText()).toContain(`${here} জেলার সব পাতা`);
    expect(await field(page, 0).inputValue()).toBe(ownPath());
  });

  test('of a place that nobody has searches everywhere, and says so', async () => {
    const page = await open(`${everywhere}&place=nowhere.example`);
    expect((await finalList(page)).length).toBe(12);
    expect(await page.getByRole('status').innerText()).toContain('সব জায়গার পাতা');
  });

  test('without scripts leads to the search of each', async () => {
    const page = await open(everywhere, { javaScriptEnabled: false });
    const links = page.getByRole('region', { name: 'জেলার সাইটে খুঁজুন' }).getByRole('link');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([`${site.url}search/`, 'http://127.0.0.1:9/search/']);
  });
});
