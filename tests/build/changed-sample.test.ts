import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withChangedSite } from '../support/changed-site.ts';
import { attribute, elements, oneLine, textOf } from '../support/html.ts';
import type { Page } from '../support/pages.ts';

/** A service like the sample's with another name, and checked on another day or never. */
const service = (title: string, review: string) => `---
title: ${title}
titleEn: Sample
summary: ${title}, পরীক্ষার জন্য বানানো।
needs: [money]
audiences: [older-people]
kind: citizen
status: { state: running }
eligibility: unpublished
benefit: unpublished
papers: unpublished
forms: unpublished
steps: unpublished
where: unpublished
online: unpublished
fee: unpublished
timeLimit: unpublished
officer: unpublished
complaint: unpublished
law:
  - text: নমুনা আইন।
    sources: [s01]
${review}
---
`;

const achievements = (year: string, title: string, value: number) => `---
title: ${title}
titleEn: Achievements ${year}
summary: পরের বছরের অর্জন, পরীক্ষার জন্য বানানো।
office: dwa-nomuna
year: ${year}
sources: [s01]
figures:
  - id: women
    text: ভাতা পেয়েছেন অনেক নারী।
    sources: [s01]
    value: ${value}
    unit: women
    service: old-age-allowance
    period: year
---
`;

const office = 'offices/dwa-nomuna.mdx';
const changes = [
  { file: 'services/nomuna-never.mdx', text: service('কখনো নয়', '') },
  { file: 'services/nomuna-due.mdx', text: service('পুরোনো', 'checkedOn: 2026-01-01') },
  {
    file: 'services/nomuna-longer.mdx',
    text: service('বেশি দিন', 'checkedOn: 2026-01-01\nreviewBy: 2027-01-01\nowner: অফিস সহকারী'),
  },
  {
    file: office,
    from: 'contacts: unpublished',
    to: `contacts:
  - { kind: address, text: 'নমুনা মোড়।', sources: [s01] }
  - { kind: phone, text: 'ফোন আছে।', value: 0498-00000, sources: [s01] }
  - { kind: email, text: 'ই-মেইল আছে।', value: office@example.org, sources: [s01] }`,
  },
  {
    file: office,
    from: 'officers: unpublished',
    to: `officers:
  - post: উপপরিচালক
    text: প্রধান উপপরিচালক।
    sources: [s01]
    name: unpublished
    room: unpublished
    code: unpublished
    phone: unpublished
    email: unpublished`,
  },
  {
    file: office,
    from: 'services: [old-age-allowance]',
    to: `services: [old-age-allowance, nomuna-never]
checkedOn: 2026-06-01
area: nomuna-sadar
locally:
  - { service: old-age-allowance, part: steps, text: এখানে বুধবার আবেদন।, sources: [s01] }`,
  },
  {
    file: 'places.yaml',
    text: `nomuna:
  title: নমুনা জেলা
  titleEn: Sample District
nomuna-sadar:
  title: নমুনা সদর উপজেলা
  titleEn: Sample Sadar
  within: nomuna
`,
  },
  {
    file: 'achievements/dwa-nomuna/2021-2022.mdx',
    text: achievements('2021-2022', 'অর্জন ২০২১–২০২২', 130),
  },
];

const site = await withChangedSite(changes, {}, ({ pages, dist }) =>
  Promise.resolve({
    pages: new Map(pages.map((one) => [one.address, one])),
    feed: existsSync(join(dist, 'feed.xml')),
  }),
);

function page(address: string): Page {
  const found = site.pages.get(address);
  if (!found) throw new Error(`no page ${address}`);
  return found;
}

const section = (address: string, id: string) =>
  ['section', 'div']
    .flatMap((kind) => elements(page(address).tree, kind))
    .filter((one) => attribute(one, 'ariaLabelledBy') === id || attribute(one, 'id') === id)
    .map((one) => oneLine(textOf(one)))
    .join('');
const freshness = (address: string) =>
  elements(page(address).tree, 'div')
    .filter((one) => 'dataFreshness' in one.properties)
    .map((one) => `${attribute(one, 'dataFreshness')}: ${oneLine(textOf(one))}`);

const links = (address: string) =>
  elements(page(address).tree, 'a').map((link) => attribute(link, 'href') ?? '');

describe('on 22 November 2026', () => {
  test('a guide that no office has checked says so, with the date of its newest source', () => {
    expect(freshness('services/nomuna-never/')).toEqual([
      'never: অফিস এই পাতা এখনও যাচাই করেনি। সবচেয়ে নতুন উৎসের তারিখ: ৩০ জুন ২০২১। যাওয়ার আগে অফিসে জেনে নিন।',
    ]);
  });

  test('a guide checked in January is overdue, and says since when', () => {
    expect(freshness('services/nomuna-due/')).toEqual([
      'due: অফিস যাচাই করেছে: ১ জানুয়ারি ২০২৬। আবার যাচাইয়ের শেষ দিন ছিল: ৩০ জুন ২০২৬। যাওয়ার আগে অফিসে জেনে নিন।',
    ]);
  });

  test('a guide checked in January is fine where the office gave a later day itself', () => {
    expect(freshness('services/nomuna-longer/')).toEqual([
      'fine: অফিস যাচাই করেছে: ১ জানুয়ারি ২০২৬।',
    ]);
  });

  test('an office checked in June still holds, but its officers may have changed', () => {
    expect(freshness('offices/dwa-nomuna/')).toEqual(['fine: অফিস যাচাই করেছে: ১ জুন ২০২৬।']);
    expect(section('offices/dwa-nomuna/', 'officers')).toContain('অনেক দিন মিলিয়ে দেখেনি');
  });

  test('each record has its row under how it stands', () => {
    expect(section('freshness/', 'never')).toContain('কখনো নয়');
    expect(section('freshness/', 'due')).toContain('পুরোনো');
    expect(section('freshness/', 'due')).toContain('উপপরিচালক, নমুনা অফিস');
    expect(section('freshness/', 'fine')).toMatch(/বেশি দিন.*দায়িত্ব: অফিস সহকারী/u);
    expect(section('freshness/', 'fine')).toContain('বয়স্ক ভাতা');
  });
});

test('a day later than the last on which the word holds, a guide is overdue', async () => {
  const later = String(Date.parse('2027-01-02') / 1000);
  await withChangedSite(changes, { SOURCE_DATE_EPOCH: later }, ({ pages }) => {
    const [guide] = pages.filter(({ address }) => address === 'services/nomuna-longer/');
    expect(guide?.html).toContain('data-freshness="due"');
    return Promise.resolve();
  });
});

describe('a mistake is told to the office', () => {
  test('by the telephone and the letter that the office has published', () => {
    expect(section('services/nomuna-never/', 'report-error')).toContain('ফোন: ০৪৯৮-০০০০০');
    expect(links('services/nomuna-never/')).toContain('tel:049800000');
    const subject = encodeURIComponent('ভুল জানান: কখনো নয়');
    expect(links('services/nomuna-never/')).toContain(
      `mailto:office@example.org?subject=${subject}`,
    );
  });

  test('on the office’s own page too', () => {
    expect(links('offices/dwa-nomuna/')).toContain('tel:049800000');
  });
});

describe('achievements of two years', () => {
  test.each(['achievements/dwa-nomuna/', 'services/old-age-allowance/'])(
    'stand year by year with bars of their size on /%s',
    (address) => {
      expect(section(address, 'by-year')).toMatch(
        /জন নারী, নমুনা\s*২০২০–২০২১\s*১২৩ জন নারী\s*২০২১–২০২২\s*১৩০ জন নারী/u,
      );
      // Of each two rectangles the first is the whole width.
      const widths = elements(page(address).tree, 'section')
        .filter((one) => attribute(one, 'ariaLabelledBy') === 'by-year')
        .flatMap((one) => elements(one, 'rect').map((bar) => attribute(bar, 'width')));
      expect(widths).toEqual(['100', '94.6', '100', '100.0']);
    },
  );

  test('are one tap from the list of all offices, which shows the newest year', () => {
    expect(links('achievements/')).toEqual(
      expect.arrayContaining(['/achievements/dwa-nomuna/', '/achievements/dwa-nomuna/2021-2022/']),
    );
    expect(links('offices/dwa-nomuna/')).toContain('/achievements/dwa-nomuna/');
  });

  test('stand beside the plan’s goal, with what they say of it', () => {
    expect(section('plans/dwa-nomuna/', 'goals')).toMatch(
      /অর্জনের পাতায়\s*১৩০ জন নারী\s*ভাতা পেয়েছেন অনেক নারী।/u,
    );
    expect(section('plans/dwa-nomuna/', 'goals')).toContain('এই বছরে লক্ষ্যের চেয়ে কম হয়েছে।');
  });
});

describe('what an office does in its own way', () => {
  test('stands on the guide under the office’s name', () => {
    expect(section('services/old-age-allowance/', 'locally')).toMatch(
      /নমুনা অফিস\s*কীভাবে করবেন\s*এখানে বুধবার আবেদন।/u,
    );
  });

  test('stands on the office’s page under the service’s name', () => {
    expect(section('offices/dwa-nomuna/', 'locally')).toMatch(/বয়স্ক ভাতা.*এখানে বুধবার আবেদন।/u);
  });

  test('stands in the office’s charter', () => {
    expect(page('offices/dwa-nomuna/charter/').html).toContain('এখানে বুধবার আবেদন।');
  });

  test('is not told of a service where nothing differs', () => {
    expect(section('services/nomuna-never/', 'locally')).toBe('');
  });
});

describe('places', () => {
  test('lead from all of them to the office in three taps', () => {
    expect(links('')).toContain('/places/');
    expect(links('places/')).toContain('/places/nomuna/');
    expect(links('places/nomuna/')).toContain('/places/nomuna/nomuna-sadar/');
    expect(links('places/nomuna/nomuna-sadar/')).toContain('/offices/dwa-nomuna/');
    expect(links('offices/dwa-nomuna/')).toContain('/places/nomuna/nomuna-sadar/');
  });
});

describe('a site whose address is not known', () => {
  test('has no feed, no share picture and no address of a file that it cannot know', () => {
    expect(site.feed).toBe(false);
    const all = [...site.pages.values()].map(({ html }) => html).join('');
    expect(all).not.toContain('feed.xml');
    expect(all).not.toContain('og:image');
    expect(page('data/').html).not.toContain('DataDownload');
  });
});
