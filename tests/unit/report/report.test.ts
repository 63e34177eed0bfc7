import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentFile } from '../../../scripts/check/content-file.ts';
import { contentTree, kindOf } from '../../../scripts/check/content-tree.ts';
import { readReportArguments } from '../../../scripts/report/arguments.ts';
import { openDoubts, overdueOn } from '../../../scripts/report/content-state.ts';
import { drawReport } from '../../../scripts/report/draw-page.ts';
import { formatReport } from '../../../scripts/report/format-text.ts';
import {
  pastBuild,
  sizeChanges,
  withBuild,
  withPast,
  type PageHistory,
} from '../../../scripts/report/history.ts';
import { startingAfter, tryLinks } from '../../../scripts/report/outside-links.ts';
import { pagesPerOffice, type Report } from '../../../scripts/report/report.ts';

const file = (path: string, text: string) => {
  const kind = kindOf(path);
  if (!kind) throw new Error(`no content: ${path}`);
  return contentFile(kind, Buffer.from(text));
};
const tree = contentTree([
  file(
    'content/services/due.mdx',
    '---\ntitle: পুরোনো\ncheckedOn: 2026-01-01\nfee:\n  - { text: ক, doubt: খ }\n---\n',
  ),
  file('content/services/fine.mdx', '---\ntitle: নতুন\ncheckedOn: 2026-11-01\n---\n'),
  file('content/services/never.mdx', '---\ntitle: কখনো নয়\n---\n'),
  file(
    'content/services/draft.mdx',
    '---\ntitle: খসড়া\ndraft: true\ncheckedOn: 2020-01-01\nfee: [{ doubt: ক }]\n---\n',
  ),
  file(
    'content/offices/one.mdx',
    '---\ntitle: অফিস\ncheckedOn: 2026-06-01\nofficers:\n  - { post: প্রধান, doubt: গ }\nabout: [{ doubt: ঘ }]\n---\n',
  ),
]);

describe('the state of the content', () => {
  test('lists what is overdue, the longest first, officers by their shorter term', () => {
    expect(overdueOn(tree, '2026-11-22').map(({ title, reviewBy }) => [title, reviewBy])).toEqual([
      ['পুরোনো', '2026-06-30'],
      ['প্রধান, অফিস', '2026-08-30'],
    ]);
  });

  test('counts open doubts by file, at any depth, but not those of drafts', () => {
    expect(openDoubts(tree)).toEqual([
      { path: 'content/offices/one.mdx', doubts: 2 },
      { path: 'content/services/due.mdx', doubts: 1 },
    ]);
  });
});

test('pages of an office are its own, its years and its plan', () => {
  const pages = [
    'offices/',
    'offices/a/',
    'offices/a/board/',
    'achievements/a/2020-2021/',
    'plans/b/',
    'services/a/',
  ];
  const offices = [
    { id: 'b', title: 'খ' },
    { id: 'a', title: 'ক' },
  ];
  expect(pagesPerOffice(pages, offices).map(({ id, pages: count }) => [id, count])).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
});

const build = (date: string, bytes: number) => pastBuild(date, [{ page: '', bytes }]);

const next = (date: string, bytes: number, builtOn = '', sizes: PageHistory[] = []) =>
  withPast(date, [{ page: 'a/', bytes }], { builtOn, history: [], sizes });

describe('the history of sizes', () => {
  test('has each date once, the oldest first, and a year of weekly builds at most', () => {
    const history = withBuild(
      [build('2026-11-08', 1), build('2026-11-15', 2)],
      build('2026-11-15', 3),
    );
    expect(history.map(({ date, bytes }) => [date, bytes])).toEqual([
      ['2026-11-08', 1],
      ['2026-11-15', 3],
    ]);
    let long = history;
    for (let day = 10; day < 90; day += 1) long = withBuild(long, build(`2027-01-${day}`, 1));
    expect(long.length).toBe(52);
    expect(long.at(-1)?.date).toBe('2027-01-89');
  });

  test('keeps of each page what it weighed and until when, a build of the same day replaced', () => {
    const first = next('2026-11-08', 5);
    expect(first).toEqual([{ page: 'a/', bytes: 5, past: [] }]);
    const second = next('2026-11-15', 9, '2026-11-08', first);
    const past = [{ until: '2026-11-08', bytes: 5 }];
    expect(second).toEqual([{ page: 'a/', bytes: 9, past }]);
    expect(next('2026-11-15', 7, '2026-11-15', second)).toEqual([{ page: 'a/', bytes: 7, past }]);
    expect(next('2026-11-22', 9, '2026-11-15', second)).toEqual([{ page: 'a/', bytes: 9, past }]);
    const [third] = next('2026-11-22', 4, '2026-11-15', second);
    expect(third?.past).toEqual([...past, { until: '2026-11-15', bytes: 9 }]);
  });

  test('tells which page grew, and nothing of new and unchanged ones', () => {
    const before = [
      { page: 'a/', bytes: 5 },
      { page: 'b/', bytes: 5 },
    ];
    const now = [
      { page: 'a/', bytes: 9 },
      { page: 'b/', bytes: 5 },
      { page: 'c/', bytes: 1 },
    ];
    expect(sizeChanges(now, before)).toEqual([{ page: 'a/', bytes: 9, before: 5 }]);
  });
});

describe('outside links', () => {
  let server: Server;
  let home: string;
  const seen: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      if (request.url === '/slow') return;
      const isGone =
        request.url === '/gone' || (request.url === '/no-head' && request.method === 'HEAD');
      response.writeHead(isGone ? 404 : 200).end();
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  const patience = { answer: 300, sameHost: 1, all: 60_000 };
  const links = (...paths: string[]) => new Map(paths.map((path) => [home + path, 'page.html']));

  test('that are gone or never answer are told, and no others', async () => {
    const { broken, tried } = await tryLinks(
      links('/fine', '/gone', '/no-head', '/slow'),
      9,
      () => {},
      patience,
    );
    expect(tried).toBe(4);
    expect(broken.map(({ address, why }) => [address.replace(home, ''), why])).toEqual([
      ['/gone', '404'],
      ['/slow', 'TimeoutError'],
    ]);
  });

  test('are no more than asked for', async () => {
    seen.length = 0;
    const told = await tryLinks(links('/1', '/2', '/3'), 2, () => {}, patience);
    expect(seen).toEqual(['HEAD /1', 'HEAD /2']);
    expect(told).toMatchObject({ tried: 2, known: 3, last: `${home}/2` });
  });

  test('go on after the last that was tried, though it is gone, and begin again at the end', () => {
    const known = new Map(['/1', '/2', '/4'].map((path) => [path, 'page.html']));
    const from = (last?: string) => [...startingAfter(known, last).keys()];
    expect(from()).toEqual(['/1', '/2', '/4']);
    expect(from('/1')).toEqual(['/2', '/4', '/1']);
    expect(from('/3')).toEqual(['/4', '/1', '/2']);
    expect(from('/4')).toEqual(['/1', '/2', '/4']);
  });
});

const report: Report = {
  builtOn: '2026-11-22',
  offices: [{ id: 'a', title: 'নমুনা <অফিস>', pages: 3 }],
  overdue: [
    { kind: 'service', title: 'পুরোনো', path: 'content/services/due.mdx', reviewBy: '2026-06-30' },
  ],
  doubts: [{ path: 'content/services/due.mdx', doubts: 2 }],
  links: undefined,
  lastLink: undefined,
  sizes: [
    { page: 'big/', bytes: 15_000, past: [] },
    { page: '', bytes: 5000, past: [] },
  ],
  changes: [],
  history: [{ date: '2026-11-22', pages: 2, bytes: 20_000, largest: 15_000 }],
  tooLarge: [{ page: 'big/', bytes: 15_000 }],
};

test('the text says each thing in Bangla, and what is too large', () => {
  const text = formatReport(report);
  expect(text).toContain('নমুনা <অফিস>: ৩টি পাতা');
  expect(text).toContain('পুরোনো: ৩০ জুন ২০২৬ পর্যন্ত ছিল (content/services/due.mdx)');
  expect(text).toContain('যাচাই প্রয়োজন, এমন তথ্য: ২টি, ১টি ফাইলে');
  expect(text).toContain('সীমা (১৪,০০০ বাইট) ছাড়িয়েছে: ১টি পাতা\n  /big/: ১৫,০০০ বাইট');
});

test('the page has the same words, charts without style attributes, and no tag of the content’s', () => {
  const page = drawReport(report);
  expect(page).not.toMatch(/\sstyle=|<script|<অফিস>/u);
  expect(page).toContain('নমুনা &lt;অফিস>: ৩টি পাতা');
  expect(page.match(/<svg/gu)?.length).toBe(2);
  expect(page).toContain('class="over"');
});

test.each([[['--most-links', '0']], [['--most-links', '9999']], [['--colour']]])(
  '%j is answered with how to run it',
  (given) => {
    expect(readReportArguments(given, '/x')).toContain('npm run report');
  },
);
