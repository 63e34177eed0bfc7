import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indexFormat } from '../../src/search/site-index.ts';
import { withChangedSite } from '../support/changed-site.ts';
import { launchChromium } from '../support/chromium.ts';
import { listAddresses, readPages } from '../support/pages.ts';
import type { Change } from '../support/sample-content.ts';
import { finalList } from '../support/search-page.ts';
import { serveHosted, type Hosted } from '../support/serve-hosted.ts';
import { phone } from '../support/site-in-browser.ts';

/** Three districts that no map has, each with an office of its own beside the common guide. */
const districts = [
  { name: 'কাজলা', base: '/kajla/', office: 'কাজলা নৌকা দপ্তর' },
  { name: 'খয়রা', base: '/khoyra/', office: 'খয়রা নৌকা দপ্তর' },
  { name: 'গোমতা', base: '/gomta/', office: 'গোমতা নৌকা দপ্তর' },
] as const;

function changesOf({ name, office }: (typeof districts)[number]): Change[] {
  return [
    { file: 'site.yaml', from: 'place: নমুনা জেলা', to: `place: ${name}` },
    { file: 'offices/dwa-nomuna.mdx', from: 'title: নমুনা অফিস', to: `title: ${office}` },
  ];
}

let folder: string;
let members: Hosted[];
let national: Hosted;
let browser: Browser;
let page: Page;
let complaints: string[];

async function buildInto(target: string, base: string, changes: readonly Change[]): Promise<void> {
  await withChangedSite(
    changes,
    { BASE_PATH: base, SITE_URL: 'https://nomuna.example' },
    ({ dist }) => cp(dist, target, { recursive: true }),
  );
}

/** Four builds, on two cores that others may use too. */
const buildTime = 600_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'everywhere-'));
  for (const district of districts) {
    await buildInto(join(folder, district.base), district.base, changesOf(district));
  }
  members = await Promise.all(districts.map(({ base }) => serveHosted(join(folder, base), base)));
  const listed = members.map(
    ({ url }, place) => `  - { name: ${districts[place]?.name}, address: '${url}' }\n`,
  );
  await buildInto(join(folder, 'national'), '/', [
    {
      file: 'site.yaml',
      from: 'offices: [dwa-nomuna]\n',
      to: `offices: [dwa-nomuna]\nmembers:\n${listed.join('')}`,
    },
  ]);
  const origins = members.map(({ url }) => new URL(url).origin);
  national = await serveHosted(join(folder, 'national'), '/', origins);
  browser = await launchChromium();
}, buildTime);

afterAll(async () => {
  await browser?.close();
  for (const served of [national, ...(members ?? [])]) await served?.close();
  await rm(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  const context = await browser.newContext({ viewport: phone, serviceWorkers: 'block' });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  for (const { asked } of members) asked.length = 0;
});

async function search(query: string, own = ''): Promise<string[]> {
  const asked = new URLSearchParams({ q: query, own });
  await page.goto(`${national.url}everywhere/?${asked}`);
  return finalList(page);
}

/** The text of a page's policy. */
const policyOf = (html: string) =>
  /content-security-policy"? content="([^"]+)"/u.exec(html)?.[1] ?? '';

const offices = (found: readonly string[]) => found.filter((href) => href.includes('/offices/'));
const missing = () => page.locator('[data-missing] li').allInnerTexts();
const status = () => page.getByRole('status').innerText();

describe('with all districts there', () => {
  test('pages of all of them stand in one list, each with its district', async () => {
    const found = await search('নৌকা দপ্তর');
    for (const { url } of members) expect(found).toContain(`${url}offices/dwa-nomuna/`);
    const lines = await page.locator('#search-results li').allInnerTexts();
    for (const { name, office } of districts) {
      expect(lines.some((line) => line.includes(office) && line.includes(name))).toBe(true);
    }
    expect(await status()).toContain('৩টি জেলায়');
    expect(await missing()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('a guide that all of them have stands once', async () => {
    const found = await search('boyosko vata');
    expect(found.filter((href) => href.endsWith('/services/old-age-allowance/'))).toHaveLength(1);
    const [first] = await page.locator('#search-results li').allInnerTexts();
    expect(first).toContain('আরও ২টি জেলাতেও আছে');
  });

  test('the reader’s own district is asked first, the others only on demand', async () => {
    const own = members[1]?.url ?? '';
    const found = await search('বয়স্ক ভাতা', own);
    expect(found[0]).toBe(`${own}services/old-age-allowance/`);
    expect(members.map(({ asked }) => asked.length > 0)).toEqual([false, true, false]);
    await page.getByRole('button', { name: 'অন্য জেলাগুলোতেও' }).click();
    await page.getByRole('status').filter({ hasText: '৩টি জেলায়' }).waitFor();
    expect((await finalList(page))[0]).toBe(`${own}services/old-age-allowance/`);
  });

  test('a district that the query names is asked beside the own one', async () => {
    const found = await search('গোমতা নৌকা দপ্তর', members[0]?.url);
    expect(found[0]).toBe(`${members[2]?.url}offices/dwa-nomuna/`);
    expect(members[1]?.asked).toEqual([]);
  });

  test('only the files that a query needs are asked for, and no page is', async () => {
    await search('নৌকা দপ্তর');
    for (const { asked } of members) {
      expect(
        asked.every((path) => /^search\/(?:site|words\/\d+|pages\/\d+)\.json$/u.test(path)),
      ).toBe(true);
      expect(new Set(asked).size).toBe(asked.length);
    }
  });

  test('what the first district says is shown while another is still silent', async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    members[2]?.hold(promise);
    await page.goto(`${national.url}everywhere/?q=${encodeURIComponent('নৌকা দপ্তর')}`);
    await page.locator('#search-results[data-state=loading] > li').nth(1).waitFor();
    resolve();
    expect(offices(await finalList(page))).toHaveLength(3);
    members[2]?.hold(Promise.resolve());
  });

  test('the own district is remembered, and the address of a query can be shared', async () => {
    await page.goto(`${national.url}everywhere/`);
    await page.getByLabel('আপনার জেলা').selectOption({ label: 'খয়রা' });
    await page.getByRole('searchbox').fill('বয়স্ক ভাতা');
    await page.keyboard.press('Enter');
    await finalList(page);
    expect(new URL(page.url()).searchParams.get('own')).toBe(members[1]?.url);
    await page.goto(`${national.url}everywhere/`);
    expect(await page.getByLabel('আপনার জেলা').inputValue()).toBe(members[1]?.url);
  });
});

describe('the policy of the national site', () => {
  test('lets the page that searches everywhere ask the districts, and no other page', async () => {
    const own = new URL(members[0]?.url ?? '').origin;
    const pages = await readPages(join(folder, 'national'));
    const allowed = pages.filter(({ html }) => policyOf(html).includes(own));
    expect(allowed.map(({ address }) => address)).toEqual(['everywhere/']);
  });

  test('stands in the hosts’ settings too', async () => {
    const settings = await readFile(join(folder, 'national/_hosting/nginx.conf'), 'utf8');
    const blocks = settings
      .split('\nlocation ')
      .filter((block) => block.includes(members[0]?.url.slice(0, 21) ?? ''));
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatch(/^\/everywhere\//u);
  });
});

test('a site without members has no such page', async () => {
  expect(await listAddresses(join(folder, districts[0].base))).not.toContain('everywhere/');
});

describe('with one district on an older index and one stopped', () => {
  beforeAll(async () => {
    const file = join(folder, districts[1].base, 'search/site.json');
    const site = JSON.parse(await readFile(file, 'utf8')) as { format: number };
    await writeFile(file, JSON.stringify({ ...site, format: indexFormat - 1 }));
    await members[2]?.close();
  });

  test('the third still answers, and the page says what is missing and where to look', async () => {
    const found = await search('নৌকা দপ্তর');
    expect(offices(found)).toEqual([`${members[0]?.url}offices/dwa-nomuna/`]);
    expect(await status()).toContain('১টি জেলায়');
    expect(await status()).toContain('২টি জেলার পাতা এখানে নেই');
    const told = await missing();
    expect(told.find((line) => line.startsWith('খয়রা'))).toContain('পুরোনো');
    expect(told.find((line) => line.startsWith('গোমতা'))).toContain('সাড়া দিচ্ছে না');
    const way = await page.locator('[data-missing] a').first().getAttribute('href');
    expect(way).toContain(`search/?q=${encodeURIComponent('নৌকা দপ্তর')}`);
  });

  test('with the own one stopped the others are asked by themselves', async () => {
    const found = await search('নৌকা দপ্তর', members[2]?.url);
    expect(offices(found)).toEqual([`${members[0]?.url}offices/dwa-nomuna/`]);
  });

  test('with none left it is said that nobody answers', async () => {
    await members[0]?.close();
    expect(await search('নৌকা দপ্তর')).toEqual([]);
    expect(await status()).toContain('কোনো জেলার সাইট সাড়া দিল না');
  });
});
