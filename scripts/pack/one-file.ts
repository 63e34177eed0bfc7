import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { bundleClassic } from '../build/bundle-classic.ts';
import { formatPolicy } from '../build/content-policy.ts';
import { dropUnmatched, dropUnusedTokens, mergeLayers } from '../build/page-style/lean-style.ts';
import { cutPage, partsOfPage } from '../build/page-style/page-parts.ts';
import { changeTags } from '../build/start-tags.ts';
import { inOrder, isOfSources, linkInside, sectionsOf } from './one-file-pages.ts';
import { packFolds, shortHtml, type PackedHtml } from './pack-folds.ts';
import { deflated, packData, packScript } from './pack-script.ts';
import { changeLink, stamp, withoutScripts } from './page-parts.ts';
import type { PackedPage, PackSource } from './packed-pages.ts';

/** What the file may weigh, in bytes: what Bluetooth and a full phone still take. */
export const mostBytes = 1_500_000;

const mainTag = '<main id="content" class="page" data-without-query>';
/** What stands in the place of a packed fold. */
const fold = '<p class="packed"></p>';
/** For a printer, or the search itself. */
const onlyInFolder = /^search\/|\/(?:handbill|board|charter)\//u;

/** The one file, and whether its folds open without a script. */
export interface OneFile {
  html: string;
  isWhole: boolean;
}

/**
 * The pack as one HTML file: every page a section of plain elements, each source once; one page is
 * shown at a time where scripts run. While it stays below `most` bytes all of it is plain HTML; above,
 * what is folded is deflated and needs the script.
 */
export async function makeOneFile(source: PackSource, most = mostBytes): Promise<OneFile> {
  const pages = inOrder(source.pages.filter(({ path }) => !onlyInFolder.test(path)));
  const sections = sectionsOf(pages, source);
  const fileOf = await fileAround(pages, sections, source);
  const whole = fileOf({ html: shortHtml(sections), folds: [] });
  if (Buffer.byteLength(whole) <= most) return { html: whole, isWhole: true };
  return { html: fileOf(packFolds(sections, isOfSources)), isWhole: false };
}

/** Makes the file from its pages: around them the site's head, search and foot. */
async function fileAround(
  pages: readonly PackedPage[],
  sections: readonly Element[],
  source: PackSource,
): Promise<(content: PackedHtml) => string> {
  const shell = withoutScripts(onlyPage(source.pages, '').html);
  const search = part(
    onlyPage(source.pages, 'search/').html,
    /<div data-search-page[^]*?<\/section>/u,
  );
  const outer = (html: string) =>
    changeTags(withoutScripts(html), (tag) => {
      changeLink(tag, source, (path, rest) => linkInside(pages, path, rest));
      tag.attributes.delete('data-source');
    });
  const above = [
    part(shell, /<a class="skip"[^]*?<\/a>/u),
    outer(part(shell, /<header\b[^]*?<\/header>/u)),
    `<div class="page">${stamp(source)}${outer(search).replace('<form', '<form hidden')}</div></div>`,
  ].join('');
  const below = outer(part(shell, /<footer\b[^]*?<\/footer>/u));
  const own = await readFile(new URL('one-file.css', import.meta.url), 'utf8');
  const elements = `<html><body>${above}${mainTag}${toHtml([...sections])}${fold}${below}`;
  const css = embedFont(styleFor(elements, source.style + own), source);
  const code = await bundleClassic('pack/one-file.ts');
  const data = packData({ ...source, pages });
  return ({ html, folds }) => {
    const script = packScript(deflated({ ...data, folds }), code);
    return [
      '<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8">',
      `<meta http-equiv="content-security-policy" content="${policy(css, script)}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `${part(shell, /<title>[^<]*<\/title>/u)}<meta name="built" content="${source.date}">`,
      `<style>${css}</style></head><body>${above}`,
      `${mainTag}${html}</main>`,
      `${below}<script>${script}</script></body></html>\n`,
    ].join('');
  };
}

/** What of a style the file's elements can match. */
function styleFor(html: string, css: string): string {
  const root = mergeLayers(css);
  dropUnmatched(root, partsOfPage(cutPage(html)));
  dropUnusedTokens(root);
  return root.toString();
}

function policy(css: string, script: string): string {
  return formatPolicy({
    'default-src': ["'none'"],
    'script-src': [hashOf(script)],
    'style-src': [hashOf(css)],
    'font-src': ['data:'],
    'connect-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function onlyPage(pages: readonly PackedPage[], path: string): PackedPage {
  const page = pages.find((one) => one.path === path);
  if (!page) throw new Error(`pack: no page /${path}`);
  return page;
}

function part(html: string, matching: RegExp): string {
  const [found] = matching.exec(html) ?? [];
  if (found === undefined) throw new Error(`pack: a page without ${matching.source}`);
  return found;
}

function embedFont(css: string, { base, files }: PackSource): string {
  const [path, font] = [...files].find(([name]) => name.endsWith('.woff2')) ?? [];
  if (!path || !font) return css;
  const data = `data:font/woff2;base64,${font.toString('base64')}`;
  return css.replaceAll(`url(${base}${path})`, `url(${data})`);
}
