import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../scripts/check/check-content.ts';
import { ofLevel } from '../../scripts/check/problem.ts';
import { brotliBytes } from '../../scripts/build/page-sizes.ts';
import { adminInBrowser, giveFolder, readFolder, type Files } from '../support/admin-in-browser.ts';
import { root } from '../support/build-site.ts';
import { withChangedSite } from '../support/changed-site.ts';
import { textOf } from '../support/html.ts';
import { sampleContent, withChangedSample } from '../support/sample-content.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const admin = adminInBrowser(sampleContent);
const office = 'content/offices/dwa-nomuna.mdx';
const officers = `officers:
  # অফিস আদেশ থেকে।
  - post: উপপরিচালক
    text: অফিসের প্রধান উপপরিচালক। # প্রধান
    sources: [s01]
    name: unpublished
    room: unpublished
    code: unpublished
    phone: unpublished
    email: unpublished
  - post: অফিস সহকারী
    text: দরখাস্ত জমা নেন অফিস সহকারী।
    sources: [s01]
    name: unpublished
    room: unpublished
    code: unpublished
    phone: unpublished
    email: unpublished
`;
let sample: Files;

beforeAll(async () => {
  const names = (await readdir(sampleContent, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  const entries = await Promise.all(
    names.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [file.slice(sampleContent.length + 1), await readFile(file, 'utf8')] as const;
    }),
  );
  const files = Object.fromEntries(entries);
  sample = {
    ...files,
    [office]: files[office]?.replace('officers: unpublished\n', officers) ?? '',
  };
});

/** The editor with the sample's folder open, at the list of files. */
async function openFolder(files: Files = sample) {
  const { page, faults } = await admin.open();
  await giveFolder(page, files);
  await page.getByRole('button', { name: 'ফোল্ডার খুলুন' }).click();
  await page.getByRole('heading', { name: 'কোনটি বদলাবেন?' }).waitFor();
  return { page, faults };
}

async function openOffice(files?: Files) {
  const opened = await openFolder(files);
  await opened.page.getByRole('button', { name: 'নমুনা অফিস', exact: true }).click();
  return opened;
}

const part = (page: Page, name: string) =>
  page.locator('details.part > summary', { hasText: new RegExp(`^${name}(?: |$)`, 'u') });
const save = (page: Page) => page.getByRole('button', { name: 'রাখুন', exact: true }).click();
const saved = (page: Page) =>
  page.getByText('রাখা হয়েছে', { exact: true }).waitFor({ timeout: 60_000 });

describe('a clerk who changes an officer’s phone', () => {
  test('finds it in the folder, saves it, and the check and the built page have it', async () => {
    const { page, faults } = await openOffice();
    await part(page, 'কর্মকর্তা').click();
    await page.locator('summary', { hasText: 'উপপরিচালক' }).click();
    await page.getByLabel('ফোন', { exact: true }).first().fill('0498-00000');
    await save(page);
    await saved(page);
    const files = await readFolder(page);
    const text = files[office] ?? '';
    expect(text).toBe(sample[office]?.replace('phone: unpublished', 'phone: 0498-00000'));
    expect({ ...files, [office]: '' }).toEqual({ ...sample, [office]: '' });
    expect(faults).toEqual([]);

    const change = { file: 'offices/dwa-nomuna.mdx', text };
    await withChangedSample([change], async (folder) => {
      expect(ofLevel(await checkContent(folder), 'error')).toEqual([]);
    });
    await withChangedSite([change], {}, async ({ pages }) => {
      const built = pages.find(({ address }) => address === 'offices/dwa-nomuna/');
      expect(built && textOf(built.tree)).toContain('০৪৯৮-০০০০০');
    });
  }, 300_000);

  test('does it by the keyboard alone', async () => {
    const { page } = await openOffice();
    await page.keyboard.press('Tab');
    const press = async (words: string) => {
      for (let steps = 0; steps < 120; steps += 1) {
        const focused = await page.evaluate(() => {
          const { activeElement: it } = document;
          const named =
            it?.id === '' ? undefined : document.querySelector(`label[for="${it?.id}"]`);
          return (named ?? it)?.textContent ?? '';
        });
        if (focused.startsWith(words)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the focus never came to ${words}`);
    };
    await press('কর্মকর্তা');
    await page.keyboard.press('Enter');
    await press('১. উপপরিচালক');
    await page.keyboard.press('Enter');
    await press('ফোন');
    await page.keyboard.type('0498-00000');
    await press('রাখুন');
    await page.keyboard.press('Enter');
    await saved(page);
    expect((await readFolder(page))[office]).toContain('phone: 0498-00000');
  });
});

describe('what is wrong', () => {
  test('is told in Bangla beside its field, is led to, and is not written', async () => {
    const { page } = await openOffice();
    await part(page, 'এক বাক্যে').click();
    const summary = page.getByLabel('এক বাক্যে', { exact: true });
    await summary.fill('এই অফিসে ১২ জন কাজ করেন।');
    await part(page, 'অফিসের নাম').click();
    await page.getByLabel('অফিসের নাম', { exact: true }).fill('');
    await save(page);
    await page.getByText('রাখা হয়নি। আগে এগুলো ঠিক করুন:').waitFor();
    expect(await readFolder(page)).toEqual(sample);
    expect(await summary.getAttribute('aria-invalid')).toBe('true');
    const told = (await summary.getAttribute('aria-describedby'))?.split(' ').at(-1) ?? '';
    expect(await page.locator(`[id="${told}"]`).textContent()).toMatch(/অঙ্ক লেখা যায় না/u);
    await page.getByRole('button', { name: /^অফিসের নাম: / }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field.title');
    await page.keyboard.type('অন্য নমুনা অফিস');
    await summary.fill('এই অফিসে কয়েকজন কাজ করেন।');
    await expect.poll(() => summary.getAttribute('aria-invalid')).toBeNull();
    await save(page);
    await saved(page);
    expect((await readFolder(page))[office]).toContain('title: অন্য নমুনা অফিস\n');
  });

  test('in the file itself is told, and the file is left as it is', async () => {
    const broken = { ...sample, [office]: '---\ntitle: "এক\n---\n' };
    const { page } = await openFolder(broken);
    await page.getByRole('button', { name: 'dwa-nomuna', exact: true }).click();
    await page.getByText(/ফাইলটি পড়া যায়নি.*উদ্ধৃতি চিহ্ন/u).waitFor();
    expect(await readFolder(page)).toEqual(broken);
  });
});

test('a yes or no is chosen by its own words, a new file begun in the list', async () => {
  const { page } = await openFolder();
  await part(page, 'সূত্র').click();
  await page.locator('summary', { hasText: '+ নতুন: সূত্র' }).click();
  const name = page.locator('details.part[open]').getByLabel('ফাইলের নাম').last();
  const begin = page.getByRole('button', { name: 'শুরু করুন' }).last();
  await name.fill('S 01');
  await begin.click();
  await page.getByText('নামে শুধু ছোট হাতের ইংরেজি অক্ষর').waitFor();
  await name.fill('order-2026');
  await begin.click();
  await part(page, 'শিরোনাম').click();
  await page.getByLabel('শিরোনাম', { exact: true }).fill('নমুনা আদেশ');
  await part(page, 'প্রকাশক').click();
  await page.getByLabel('প্রকাশক', { exact: true }).fill('নমুনা অফিস');
  await part(page, 'ধরন').click();
  await page.getByLabel('ধরন', { exact: true }).selectOption('own-office');
  await part(page, 'লিংক দেওয়া যায়').click();
  await page
    .getByRole('group', { name: 'লিংক দেওয়া যায়' })
    .getByText('না', { exact: true })
    .click();
  await part(page, 'পুরোটা পড়া').click();
  await page.getByRole('group', { name: 'পুরোটা পড়া' }).getByText('হ্যাঁ', { exact: true }).click();
  await save(page);
  await saved(page);
  expect((await readFolder(page))['content/sources/order-2026.mdx']).toBe(
    '---\ntitle: নমুনা আদেশ\npublisher: নমুনা অফিস\nkind: own-office\nmayLink: false\nreadWhole: true\n---\n',
  );
});

/** The project's word lists, which every office's `content/` has. */
async function wordLists(): Promise<Files> {
  const names = ['misspellings.yaml', 'often-misspelt.yaml', 'time-bound.yaml'];
  const lists = names.map(async (name) => {
    const path = `content/words/${name}`;
    return [path, await readFile(join(root, path), 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(lists));
}

describe('the content check', () => {
  test('runs before a file is written: what would stop the build is told, led to, and not saved unasked', async () => {
    const given = { ...sample, ...(await wordLists()) };
    const { page, faults } = await openOffice(given);
    await part(page, 'এক বাক্যে').click();
    const summary = page.getByLabel('এক বাক্যে', { exact: true });
    await summary.fill('Avgvi মানুষের অফিস।');
    await part(page, 'ছোট নাম').click();
    const short = page.getByLabel('ছোট নাম', { exact: true });
    await short.fill('গরীব অফিস');
    await save(page);
    await page.getByText('রাখা হয়নি। মিলিয়ে দেখে এগুলো পাওয়া গেছে:').waitFor({ timeout: 60_000 });
    expect(await readFolder(page)).toEqual(given);
    const text = (sample[office] ?? '')
      .replace('পরীক্ষার জন্য বানানো অফিস।', 'Avgvi মানুষের অফিস।')
      .replace('shortName: নমুনা', 'shortName: গরীব অফিস');
    const change = { file: 'offices/dwa-nomuna.mdx', text };
    const { problems } = await withChangedSample([change], checkContent);
    const told = (level: string) =>
      problems.filter((one) => one.level === level).map(({ found, fix }) => `${found} — ${fix}`);
    expect(told('error')).toHaveLength(1);
    expect(told('warning')).toHaveLength(1);
    const remarks = page.locator('.faults li button');
    // Without the command that the check names beside: a form has none.
    expect(await remarks.allTextContents()).toEqual([
      'বিজয় ফন্টের লেখা: “Avgvi” — ইউনিকোডে: “আমার”; মিলিয়ে দেখে বসান',
    ]);
    await remarks.first().click();
    expect(await summary.evaluate((it) => it === document.activeElement)).toBe(true);
    await summary.fill('আমার মানুষের অফিস।');
    await save(page);
    await page.getByText('রাখা হয়েছে। এগুলোও দেখে নিন:').waitFor();
    expect(await remarks.allTextContents()).toEqual(told('warning'));
    await remarks.first().click();
    expect(await short.evaluate((it) => it === document.activeElement)).toBe(true);
    expect((await readFolder(page))[office]).toContain('summary: আমার মানুষের অফিস।');
    expect(faults).toEqual([]);
  });

  test('lets a fault that stood there before be, if the clerk asks for it', async () => {
    const before = { ...sample, [office]: sample[office]?.replace('পরীক্ষার', 'Avgvi') ?? '' };
    const { page } = await openOffice(before);
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    await save(page);
    await page.getByRole('button', { name: 'তবু রাখুন' }).click({ timeout: 60_000 });
    await saved(page);
    await page.getByText('এরপর প্রকল্পের ফোল্ডারে').waitFor();
    expect((await readFolder(page))[office]).toBe(
      before[office]?.replace('shortName: নমুনা', 'shortName: অন্য'),
    );
  });

  test('says of a file without fault that it has none', async () => {
    const { page } = await openOffice();
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    await save(page);
    await page.getByText('মিলিয়ে দেখা হয়েছে, ভুল নেই।').waitFor({ timeout: 60_000 });
    expect((await readFolder(page))[office]).toContain('shortName: অন্য');
  });
});

describe('lists', () => {
  test('grow, move, shrink and take back what was taken away, with their comments', async () => {
    const { page, faults } = await openOffice();
    await part(page, 'কর্মকর্তা').click();
    const items = page.locator('details.item');
    await items.first().locator('summary').click();
    await items.last().locator('summary').click();
    await page.getByRole('button', { name: 'নিচে নিন: উপপরিচালক' }).click();
    await page.getByRole('button', { name: 'এই অংশটি মুছুন: অফিস সহকারী' }).click();
    await page.getByRole('button', { name: 'ফিরিয়ে আনুন' }).click();
    await page.getByRole('button', { name: 'আরও একটি যোগ করুন: কর্মকর্তা' }).click();
    const added = page.locator('details.item').last();
    await added.getByLabel('তথ্য').fill('টাকা জমা নেন হিসাবরক্ষক।');
    await added.getByLabel('পদ', { exact: true }).fill('হিসাবরক্ষক');
    await added.getByLabel(/^যোগ করতে বেছে নিন: সূত্র/u).selectOption('s01');
    await save(page);
    await saved(page);
    const text = (await readFolder(page))[office] ?? '';
    expect(text.slice(text.indexOf('officers:'), text.indexOf('superior:'))).toMatchInlineSnapshot(`
      "officers:
        - post: অফিস সহকারী
          text: দরখাস্ত জমা নেন অফিস সহকারী।
          sources: [s01]
          name: unpublished
          room: unpublished
          code: unpublished
          phone: unpublished
          email: unpublished
        # অফিস আদেশ থেকে।
        - post: উপপরিচালক
          text: অফিসের প্রধান উপপরিচালক। # প্রধান
          sources: [s01]
          name: unpublished
          room: unpublished
          code: unpublished
          phone: unpublished
          email: unpublished
        - text: টাকা জমা নেন হিসাবরক্ষক।
          sources: [s01]
          post: হিসাবরক্ষক
          name: unpublished
          room: unpublished
          code: unpublished
          phone: unpublished
          email: unpublished
      "
    `);
    expect(faults).toEqual([]);
  });

  test('of what names another entry offer the folder’s entries by their titles', async () => {
    const { page } = await openOffice();
    await part(page, 'সেবা').click();
    const services = page.locator('[id="field.services"]');
    expect(await services.textContent()).toContain('বয়স্ক ভাতা');
  });
});

describe('what is not saved', () => {
  test('holds the page back from closing, and from going to another file', async () => {
    const { page } = await openOffice();
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked += 1;
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'তালিকায় ফিরুন' }).click();
    expect(asked).toBe(1);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked).toBe(2);
    expect(await page.getByLabel('ছোট নাম', { exact: true }).inputValue()).toBe('অন্য');
  });

  test('stays on the machine only if the clerk agrees, and is offered again', async () => {
    const { page } = await openOffice();
    const again = async () => {
      page.once('dialog', (dialog) => void dialog.accept());
      await page.reload();
      await giveFolder(page, sample);
      await page.getByRole('button', { name: 'ফোল্ডার খুলুন' }).click();
      await page.getByRole('button', { name: 'নমুনা অফিস', exact: true }).click();
      await part(page, 'ছোট নাম').click();
    };
    const short = page.getByLabel('ছোট নাম', { exact: true });
    await part(page, 'ছোট নাম').click();
    await short.fill('না-রাখা');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await again();
    expect(await page.getByText('জমা আছে').count()).toBe(0);
    expect(await short.inputValue()).toBe('নমুনা');
    await short.fill('জমা রাখা');
    await page.getByLabel('রাখার আগ পর্যন্ত লেখা এই যন্ত্রে জমা রাখুন').check();
    await again();
    await page.getByRole('button', { name: 'জমা লেখা দিয়ে শুরু করুন' }).click();
    await part(page, 'ছোট নাম').click();
    expect(await short.inputValue()).toBe('জমা রাখা');
    await save(page);
    await saved(page);
    expect((await readFolder(page))[office]).toContain('shortName: জমা রাখা\n');
    await page.getByLabel('রাখার আগ পর্যন্ত লেখা এই যন্ত্রে জমা রাখুন').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('is not written over what someone else has written since', async () => {
    const { page } = await openOffice();
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    const theirs = { [office]: sample[office]?.replace('নমুনা মন্ত্রণালয়', 'কাল্পনিক মন্ত্রণালয়') ?? '' };
    await giveFolder(page, theirs);
    await save(page);
    await page.getByText('ফাইলটি এর মধ্যে অন্য কোথাও বদলেছে').waitFor();
    expect((await readFolder(page))[office]).toBe(theirs[office]);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'আমার লেখা নামিয়ে রাখুন' }).click();
    expect(await readFile(await (await download).path(), 'utf8')).toContain('shortName: অন্য\n');
  });

  test('leaves the file whole when writing fails halfway', async () => {
    const { page } = await openOffice();
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    await page.evaluate(() => {
      const prototype = FileSystemWritableFileStream.prototype;
      // oxlint-disable-next-line typescript/unbound-method -- called with its own stream below
      const write: (this: unknown, text: string) => Promise<void> = prototype.write;
      prototype.write = async function half(text) {
        await write.call(this, (text as string).slice(0, 40));
        throw new DOMException('ডিস্কে জায়গা নেই', 'QuotaExceededError');
      };
    });
    await save(page);
    await page.getByText('ফাইলটি লেখা যায়নি; আগেরটি যেমন ছিল তেমনই আছে।').waitFor();
    expect(await readFolder(page)).toEqual(sample);
  });
});

describe('a browser that opens no folder', () => {
  test('opens one file, gives it back changed, and says where it goes', async () => {
    const { page, faults } = await admin.open();
    const file = {
      name: 'dwa-nomuna.mdx',
      mimeType: '',
      buffer: Buffer.from(sample[office] ?? ''),
    };
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'একটি ফাইল খুলুন' }).click();
    await (await chooser).setFiles(file);
    await part(page, 'সেবা').click();
    expect(await page.locator('[id="field.services"]').textContent()).toContain('বয়স্ক ভাতা');
    await part(page, 'ছোট নাম').click();
    await page.getByLabel('ছোট নাম', { exact: true }).fill('অন্য');
    const download = page.waitForEvent('download');
    await save(page);
    const got = await download;
    expect(got.suggestedFilename()).toBe('dwa-nomuna.mdx');
    expect(await readFile(await got.path(), 'utf8')).toBe(
      sample[office]?.replace('shortName: নমুনা', 'shortName: অন্য'),
    );
    const steps = (await page.locator('.next').textContent()) ?? '';
    expect(steps).toContain('content/offices');
    expect(steps).toMatch(/Upload files.*Commit changes/u);
    expect(faults).toEqual([]);
  });

  test('takes no file that is none of the site’s', async () => {
    const { page } = await admin.open();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'একটি ফাইল খুলুন' }).click();
    await (
      await chooser
    ).setFiles({ name: 'x.txt', mimeType: 'text/plain', buffer: Buffer.from('কথা') });
    const told = page.getByRole('alert');
    await told.waitFor();
    expect(await told.textContent()).toContain('এই ফাইলটি সাইটের কোনো লেখা নয়');
  });
});

describe('each form', () => {
  test.each([
    'নমুনা অফিস',
    'বয়স্ক ভাতা',
    /^অর্জন/u,
    /^ভবিষ্যৎ|^পরিকল্পনা/u,
    /^নমুনা.* — /u,
    'সাইটের নাম, হেল্পলাইন ও সাধারণ নিয়ম',
    'তালিকা: কী দরকার',
  ])(
    'of %s is whole at 360 pixels: nothing for axe, targets of 44 pixels, no scrolling aside',
    async (name) => {
      const { page, faults } = await openFolder();
      for (const one of await page.locator('details.part').all()) {
        await one.evaluate((details) => details.setAttribute('open', ''));
      }
      await page.getByRole('button', { name, exact: true }).first().click();
      await page.getByRole('button', { name: 'রাখুন', exact: true }).waitFor();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(axe);
      const found = (await page.evaluate(`axe.run({ resultTypes: ['violations'] })`)) as AxeResults;
      expect(
        found.violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
        ),
      ).toEqual([]);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('button, select, summary, input, textarea, .option')]
          .filter((one) => !one.matches('.option input') && one.getClientRects().length > 0)
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
      expect(small).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        360,
      );
      expect(faults).toEqual([]);
    },
  );
});

test('the preview draws what is written, with the site’s styles, and runs nothing of it', async () => {
  const { page, faults } = await openOffice({
    ...sample,
    [office]: sample[office]?.replace('পরীক্ষার জন্য', '<img src=x onerror=alert(1)>') ?? '',
  });
  await part(page, 'কেমন দেখাবে').click();
  const preview = page.frameLocator('iframe');
  await preview.getByRole('heading', { name: 'নমুনা অফিস' }).waitFor();
  expect(await preview.locator('.lede').textContent()).toContain('<img src=x onerror=alert(1)>');
  expect(
    await preview.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
  ).toBe('rgb(253, 250, 243)');
  await part(page, 'অফিসের নাম').click();
  await page.getByLabel('অফিসের নাম', { exact: true }).fill('নতুন নাম');
  await preview.getByRole('heading', { name: 'নতুন নাম' }).waitFor();
  expect(faults).toEqual([]);
});

test('the editor is its page, one script and the names to choose from, within 85 KB', async () => {
  const { page } = await admin.open();
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  expect(loaded.filter((path) => !path.endsWith('.woff2'))).toEqual(['/admin/admin.js']);
  const parts = await Promise.all(
    ['', 'admin.js'].map((name) =>
      page.evaluate((path) => fetch(path).then((got) => got.text()), name),
    ),
  );
  const bytes = parts.reduce((sum, text) => sum + brotliBytes(text), 0);
  expect(bytes).toBeLessThanOrEqual(85_000);
});
