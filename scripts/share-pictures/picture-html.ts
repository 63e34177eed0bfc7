import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { say } from '../../src/interface-text.ts';
import type { Site } from '../../src/schemas/site.ts';
import { shareSize, shareWords, type ShareKind } from '../../src/share-pictures.ts';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@fontsource/noto-sans-bengali/package.json'),
);
const tokens = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The whole page that a browser draws one share picture from; it needs nothing from outside. */
export function pictureHtml(kind: ShareKind, settings: Site): string {
  const { headline, tells } = shareWords[kind];
  const items = tells.map((text) => `<li>${escape(text)}</li>`).join('');
  return `<!doctype html>
<html lang="bn">
<meta charset="utf-8">
<style>${tokens}${fontFaces()}${look}</style>
<header>${escape(settings.name)}</header>
<main>
<h1>${escape(headline)}</h1>
${items ? `<ul>${items}</ul>` : `<p>${escape(settings.description)}</p>`}
</main>
<footer>${escape(say.shareFoot)}</footer>
</html>`;
}

function escape(text: string): string {
  return text.replace(/[&<>]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}

function fontFaces(): string {
  return ['400', '700']
    .flatMap((weight) => ['bengali', 'latin'].map((script) => ({ weight, script })))
    .map(({ weight, script }) => {
      const file = join(fonts, `files/noto-sans-bengali-${script}-${weight}-normal.woff2`);
      const data = readFileSync(file).toString('base64');
      const range =
        script === 'latin' ? 'U+0-24F, U+2000-206F' : 'U+964-965, U+980-9FF, U+200C-200D';
      return `@font-face { font-family: Picture; font-weight: ${weight}; unicode-range: ${range};
        src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
    })
    .join('\n');
}

// Flat colours and few edges, so that the picture stays small.
const look = `
  :root { color-scheme: light; }
  * { box-sizing: border-box; margin: 0; padding: 0; }
  html { width: ${shareSize.width}px; height: ${shareSize.height}px; }
  body {
    display: grid; grid-template-rows: auto 1fr auto; height: 100%;
    background: var(--color-paper); color: var(--color-text);
    font: 400 36px/1.5 Picture;
  }
  header, footer { padding: 26px 72px; }
  header {
    background: var(--color-band); color: var(--color-on-band);
    font-size: 44px; font-weight: 700; line-height: 1.3;
  }
  header, footer { position: relative; }
  header::after, footer::before {
    content: ''; position: absolute; inset-inline: 0; height: 4px;
    background: repeating-linear-gradient(90deg, var(--color-thread) 0 22px, transparent 22px 36px);
  }
  header::after { inset-block-end: 10px; }
  footer::before { inset-block-start: 0; }
  main { align-self: center; padding: 0 72px; }
  h1 { font-size: 92px; line-height: 1.35; }
  p { margin-block-start: 18px; max-width: 26em; font-size: 40px; color: var(--color-quiet); }
  ul { display: flex; flex-wrap: wrap; gap: 16px; margin-block-start: 26px; list-style: none; }
  li {
    padding: 10px 24px; background: var(--color-card);
    border: 2px dashed var(--color-thread); border-inline-start: 8px solid var(--color-river);
  }
  footer { color: var(--color-quiet); font-size: 32px; }
`;
