import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

const mostTaps = 3;

/** The site's own pages that a page links to, as a reader without scripts can follow them. */
function linksOf(page: Page, base: string): string[] {
  return elements(page.tree, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    if (href === undefined) return [];
    const url = new URL(href, siteUrl + base + page.address);
    return url.origin === siteUrl && url.pathname.startsWith(base)
      ? [decodeURIComponent(url.pathname.slice(base.length))]
      : [];
  });
}

/** How many taps each page is away from a page, along links that lead over allowed pages only. */
function tapsFrom(start: string, links: ReadonlyMap<string, string[]>, via = /^/u) {
  const taps = new Map([[start, 0]]);
  const queue = [start];
  for (const address of queue) {
    for (const target of links.get(address) ?? []) {
      if (taps.has(target) || !links.has(target)) continue;
      taps.set(target, (taps.get(address) ?? 0) + 1);
      if (via.test(target)) queue.push(target);
    }
  }
  return taps;
}

describe.each(Object.keys(bases) as BaseName[])('on the site at its %s', (name) => {
  let links: Map<string, string[]>;
  let services: string[];

  beforeAll(async () => {
    const pages = await readPages(inject('sites')[name]);
    links = new Map(pages.map((page) => [page.address, linksOf(page, bases[name])]));
    services = [...links.keys()].filter((address) => /^services\/[^/]+\/$/u.test(address));
  });

  test.each([
    ['by need', /^needs\//u],
    ['by who the reader is', /^for\//u],
    ['by name', /^a-z\/$/u],
    ['from the list of all', /^services\/$/u],
    ['by the office that gives it', /^offices\//u],
  ])('every service is at most three taps from home, %s', (_, via) => {
    const taps = tapsFrom('', links, via);
    const far = services.filter((address) => (taps.get(address) ?? Infinity) > mostTaps);
    expect(services.length).toBeGreaterThan(20);
    expect(far).toEqual([]);
  });

  test('each list by paper, the papers’ index and the free services are at most two taps from home', () => {
    const taps = tapsFrom('', links);
    const lists = [...links.keys()].filter((address) => /^(?:papers\/|free\/)/u.test(address));
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((address) => (taps.get(address) ?? Infinity) > 2)).toEqual([]);
  });

  test('a list by paper leads to at least one service', () => {
    for (const [address, targets] of links) {
      if (!/^(?:papers\/.+|free\/)$/u.test(address)) continue;
      expect(
        targets.some((target) => services.includes(target)),
        address,
      ).toBe(true);
    }
  });
});
