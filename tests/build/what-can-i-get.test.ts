import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Nodes } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { measurePages } from '../../scripts/build/page-sizes.ts';
import { bases, siteUrl, type BaseName } from '../support/build-site.ts';
import { attribute, bodyOf, elements, only, textOf } from '../support/html.ts';
import { readPages, type Page } from '../support/pages.ts';

const start = 'what-can-i-get/';
/** The most bytes of a page that asks: small, since several are opened one after another. */
const questionBudget = 6000;

describe.each(Object.keys(bases) as BaseName[])('the questions of the site at its %s', (name) => {
  const dist = inject('sites')[name];
  let pages: Page[];
  let questions: Page[];
  let outcomes: Page[];
  let privateGuides: string[];

  beforeAll(async () => {
    const all = await readPages(dist);
    pages = all.filter(({ address }) => address.startsWith(start));
    outcomes = pages.filter(({ tree }) => guidesIn(mainOf(tree)).length > 0);
    questions = pages.filter((page) => !outcomes.includes(page));
    privateGuides = all
      .filter(({ address, tree }) => /^services\/[^/]+\/$/u.test(address) && hasQuickExit(tree))
      .map(({ address }) => address);
  });

  /** Addresses below the base path that links in a part of a page lead to. */
  const linksIn = (part: Nodes) =>
    elements(part, 'a')
      .map((link) => new URL(attribute(link, 'href') ?? '', siteUrl + bases[name]))
      .filter(({ origin }) => origin === siteUrl)
      .map(({ pathname }) => pathname.slice(bases[name].length));
  const guidesIn = (part: Nodes) =>
    linksIn(part).filter((link) => /^services\/[^/]+\/$/u.test(link));

  test('are fewer than 500 pages at addresses that tell nothing', () => {
    expect(questions.length).toBeGreaterThan(50);
    expect(outcomes.length).toBeGreaterThan(50);
    expect(pages.length).toBeLessThan(500);
    const telling = pages.filter(
      ({ address }) => !/^what-can-i-get\/(?:[a-z2-7]{6}\/(?:\d+\/)?)?$/u.test(address),
    );
    expect(telling.map(({ address }) => address)).toEqual([]);
  });

  test('ask not to be listed, tell no page where the reader was, and are not kept unasked', () => {
    const wrong = pages.filter(
      (page) =>
        meta(page, 'robots') !== 'noindex' ||
        meta(page, 'referrer') !== 'no-referrer' ||
        meta(page, 'keep') !== 'asked',
    );
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });

  test('stand in no sitemap, feed, offline pack or index of our own search', async () => {
    const lists = (await readdir(dist)).filter((file) => file.endsWith('.xml'));
    expect(lists.length).toBeGreaterThan(1);
    for (const file of [...lists, 'offline/pack.json']) {
      expect(await readFile(join(dist, file), 'utf8'), file).not.toContain(start);
    }
    expect(pages.filter(({ html }) => html.includes('data-pagefind-body'))).toEqual([]);
  });

  test('are described in the same words whatever was answered', () => {
    const titles = outcomes.map(({ tree }) => textOf(only(elements(tree, 'title'), 'title')));
    expect(new Set(titles).size).toBeLessThanOrEqual(3);
    expect(new Set(pages.map((page) => meta(page, 'description'))).size).toBe(1);
    expect(pages.filter(({ html }) => html.includes('og:image'))).toEqual([]);
  });

  test('lead on by links alone, from the first page to every other', () => {
    const byAddress = new Map(pages.map((page) => [page.address, page]));
    const reached = new Set([start]);
    for (const address of reached) {
      const page = byAddress.get(address);
      const links = page ? linksIn(mainOf(page.tree)) : [];
      for (const link of links) if (byAddress.has(link)) reached.add(link);
    }
    expect([...reached].sort()).toEqual([...byAddress.keys()].sort());
    const stuck = questions.filter(
      ({ tree }) => linksIn(mainOf(tree)).filter((link) => byAddress.has(link)).length < 3,
    );
    expect(stuck.map(({ address }) => address)).toEqual([]);
  });

  test('offer a quick way out wherever they lead to a private guide', () => {
    const leading = outcomes.filter(({ tree }) =>
      guidesIn(mainOf(tree)).some((guide) => privateGuides.includes(guide)),
    );
    expect(leading.length).toBeGreaterThan(0);
    expect(leading.filter(({ tree }) => !hasQuickExit(tree))).toEqual([]);
  });

  test('send no referrer with a link that leads outside', () => {
    const telling = pages.flatMap(({ tree, address }) =>
      elements(tree, 'a')
        .filter((link) => /^https?:/u.test(attribute(link, 'href') ?? ''))
        .filter((link) => !attribute(link, 'rel')?.includes('noreferrer'))
        .map((link) => `/${address}: ${attribute(link, 'href')}`),
    );
    expect(telling).toEqual([]);
  });

  test('call nobody entitled, and say where to ask', () => {
    for (const { tree, address } of outcomes) {
      const text = textOf(mainOf(tree));
      expect(text, address).toContain('অফিসে জেনে নিন');
      expect(text, address).not.toMatch(/আপনি (?:পাবেন|যোগ্য|উপযুক্ত)/u);
    }
  });

  test(`take at most ${questionBudget} bytes to ask`, async () => {
    const asking = new Set(questions.map(({ address }) => address));
    const [largest] = measurePages(dist).filter(({ page }) => asking.has(page));
    expect(largest?.bytes, largest?.page).toBeLessThanOrEqual(questionBudget);
  });
});

const mainOf = (tree: Page['tree']) => only(elements(tree, 'main'), '<main>');

const hasQuickExit = (tree: Page['tree']) =>
  elements(bodyOf(tree), 'a').some((link) => attribute(link, 'rel') === 'noreferrer nofollow');

function meta({ tree }: Page, name: string): string | undefined {
  const found = elements(tree, 'meta').find((element) => attribute(element, 'name') === name);
  return found && attribute(found, 'content');
}
