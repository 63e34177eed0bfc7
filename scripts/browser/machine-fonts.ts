import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const fontPackage = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-bengali/package.json'),
);

const range = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
const latinLetters = range(0x20, 0x7e);
const banglaLetters = `${range(0x980, 0x9ff)}\u0964\u0965\u200C\u200D\u25CC`;

/**
 * The environment of a browser on a machine that has these fonts alone, by fontconfig: always one
 * without Bangla, since Chromium does not start with none at all, and Noto Sans Bengali if asked.
 */
export async function machineWithFonts({ bangla }: { bangla: boolean }) {
  const folder = await mkdtemp(join(tmpdir(), 'tothyopata-fonts-'));
  const latin = renamed(await fontFile('latin', latinLetters));
  await writeFile(join(folder, 'latin.ttf'), latin);
  if (bangla) await writeFile(join(folder, 'bangla.ttf'), await fontFile('bengali', banglaLetters));
  const config = join(folder, 'fonts.conf');
  await writeFile(
    config,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: config };
}

async function fontFile(script: string, letters: string): Promise<Buffer> {
  const file = join(fontPackage, `files/noto-sans-bengali-${script}-400-normal.woff2`);
  return subsetFont(await readFile(file), letters, { targetFormat: 'truetype' });
}

/** The same font under a name of the same length that no style sheet knows. */
function renamed(font: Buffer): Buffer {
  const names = [
    ['Noto Sans Bengali', 'Bare Machine Font'],
    ['NotoSansBengali', 'BareMachineFont'],
  ] as const;
  const result = Buffer.from(font);
  for (const [name, other] of names) {
    // A font's names are in UTF-16, big end first.
    const wanted = Buffer.from(name, 'utf16le').swap16();
    const written = Buffer.from(other, 'utf16le').swap16();
    for (let at = result.indexOf(wanted); at >= 0; at = result.indexOf(wanted)) {
      written.copy(result, at);
    }
  }
  return result;
}
