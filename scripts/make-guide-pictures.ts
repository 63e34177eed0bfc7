import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchChromium } from './browser/chromium.ts';
import { serveFolder } from './browser/serve-folder.ts';
import { drawForm } from './guide-pictures/draw-form.ts';
import {
  formHtml,
  pictureWidth,
  placeHtml,
  screenHtml,
  sketchHtml,
} from './guide-pictures/picture-html.ts';
import { guidePictures, type PlacePicture } from './guide-pictures/pictures.ts';
import { printedBy } from './guide-pictures/printed-by.ts';
import { shownLines } from './guide-pictures/shown-lines.ts';

/**
 * `npm run make:guide-pictures`: draws the pictures of the clerks' guide from the real files, the
 * built `dist/` and what the commands really print. Run it when those change; they are committed.
 */
const folder = resolve('.github/screenshots/guide');
/** Around the part of a page that is shown, in CSS pixels. */
const margin = 10;
const site = await serveFolder(resolve('dist'));
const browser = await launchChromium();
try {
  await mkdir(folder, { recursive: true });
  for (const [name, picture] of Object.entries(guidePictures)) {
    const bytes = await drawPicture(browser, await htmlOf(picture));
    await writeFile(join(folder, `${name}.png`), bytes);
    console.log(`.github/screenshots/guide/${name}.png: ${bytes.length} bytes`);
  }
} finally {
  await browser.close();
  await site.close();
}

async function htmlOf(picture: (typeof guidePictures)[string]): Promise<string> {
  switch (picture.kind) {
    case 'sketch':
      return sketchHtml(picture);
    case 'screen':
      return screenHtml(picture.typed, await printedBy(picture));
    case 'form':
      return formHtml(await drawForm(browser, picture));
    case 'place':
      return drawPlace(browser, picture);
  }
}

async function drawPlace(chromium: Browser, picture: PlacePicture): Promise<string> {
  const text = await readFile(join('content', picture.file), 'utf8');
  const page = await chromium.newPage({
    viewport: { width: pictureWidth - 42, height: 800 },
    colorScheme: 'light',
  });
  await page.goto(`${site.url}${picture.page}/`);
  const part = page.locator(picture.part).first();
  // What is folded away is opened, as a reader would.
  await part.evaluate((element) => {
    for (const box of document.querySelectorAll('details')) {
      if (box.contains(element) || element.contains(box)) box.open = true;
    }
  });
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error(`guide pictures: ${picture.page} shows no ${picture.part}`);
  const { x, y, width, height } = box;
  const clip = {
    x: x - margin,
    y: y - margin,
    width: width + 2 * margin,
    height: height + 2 * margin,
  };
  const shown = await page.screenshot({ clip });
  await page.close();
  return placeHtml(picture.file, shownLines(text, picture), shown);
}

async function drawPicture(chromium: Browser, html: string): Promise<Buffer> {
  const page = await chromium.newPage({ viewport: { width: pictureWidth, height: 100 } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot({ fullPage: true });
  await page.close();
  // A palette, as the colours are flat: half the bytes, and nothing the eye would miss.
  return sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 10 }).toBuffer();
}
