import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { bundleClassic } from '../build/bundle-classic.ts';
import { formatPolicy } from '../build/content-policy.ts';
import { changeLink, stamp, withoutScripts } from './page-parts.ts';
import { packScript } from './pack-script.ts';
import type { PackedPage, PackSource } from './packed-pages.ts';
import { changeTags, type Tag } from '../build/start-tags.ts';

/** For a printer or the search itself; the sources stand under each guide. */
const onlyInFolder = /^(?:search|sources)\/|\/(?:handbill|board|charter)\//u;
/** Who reads from top to bottom comes from what is asked for to what is told of the offices. */
const order = ['', 'helplines', 'needs', 'for', 'services', 'free', 'papers', 'offices', 'a-z'];
const unused = [
  'data-source',
  'data-serial',
  'data-pagefind-ignore',
  'data-pagefind-body',
  'data-kind',
];
const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];

/** The pack as one HTML file: every page a section, one shown at a time where scripts run. */
export async function makeOneFile(source: PackSource): Promise<string> {
  const pages = source.pages
    .filter(({ path }) => !onlyInFolder.test(path))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
  const paths = new Set(pages.map(({ path }) => path));
  const home = onlyPage(source.pages, '');
  const search = part(
    onlyPage(source.pages, 'search/').html,
    /<div data-search-page[^]*?<\/section>/u,
  );
  const link = (tag: Tag) =>
    changeLink(tag, source, (path, rest) =>
      paths.has(path) ? pageLink(path, rest, pages) : undefined,
    );
  const sections = pages.map((page, number) => sectionOf(page, number, link));
  const own = await readFile(new URL('one-file.css', import.meta.url), 'utf8');
  const code = await bundleClassic('pack/one-file.ts');
  const shell = withoutScripts(home.html);
  const outer = (html: string) =>
    changeTags(html, (tag) => {
      link(tag);
      tag.attributes.delete('data-source');
    });
  const body = [
    part(shell, /<a class="skip"[^]*?<\/a>/u),
    outer(part(shell, /<header\b[^]*?<\/header>/u)),
    `<div class="page">${stamp(source)}${outer(withoutScripts(search)).replace('<form', '<form hidden')}</div></div>`,
    `<main id="content" class="page" data-without-query>${sections.join('')}</main>`,
    outer(part(shell, /<footer\b[^]*?<\/footer>/u)),
  ].join('');
  const css = embedFont(source.style + own, source);
  const script = packScript({ ...source, pages }, code);
  return [
    '<!DOCTYPE html><html lang="bn"><head><meta charset="utf-8">',
    `<meta http-equiv="content-security-policy" content="${policy(css, script)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${part(shell, /<title>[^<]*<\/title>/u)}<meta name="built" content="${source.date}">`,
    `<style>${css}</style></head><body>${body}<script>${script}</script></body></html>\n`,
  ].join('');
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

function placeOf({ path }: PackedPage): number {
  const place = order.indexOf(path.split('/')[0] ?? '');
  return place === -1 ? order.length : place;
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

/** A link within the file: to the page's own name, or to a place in it. */
function pageLink(path: string, rest: string, pages: readonly PackedPage[]): string {
  const number = pages.findIndex((page) => page.path === path);
  return rest.startsWith('#') ? `#${number}-${rest.slice(1)}` : `#${path || 'home/'}`;
}

function sectionOf({ path, html }: PackedPage, number: number, link: (tag: Tag) => void): string {
  const main = part(withoutScripts(html), /(?<=<main\b[^>]*>)[^]*(?=<\/main>)/u)
    .replace(/<form\b[^]*?<\/form>/u, '')
    .replace(/<section id="search"[^]*?<\/section>/u, '');
  const content = changeTags(main, (tag) => {
    link(tag);
    numberIds(tag, number);
    for (const name of unused) tag.attributes.delete(name);
  });
  const [title = ''] = /(?<=<title>)[^<]*/u.exec(html) ?? [];
  return `<section id="${path || 'home/'}" data-page="${title}">${content}</section>`;
}

/** Ids are unique in a page; with the page's number before them they are so in the file. */
function numberIds({ attributes }: Tag, number: number): void {
  const id = attributes.get('id');
  if (id !== undefined) attributes.set('id', `${number}-${id}`);
  for (const name of references) {
    const ids = attributes.get(name);
    if (ids) attributes.set(name, ids.replace(/\S+/gu, `${number}-$&`));
  }
  const href = attributes.get('href');
  const isOfThisPage = href?.startsWith('#') && !href.endsWith('/') && !/^#\d+-/u.test(href);
  if (isOfThisPage) attributes.set('href', `#${number}-${href?.slice(1)}`);
}

function embedFont(css: string, { base, files }: PackSource): string {
  const [path, font] = [...files].find(([name]) => name.endsWith('.woff2')) ?? [];
  if (!path || !font) return css;
  const data = `data:font/woff2;base64,${font.toString('base64')}`;
  return css.replaceAll(`url(${base}${path})`, `url(${data})`);
}
