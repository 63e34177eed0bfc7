import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

/** Attributes that hold an address, by their names in hast. */
const holders = ['href', 'src', 'action', 'poster', 'dataIndex'];

interface Link {
  from: string;
  /** As it is written. */
  written: string;
  /** True where a reader can follow it. */
  followed: boolean;
}

function linksOf({ address, tree, html }: Page): Link[] {
  const found: Link[] = [];
  for (const element of elements(tree)) {
    for (const holder of holders) {
      const written = attribute(element, holder);
      if (written !== undefined) {
        found.push({ from: address, written, followed: element.tagName === 'a' });
      }
    }
    const property = attribute(element, 'property') ?? '';
    if (/^og:(?:url|image)$/u.test(property)) {
      const written = attribute(element, 'content') ?? '';
      found.push({ from: address, written, followed: false });
    }
  }
  for (const [, written = ''] of html.matchAll(/\burl\(["']?(?!data:)([^"')]+)/gu)) {
    found.push({ from: address, written, followed: false });
  }
  return found;
}

const isOwn = (url: URL) => url.origin === siteUrl;

describe.each(Object.keys(bases) as BaseName[])('the site built at the %s', (name) => {
  const base = bases[name];
  const dist = inject('sites')[name];
  let pages: Map<string, Page>;
  let links: Link[];

  beforeAll(async () => {
    const all = await readPages(dist);
    pages = new Map(all.map((page) => [page.address, page]));
    links = all.flatMap(linksOf);
  });

  const absolute = ({ from, written }: Link) => new URL(written, `${siteUrl}${base}${from}`);
  const below = (url: URL) => decodeURIComponent(url.pathname).slice(base.length);

  test('leads only to pages and files that it has, below its own base path', () => {
    const broken = links.filter((link) => {
      const url = absolute(link);
      if (!isOwn(url)) return false;
      if (!url.pathname.startsWith(base)) return true;
      const path = below(url);
      return !pages.has(path) && (path.endsWith('/') || !existsSync(join(dist, path)));
    });
    expect(broken).toEqual([]);
  });

  test('leads only to anchors that stand on the page', () => {
    const ids = new Map(
      [...pages].map(([address, { tree }]) => [
        address,
        new Set(elements(tree).map((element) => attribute(element, 'id'))),
      ]),
    );
    const broken = links.filter((link) => {
      const url = absolute(link);
      if (!isOwn(url) || url.hash === '') return false;
      return !ids.get(below(url))?.has(decodeURIComponent(url.hash.slice(1)));
    });
    expect(broken).toEqual([]);
  });

  test('leads outside only to the web, a telephone, a message or a mail box', () => {
    const wrong = links.filter((link) => {
      const url = absolute(link);
      const good = {
        'https:': () => url.hostname.includes('.'),
        'http:': () => url.hostname.includes('.'),
        'tel:': () => /^\+?\d{3,14}$/u.test(url.pathname),
        'sms:': () => /^\+?\d*$/u.test(url.pathname),
        'mailto:': () => url.pathname === '' || url.pathname.includes('@'),
      }[url.protocol];
      return !good?.();
    });
    expect(wrong).toEqual([]);
  });

  test('loads nothing from another host', () => {
    const loaded = [...pages.values()].flatMap(({ address, tree }) =>
      elements(tree)
        .filter(({ tagName }) => tagName !== 'a' && tagName !== 'form')
        .flatMap((element) => ['href', 'src', 'poster'].map((one) => attribute(element, one)))
        .filter((written) => written !== undefined)
        .filter((written) => !isOwn(new URL(written, siteUrl)) && !written.startsWith('data:'))
        .map((written) => `${address}: ${written}`),
    );
    expect(loaded).toEqual([]);
  });

  test('has each page within reach of home', () => {
    const reached = new Set(['']);
    for (const address of reached) {
      for (const link of links) {
        if (link.from !== address || !link.followed) continue;
        const url = absolute(link);
        if (isOwn(url) && pages.has(below(url))) reached.add(below(url));
      }
    }
    const missed = [...pages.keys()].filter((address) => !reached.has(address));
    expect(missed).toEqual(['404.html']);
  });
});
