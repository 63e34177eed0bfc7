import { formatDate } from '../../src/bangla/dates.ts';
import { say } from '../../src/interface-text.ts';
import type { PackSource } from './packed-pages.ts';
import type { Tag } from '../build/start-tags.ts';

const scripts = /<script\b[^>]*>[\s\S]*?<\/script>/gu;
const style = /<style>[^]*?<\/style>/u;
const ofTheNetwork = /<meta (?:http-equiv|property)="[^>]*>|<link rel="(?!icon)[^>]*>/gu;

/** A page without its scripts and without what only a reader on the network or an engine needs. */
export function withoutScripts(html: string): string {
  return html.replaceAll(scripts, '').replaceAll(ofTheNetwork, '');
}

/** A page's HTML with something else in the place of its style. */
export function replaceStyle(html: string, instead: string): string {
  return html.replace(style, '').replace('</head>', () => `${instead}</head>`);
}

/** The sentence that a copy carries: of which day it is. */
export function stamp({ date }: PackSource): string {
  const day = `<time datetime="${date}" data-build-date>${formatDate(date)}</time>`;
  return `<p class="notice" data-pack-stamp>${day} ${say.packStamp}</p>`;
}

/** Where a page or file of the site lies in the pack, by its path below the base and what follows it. */
export type LinkInside = (path: string, rest: string) => string | undefined;

/**
 * The address in the pack for a link into the site; where the page is not in the pack, its address on
 * the site; undefined where that is unknown.
 */
export function packAddress(
  link: string,
  { base, site }: PackSource,
  linkTo: LinkInside,
): string | undefined {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/u.exec(link.slice(base.length)) ?? [];
  return linkTo(decodeURI(path), rest) ?? (site && site + path + rest);
}

/** Makes a tag's link into the site lead into the pack. */
export function changeLink({ attributes }: Tag, source: PackSource, linkTo: LinkInside): void {
  for (const name of ['href', 'src', 'action']) {
    const value = attributes.get(name);
    if (!value?.startsWith(source.base)) continue;
    const address = packAddress(value, source, linkTo);
    if (address === undefined) attributes.delete(name);
    else attributes.set(name, address);
  }
}
