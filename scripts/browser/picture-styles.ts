import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-bengali/package.json'),
);

/**
 * The site's colours as CSS, and the font family `Picture` with all Bangla conjuncts inside it, for
 * pages that are drawn into committed pictures: they must look the same on every machine.
 */
export function pictureStyles(): string {
  const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');
  const faces = ['400', '700'].flatMap((weight) => [
    face('bengali', weight, 'U+964-965, U+980-9FF, U+200C-200D'),
    face('latin', weight, 'U+0-24F, U+2000-206F'),
  ]);
  return [tokens, ...faces, ':root { color-scheme: light; }'].join('\n');
}

function face(script: string, weight: string, range: string): string {
  const file = join(fonts, `files/noto-sans-bengali-${script}-${weight}-normal.woff2`);
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: Picture; font-weight: ${weight}; unicode-range: ${range};
    src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}

/** A text for an HTML page. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
