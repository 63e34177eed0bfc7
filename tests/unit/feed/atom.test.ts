import { expect, test } from 'vitest';
import { atomFeed, type FeedEntry } from '../../../src/feed/atom.ts';

const home = 'https://tothyopata.example/';
const head = {
  title: 'নমুনা',
  home,
  self: `${home}feed.xml`,
  author: 'নমুনা সেবা',
  rights: 'CC BY 4.0',
};
const entry = (id: string, date: string): FeedEntry => ({
  address: `${home}services/${id}/`,
  title: id,
  summary: 'সারকথা',
  date,
});
const idsIn = (xml: string) =>
  [...xml.matchAll(/<id>.*\/services\/(.*)\/<\/id>/gu)].map(([, id]) => id);

test('a feed says what RFC 4287 asks of it and of each entry', () => {
  expect(atomFeed(head, [entry('a', '2026-01')])).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="bn">
    <title>নমুনা</title>
    <id>https://tothyopata.example/feed.xml</id>
    <link rel="self" type="application/atom+xml" href="https://tothyopata.example/feed.xml"/>
    <link rel="alternate" type="text/html" hreflang="bn" href="https://tothyopata.example/"/>
    <updated>2026-01-01T00:00:00Z</updated>
    <author><name>নমুনা সেবা</name></author>
    <rights>CC BY 4.0</rights>
    <entry>
    <title>a</title>
    <id>https://tothyopata.example/services/a/</id>
    <link rel="alternate" type="text/html" hreflang="bn" href="https://tothyopata.example/services/a/"/>
    <updated>2026-01-01T00:00:00Z</updated>
    <summary>সারকথা</summary>
    </entry>
    </feed>
    "
  `);
});

test('the newest entry stands first, those of one date in a steady order', () => {
  const entries = [
    entry('old', '2015-11-18'),
    entry('b', '2026-01-25'),
    entry('a', '2026-01-25'),
    entry('month', '2026-01'),
  ];
  expect(idsIn(atomFeed(head, entries))).toEqual(['a', 'b', 'month', 'old']);
  expect(atomFeed(head, entries)).toBe(atomFeed(head, entries.toReversed()));
});

test('what XML takes for its own is written so that it is read as text', () => {
  const xml = atomFeed(head, [{ ...entry('a', '2026'), title: 'ক < খ & "গ"' }]);
  expect(xml).toContain('<title>ক &lt; খ &amp; &quot;গ&quot;</title>');
});

test('a long feed ends after the newest hundred', () => {
  const entries = Array.from({ length: 150 }, (_, index) =>
    entry(`s${index}`, String(1900 + index)),
  );
  const ids = idsIn(atomFeed(head, entries));
  expect(ids).toHaveLength(100);
  expect(ids[0]).toBe('s149');
});

test('a feed of nothing has no date, and is refused', () => {
  expect(() => atomFeed(head, [])).toThrow(/feed: no entry/u);
});
