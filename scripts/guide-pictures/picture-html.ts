import { escapeHtml, pictureStyles } from '../browser/picture-styles.ts';
import type { SketchPicture } from './pictures.ts';

/** A line of a file as the picture shows it. */
export interface ShownLine {
  /** Its number in the file; none for a line that is yet to be written. */
  number?: number;
  text: string;
  isMarked: boolean;
}

/** The page that a browser draws a picture from: lines of a file above, where they show below. */
export function placeHtml(file: string, lines: readonly ShownLine[], part: Buffer): string {
  const rows = lines.map(
    ({ number, text, isMarked }) =>
      `<li${isMarked ? ' class="marked"' : ''}><i>${number ?? '+'}</i>${escapeHtml(text)}</li>`,
  );
  return wholePage(`
<h1>ফাইলে <code>content/${escapeHtml(file)}</code></h1>
<ol>${rows.join('')}</ol>
<h1>পাতায়</h1>
<img src="data:image/png;base64,${part.toString('base64')}">`);
}

/** The page that a browser draws a picture from: a command and what it prints. */
export function screenHtml(typed: string, printed: string): string {
  return wholePage(`
<pre><b>$ ${escapeHtml(typed)}</b>
${escapeHtml(printed.trim())}</pre>`);
}

/** The page that a browser draws a sketch from: what to press, step by step. */
export function sketchHtml({ steps }: SketchPicture): string {
  const boxes = steps.map(
    ({ where, button, note }) =>
      `<li>${escapeHtml(where)}<b>${escapeHtml(button)}</b>${escapeHtml(note)}</li>`,
  );
  return wholePage(`<ul>${boxes.join('')}</ul>`);
}

/** The page that a browser draws a picture from: screens of a phone side by side. */
export function formHtml(screens: readonly Buffer[]): string {
  const images = screens.map(
    (screen) => `<img src="data:image/png;base64,${screen.toString('base64')}">`,
  );
  return wholePage(`<div class="screens">${images.join('')}</div>`);
}

function wholePage(main: string): string {
  return `<!doctype html>
<html lang="bn">
<meta charset="utf-8">
<style>${pictureStyles()}${look}</style>
<main>${main}</main>
</html>`;
}

/** How wide a picture is in CSS pixels: what a repository's page shows without scaling. */
export const pictureWidth = 760;

const look = `
  * { box-sizing: border-box; margin: 0; padding: 0; }
  body { width: ${pictureWidth}px; background: var(--color-paper); color: var(--color-text); }
  main { padding: 16px 20px 20px; font: 16px/1.7 Picture; }
  h1 { font-size: 17px; }
  img + h1, ol + h1 { margin-block-start: 12px; }
  code, ol, pre { font-family: 'Liberation Mono', 'DejaVu Sans Mono', Picture, monospace; }
  code { color: var(--color-quiet); font-size: 14px; font-weight: 400; }
  ol, pre { border: 1px solid var(--color-thread); background: var(--color-card); font-size: 15px; }
  ol { list-style: none; }
  li {
    padding: 2px 10px 2px 3.6em; text-indent: -2.8em; white-space: pre-wrap; overflow-wrap: anywhere;
  }
  i { display: inline-block; width: 2.8em; color: var(--color-quiet); font-style: normal; text-indent: 0; }
  ul { display: grid; grid-template-columns: repeat(4, 1fr); gap: 26px; list-style: none; }
  ul li {
    position: relative; padding: 10px; text-indent: 0; text-align: center; font-size: 14px;
    border: 1px solid var(--color-thread); background: var(--color-card);
  }
  ul li + li::before { content: '→'; position: absolute; left: -22px; top: 38%; font-size: 20px; }
  ul b {
    display: block; margin: 8px 0; padding: 4px 2px; border-radius: 6px;
    background: var(--color-river); color: var(--color-on-band); font-size: 13px;
  }
  .screens { display: flex; gap: 14px; }
  .screens img { width: 32%; }
  .marked { background: var(--color-turmeric); box-shadow: inset 4px 0 var(--color-turmeric-edge); }
  pre { padding: 12px 16px; white-space: pre-wrap; overflow-wrap: anywhere; }
  img { max-width: 100%; border: 2px dashed var(--color-thread); background: var(--color-paper); }
`;
