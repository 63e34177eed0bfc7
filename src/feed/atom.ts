/** One record in the feed. */
export interface FeedEntry {
  /** The page's whole address, which is also the entry's lasting id. */
  address: string;
  title: string;
  summary: string;
  /** The date of the newest thing said there: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
}

/** What the feed says of itself. */
export interface FeedHead {
  title: string;
  /** Whole addresses of the site's home and of the feed. */
  home: string;
  self: string;
  author: string;
  rights: string;
}

/** How many entries the feed tells at most: phones fetch it again and again. */
const most = 100;

/** An Atom feed (RFC 4287), the newest first; of equal dates in the order of addresses. */
export function atomFeed(head: FeedHead, entries: readonly FeedEntry[]): string {
  const sorted = entries
    .toSorted(
      (a, b) => instant(b.date).localeCompare(instant(a.date)) || (a.address < b.address ? -1 : 1),
    )
    .slice(0, most);
  const [newest] = sorted;
  if (!newest) throw new Error('feed: no entry, and so no date');
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="bn">',
    element('title', head.title),
    element('id', head.self),
    `<link rel="self" type="application/atom+xml" href="${escape(head.self)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="bn" href="${escape(head.home)}"/>`,
    element('updated', instant(newest.date)),
    `<author>${element('name', head.author)}</author>`,
    element('rights', head.rights),
    ...sorted.map(entryXml),
    '</feed>',
  ].join('\n')}\n`;
}

function entryXml({ address, title, summary, date }: FeedEntry): string {
  return [
    '<entry>',
    element('title', title),
    element('id', address),
    `<link rel="alternate" type="text/html" hreflang="bn" href="${escape(address)}"/>`,
    element('updated', instant(date)),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

/** The first instant of a date, as RFC 3339 wants it: what is not known more exactly began then. */
function instant(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}T00:00:00Z`;
}

function element(name: string, text: string): string {
  return `<${name}>${escape(text)}</${name}>`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
