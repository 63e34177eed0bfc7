import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { writeAdmin } from '../admin/write-admin.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import type { FormPicture } from './pictures.ts';

/** What the form editor shows on a phone while a clerk changes one field, screen by screen. */
export async function drawForm(chromium: Browser, picture: FormPicture): Promise<Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'form-picture-'));
  await writeAdmin(join(folder, 'admin'), process.cwd());
  const served = await serveFolder(folder);
  const page = await chromium.newPage({
    viewport: { width: 360, height: 560 },
    colorScheme: 'light',
  });
  try {
    await page.goto(`${served.url}admin/`);
    const screens = [await page.screenshot()];
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'একটি ফাইল খুলুন' }).click();
    await (await chooser).setFiles(resolve('content', picture.file));
    for (const name of picture.opened) {
      await page.locator('summary', { hasText: new RegExp(`^${name}`, 'u') }).click();
    }
    const field = page.getByLabel(picture.field, { exact: true }).first();
    await field.fill(picture.typed);
    await field.evaluate((shown) => shown.scrollIntoView({ block: 'center' }));
    screens.push(await page.screenshot());
    await page.getByRole('button', { name: 'রাখুন', exact: true }).click();
    await page.getByText('রাখা হয়েছে', { exact: true }).waitFor();
    return [...screens, await page.screenshot()];
  } finally {
    await page.close();
    await served.close();
    await rm(folder, { recursive: true });
  }
}
