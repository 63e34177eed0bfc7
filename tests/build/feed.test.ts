import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { bases, siteUrl } from '../support/build-site.ts';
import { attribute, elements } from '../support/html.ts';
import { readPages } from '../support/pages.ts';

const dist = inject('sites').base;
const home = siteUrl + bases.base;
const pages = await readPages(dist);
const xml = await readFile(join(dist, 'feed.xml'), 'utf8');
const entries = [...xml.matchAll(/<entry>([\s\S]*?)<\/entry>/gu)].map(([, entry = '']) => entry);
const part = (entry: string, name: string) =>
  new RegExp(`<${name}>([^<]+)</${name}>`, 'u').exec(entry)?.[1] ?? '';

test('the feed tells of pages that are there, each once', () => {
  const known = pages.map(({ address }) => home + address);
  const ids = entries.map((entry) => part(entry, 'id'));
  expect(ids.length).toBeGreaterThan(15);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

test('the feed is as new as its newest entry, and no date in it is the build’s', () => {
  const dates = entries.map((entry) => part(entry, 'updated'));
  expect(dates).toEqual(dates.toSorted().toReversed());
  expect(part(xml, 'updated')).toBe(dates[0]);
  for (const date of dates) {
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
    expect(date < '2026-11-22').toBe(true);
  }
});

test('the feed has no page on violence or crisis: feed readers keep what they fetch', () => {
  const hidden = pages.filter(({ tree }) =>
    elements(tree, 'meta').some((meta) => attribute(meta, 'name') === 'keep'),
  );
  expect(hidden.length).toBeGreaterThan(4);
  expect(hidden.filter(({ address }) => xml.includes(`<id>${home}${address}</id>`))).toEqual([]);
});

test('home tells feed readers where the feed is', () => {
  const [page] = pages.filter(({ address }) => address === '');
  const links = page ? elements(page.tree, 'link') : [];
  const feeds = links.filter((link) => attribute(link, 'type') === 'application/atom+xml');
  expect(feeds.map((link) => attribute(link, 'href'))).toEqual([`${bases.base}feed.xml`]);
});
