import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/bangla/dates.ts';
import { readFrontmatter } from '../../../src/content-files/frontmatter.ts';
import { listEntryFiles } from '../../../src/content-files/entry-files.ts';
import { smsLimit, smsLink, smsText, type SmsContent } from '../../../src/handouts/sms-text.ts';
import { say } from '../../../src/interface-text.ts';
import { officeSchema } from '../../../src/schemas/offices.ts';
import { root } from '../../support/build-site.ts';
import { realServices } from '../questions/real-records.ts';

const date = '2026-11-22';
const files = await listEntryFiles(join(root, 'content/offices'));
const offices = await Promise.all(
  files.map(async ({ file }) =>
    officeSchema.parse(readFrontmatter(await readFile(file, 'utf8')).data),
  ),
);
const contents = (await realServices()).map((service) => ({
  id: service.id,
  content: {
    title: service.title,
    summary: service.summary,
    isPrivate: service.private ?? false,
    office: offices.find(({ services }) => services.includes(service.id)),
    helplines: service.helplines ?? [],
    date,
  } satisfies SmsContent,
}));
const words = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
const known = new Set(words(Object.values(say.sms).join(' ') + formatDate(date)));

describe.each(contents)('the SMS on $id', ({ content }) => {
  const text = smsText(content);

  test(`has at most ${smsLimit} characters, counted as a phone counts them`, () => {
    expect(text.length).toBeLessThanOrEqual(smsLimit);
  });

  test('bears its date', () => {
    expect(text).toContain('২২ নভেম্বর ২০২৬');
  });

  test('says nothing that its record does not say', () => {
    const own = new Set(
      words(
        [content.title, content.summary, content.office?.title, content.office?.shortName].join(
          ' ',
        ),
      ),
    );
    expect(words(text).filter((word) => !own.has(word) && !known.has(word))).toEqual([]);
  });

  test('tells where to ask, by an office or a number', () => {
    expect(text).toMatch(new RegExp(`${say.sms.ask}|${say.sms.call}`, 'u'));
  });
});

const hidden = contents.filter(({ content }) => content.isPrivate);

test('a private service’s SMS names neither the service nor a violence', () => {
  expect(hidden.length).toBeGreaterThan(3);
  for (const { content } of hidden) {
    const text = smsText(content);
    expect(text).not.toMatch(/নির্যাতন|বাল্যবিবাহ|সহিংস|ক্রাইসিস|ধর্ষণ|শিশু|নারী/u);
    expect(text).not.toContain(content.title);
    expect(text.startsWith(say.sms.call)).toBe(true);
  }
});

describe('smsText', () => {
  const content: SmsContent = {
    title: 'সেলাই মেশিন',
    summary: 'নারীকে মেশিন দেওয়া হয়।',
    isPrivate: false,
    office: { title: 'জেলা কার্যালয়, ঝালকাঠি', shortName: 'জেলা কার্যালয়' },
    helplines: ['333'],
    date,
  };

  test('says what it is, where to ask, whom to call and when it was written', () => {
    expect(smsText(content)).toBe(
      'সেলাই মেশিন: নারীকে মেশিন দেওয়া হয়। জানতে যান: জেলা কার্যালয়, ঝালকাঠি। ফোন: ৩৩৩। তারিখ ২২ নভেম্বর ২০২৬।',
    );
  });

  test('never leaves out that a service may not run any more', () => {
    const status = 'এখন চলে কি না, অফিসে জেনে নিন';
    for (const length of [0, 60, 120, 400]) {
      expect(smsText({ ...content, status, summary: 'ক'.repeat(length) })).toContain(status);
    }
  });

  test('leaves out the summary before the date or where to ask', () => {
    const text = smsText({ ...content, summary: 'ক'.repeat(180) });
    expect(text).toBe(
      'সেলাই মেশিন। জানতে যান: জেলা কার্যালয়, ঝালকাঠি। ফোন: ৩৩৩। তারিখ ২২ নভেম্বর ২০২৬।',
    );
  });
});

test('smsLink is an address that gives the text back', () => {
  for (const text of [...contents.map(({ content }) => smsText(content)), 'a&b=c#d%e?f+g "h"']) {
    const link = new URL(smsLink(text));
    expect(link.protocol).toBe('sms:');
    expect(link.searchParams.get('body')).toBe(text);
  }
});
