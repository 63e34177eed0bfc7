import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
import { attribute, elements, only, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

describe.each(Object.keys(bases) as BaseName[])('each page of the site at the %s', (name) => {
  const dist = inject('sites')[name];
  const home = siteUrl + bases[name];
  let pages: Page[];
  let listed: Page[];

  beforeAll(async () => {
    pages = await readPages(dist);
    listed = pages.filter((page) => meta(page, 'robots') !== 'noindex');
  });

  test('is in Bangla and has one main heading and one of each landmark', () => {
    for (const { address, tree } of pages) {
      expect(attribute(only(elements(tree, 'html'), `<html> on /${address}`), 'lang')).toBe('bn');
      for (const tag of ['h1', 'main', 'header', 'footer'] as const) {
        const found = elements(tree, tag);
        expect(found, `<${tag}> on /${address}`).toHaveLength(1);
        expect(textOf(only(found, tag)).trim(), `<${tag}> on /${address}`).not.toBe('');
      }
    }
  });

  test('has a title and a description that no other page has', () => {
    const titles = listed.map((page) => textOf(only(elements(page.tree, 'title'), 'title')));
    expect(repeated(titles)).toEqual([]);
    expect(repeated(listed.map((page) => meta(page, 'description') ?? ''))).toEqual([]);
    expect(listed.filter((page) => !meta(page, 'description'))).toEqual([]);
  });

  test('names its own address as the canonical one, unless it is unlisted', () => {
    for (const page of pages) {
      const [canonical] = elements(page.tree, 'link').filter(
        (link) => attribute(link, 'rel') === 'canonical',
      );
      const address = canonical && attribute(canonical, 'href');
      expect(address).toBe(listed.includes(page) ? home + page.address : undefined);
    }
  });

  test('says in Open Graph what it is', () => {
    for (const page of listed) {
      expect(property(page, 'og:title')).toBeTruthy();
      expect(property(page, 'og:description')).toBe(meta(page, 'description'));
      expect(property(page, 'og:url')).toBe(home + page.address);
      expect(property(page, 'og:locale')).toBe('bn_BD');
    }
  });

  test('stands in the sitemap if it is listed, and only then', async () => {
    const index = await readFile(join(dist, 'sitemap-index.xml'), 'utf8');
    const parts = locations(index).map((address) => address.replace(home, ''));
    const texts = await Promise.all(parts.map((part) => readFile(join(dist, part), 'utf8')));
    expect(texts.flatMap(locations).sort()).toEqual(
      listed.map(({ address }) => home + address).sort(),
    );
  });

  test('may be read by crawlers, whom robots.txt shows the sitemap', async () => {
    expect(await readFile(join(dist, 'robots.txt'), 'utf8')).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${home}sitemap-index.xml\n`,
    );
  });
});

/** The types of schema.org that the pages use, with the fields that each must have. */
const types: Record<string, readonly string[]> = {
  BreadcrumbList: ['itemListElement'],
  GovernmentService: ['name', 'description', 'provider', 'areaServed'],
  GovernmentOffice: ['name', 'description', 'parentOrganization', 'areaServed'],
};

describe('data for machines', async () => {
  const pages = await readPages(inject('sites').base);
  const records = pages.map(({ address, tree }) => ({
    address,
    records: elements(tree, 'script')
      .filter((script) => attribute(script, 'type') === 'application/ld+json')
      .map((script) => {
        const [child] = script.children;
        return JSON.parse(child?.type === 'text' ? child.value : '') as Record<string, unknown>;
      }),
  }));

  test('is schema.org JSON-LD with no empty value', () => {
    const all = records.flatMap((page) => page.records);
    for (const record of all) {
      expect(record['@context']).toBe('https://schema.org');
      const type = String(record['@type']);
      expect(Object.keys(record)).toEqual(expect.arrayContaining([...(types[type] ?? ['name'])]));
      expect(JSON.stringify(record)).not.toMatch(/null|""|\[\]|undefined/u);
    }
  });

  test.each([
    [/^services\/[^/]+\/$/u, 'GovernmentService'],
    [/^offices\/[^/]+\/$/u, 'GovernmentOffice'],
    [/^(?:services|offices|plans|achievements|needs|for)\/.+\/$/u, 'BreadcrumbList'],
  ])('stands on every page like %s as %s', (where, type) => {
    const matching = records.filter(({ address }) => where.test(address));
    expect(matching.length).toBeGreaterThan(0);
    const without = matching.filter((page) => !page.records.some((one) => one['@type'] === type));
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('gives breadcrumbs with the absolute addresses of pages that are there', () => {
    const known = new Set(pages.map(({ address }) => siteUrl + bases.base + address));
    const trails = records
      .flatMap((page) => page.records)
      .filter((record) => record['@type'] === 'BreadcrumbList')
      .map((record) => record['itemListElement'] as { position: number; item: string }[]);
    for (const trail of trails) {
      expect(trail.map(({ position }) => position)).toEqual(trail.map((_, index) => index + 1));
      expect(trail.filter(({ item }) => !known.has(item))).toEqual([]);
    }
  });
});

const meta = ({ tree }: Page, name: string) => content(tree, 'name', name);
const property = ({ tree }: Page, name: string) => content(tree, 'property', name);

function content(tree: Page['tree'], key: string, name: string): string | undefined {
  const [found] = elements(tree, 'meta').filter((one) => attribute(one, key) === name);
  return found && attribute(found, 'content');
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address = '']) => address);
}
