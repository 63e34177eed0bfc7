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
    const entries = [...feed.children].filter((one) => one.localName === 'entry');
    const [inFeed = [], ...inEntries] = [feed, ...entries].map((parent) =>
      [...parent.children].map((one) => one.localName),
    );
    return { name: feed.localName, namespace: feed.namespaceURI, inFeed, inEntries };
  }, xml);
  await browser.close();
  expect(found.name).toBe('feed');
  expect(found.namespace).toBe('http://www.w3.org/2005/Atom');
  for (const name of ['title', 'id', 'updated', 'author']) {
    expect(
      found.inFeed.filter((one) => one === name),
      name,
    ).toHaveLength(1);
  }
  expect(found.inEntries.length).toBeGreaterThan(15);
  for (const names of found.inEntries) {
    expect(names).toEqual(['title', 'id', 'link', 'updated', 'summary']);
  }
});
