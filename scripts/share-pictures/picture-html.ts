import { say } from '../../src/interface-text.ts';
import type { Site } from '../../src/schemas/site.ts';
import { shareSize, shareWords, type ShareKind } from '../../src/share-pictures.ts';
import { escapeHtml, pictureStyles } from '../browser/picture-styles.ts';

/** The whole page that a browser draws one share picture from; it needs nothing from outside. */
export function pictureHtml(kind: ShareKind, settings: Site): string {
  const { headline, tells } = shareWords[kind];
  const items = tells.map((text) => `<li>${escapeHtml(text)}</li>`).join('');
  return `<!doctype html>
<html lang="bn">
<meta charset="utf-8">
<style>${pictureStyles()}${look}</style>
<header>${escapeHtml(settings.name)}</header>
<main>
<h1>${escapeHtml(headline)}</h1>
${items ? `<ul>${items}</ul>` : `<p>${escapeHtml(settings.description)}</p>`}
</main>
<footer>${escapeHtml(say.shareFoot)}</footer>
</html>`;
}

// Flat colours and few edges, so that the picture stays small.
const look = `
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
