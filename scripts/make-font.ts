import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/**
 * Makes `src/fonts/`: Noto Sans Bengali Regular (OFL) with the letters that Bangla and its
 * punctuation use and all their conjuncts, so that new content never needs a new font. Run it when
 * the font package changes; the result is committed.
 */
const source = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-bengali/package.json'),
);
const target = fileURLToPath(new URL('../src/fonts/', import.meta.url));

const assameseLetters = new Set([0x09f0, 0x09f1]);
const bengali = Array.from({ length: 0x80 }, (_, offset) => 0x0980 + offset).filter(
  (point) => !assameseLetters.has(point),
);
const punctuation = [0x0964, 0x0965, 0x200c, 0x200d, 0x25cc];
const letters = String.fromCodePoint(...bengali, ...punctuation);

const whole = await readFile(join(source, 'files/noto-sans-bengali-bengali-400-normal.woff2'));
const subset = await subsetFont(whole, letters, { targetFormat: 'woff2' });
await writeFile(join(target, 'noto-sans-bengali.woff2'), subset);
await copyFile(join(source, 'LICENSE'), join(target, 'OFL.txt'));
console.log(`src/fonts/noto-sans-bengali.woff2: ${subset.length} bytes of ${whole.length}`);
