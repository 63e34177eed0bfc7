import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';

test('the feed is well-formed XML with all that Atom requires', async () => {
  const xml = await readFile(join(inject('sites').base, 'feed.xml'), 'utf8');
  const browser = await launchChromium();
  const page = await browser.newPage();
  const found = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml').documentElement;
    const counts = (parent: Element, names: string[]) =>
      names.map((name) => [...parent.children].filter((one) => one.localName === name).length);
    const required = ['title', 'id', 'updated'];
    return {
      name: feed.localName,
      namespace: feed.namespaceURI,
      ofFeed: counts(feed, [...required, 'author']),
      ofEntries: [...feed.children]
        .filter((one) => one.localName === 'entry')
        .map((entry) => counts(entry, required).join()),
    };
  }, xml);
  await browser.close();
  expect(found.name).toBe('feed');
  expect(found.namespace).toBe('http://www.w3.org/2005/Atom');
  expect(found.ofFeed).toEqual([1, 1, 1, 1]);
  expect(new Set(found.ofEntries)).toEqual(new Set(['1,1,1']));
});
