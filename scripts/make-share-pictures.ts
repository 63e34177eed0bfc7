import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { readSiteSettings } from '../src/site-settings.ts';
import { shareSize, shareWords, type ShareKind } from '../src/share-pictures.ts';
import { launchChromium } from './browser/chromium.ts';
import { pictureHtml } from './share-pictures/picture-html.ts';

/**
 * `npm run make:share-pictures`: draws `public/share/<kind>.png`, the pictures that a shared link
 * shows, in a browser, which shapes Bangla as the pages do. Run it when the site's name or the
 * words change; the result is committed.
 */
const folder = new URL('../public/share/', import.meta.url).pathname;
const settings = readSiteSettings();
const browser = await launchChromium();
try {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({ viewport: shareSize });
  for (const kind of Object.keys(shareWords) as ShareKind[]) {
    await page.setContent(pictureHtml(kind, settings));
    await page.evaluate(() => document.fonts.ready);
    // A palette, as the colours are flat: half the bytes, and nothing the eye would miss.
    const picture = await sharp(await page.screenshot())
      .png({ palette: true, colours: 64, dither: 0, effort: 10, compressionLevel: 9 })
      .toBuffer();
    await writeFile(join(folder, `${kind}.png`), picture);
    console.log(`public/share/${kind}.png: ${picture.length} bytes`);
  }
} finally {
  await browser.close();
}
