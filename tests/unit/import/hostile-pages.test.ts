import { array, assert, constantFrom, oneof, property, string, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { readFrontmatter } from '../../../src/content-files/frontmatter.ts';
import { draftText } from '../../../scripts/import/draft-file.ts';
import { importPage } from '../../../scripts/import/import-page.ts';
import { findNumbers, inBanglaDigits, readFee, readTime } from '../../../scripts/import/numbers.ts';
import { slugName } from '../../../scripts/import/slug-name.ts';

const wishes = { known: { offices: [], services: [] } };
const importText = (text: string) => importPage(Buffer.from(text), wishes);

it('a page of two megabytes is read whole', () => {
  const items = Array.from(
    { length: 12_000 },
    (_, at) =>
      `<li>${at + 2} জন নারীকে নমুনা সহায়তা প্রদান, ক্রম ${at} থেকে, কাল্পনিক জেলার কাল্পনিক ইউনিয়নে</li>`,
  );
  const html = `<html><body><h1>আমাদের অর্জনসমূহ ২০১৮-২০১৯</h1><ul>${items.join('\n')}</ul></body></html>`;
  expect(Buffer.byteLength(html)).toBeGreaterThan(2_000_000);
  const { drafts, losses } = importText(html);
  const figures = drafts[0]?.data['figures'] as { value: number }[];
  expect(figures.map(({ value }) => value)).toEqual(
    Array.from({ length: 12_000 }, (_, at) => at + 2),
  );
  const told = Map.groupBy(losses, ({ kind }) => kind);
  expect([...told].map(([kind, all]) => [kind, all.length])).toMatchInlineSnapshot(`
    [
      [
        "office",
        1,
      ],
      [
        "figure-in-words",
        12000,
      ],
    ]
  `);
});

it('a page nested a hundred thousand deep is read as plain text', () => {
  const { drafts, losses } = importText(
    `<html><body>${'<div>'.repeat(100_000)}<p>আমাদের অর্জনসমূহ ২০১৮-২০১৯</p><p>১৯ জন নারীকে সহায়তা</p>`,
  );
  expect(losses.map(({ kind }) => kind)).toContain('too-deep');
  expect(JSON.stringify(drafts)).toContain('১৯ জন নারীকে সহায়তা');
});

it('entities that name each other stay the words they are', () => {
  const bomb = Array.from(
    { length: 30 },
    (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`,
  ).join('');
  const { drafts } = importText(
    `<!DOCTYPE html [<!ENTITY e0 "হা">${bomb}]><h1>আমাদের অর্জনসমূহ ২০১৮-২০১৯</h1><p>&e30; ৫ জন নারীকে সহায়তা</p>`,
  );
  expect(JSON.stringify(drafts).length).toBeLessThan(10_000);
});

it('a table that says it spans a million cells gives no more than it has', () => {
  const { drafts } = importText(
    '<h1>আমাদের অর্জনসমূহ ২০১৮-২০১৯</h1><table><tr><td colspan="1000000" rowspan="1000000">নমুনা</td><td>৫ জন নারী</td></tr><tr><td>খ</td><td>গ</td></tr></table>',
  );
  expect(JSON.stringify(drafts).length).toBeLessThan(20_000);
});

it('any bytes at all give drafts that read back, or none', () => {
  assert(
    property(oneof(uint8Array({ maxLength: 300 }), htmlLike), (bytes) => {
      for (const draft of importPage(bytes, { ...wishes, kind: 'service' }).drafts) {
        const { data, findings } = readFrontmatter(draftText(draft, []));
        expect(findings).toEqual([]);
        expect(data).toEqual(draft.data);
      }
    }),
  );
});

const htmlLike = array(
  constantFrom(
    '<table>',
    '<tr>',
    '<td>',
    '</td>',
    '</table>',
    '<h2>',
    '<li>',
    '<br>',
    '<a href="javascript:x">',
    'ফি: ৫০ টাকা',
    '---\n',
    '"',
    ': ',
    '# ',
    '- ',
    '\u202E',
    '৩ দিন',
    '<script>',
    '&lt;',
    '{x}',
    '\0',
  ),
  { maxLength: 40 },
).map((parts) => new Uint8Array(Buffer.from(parts.join(''))));

it.each([
  ['৩০ (ত্রিশ) কর্মদিবস', { number: 30, unit: 'working-day' }],
  ['৭ কার্য দিবসের মধ্যে', { number: 7, unit: 'working-day' }],
  ['১ মাস', { number: 1, unit: 'month' }],
  ['2 ঘন্টা', { number: 2, unit: 'hour' }],
  ['৩-৫ দিন', undefined],
  ['২০ থেকে ৩০ দিন', undefined],
  ['তাৎক্ষণিক', undefined],
])('the time %s is read as %j', (text, time) => expect(readTime(text)).toEqual(time));

it.each([
  ['বিনামূল্যে', { amount: 0, unit: 'taka' }],
  ['বিনা মূল্যে।', { amount: 0, unit: 'taka' }],
  ['৫০০/- টাকা', { amount: 500, unit: 'taka' }],
  ['১,২৫,০০০ টাকা', { amount: 125_000, unit: 'taka' }],
  ['টাকা ২০', { amount: 20, unit: 'taka' }],
  ['২ লক্ষ টাকা', undefined],
  ['১০ টাকা, পরে ২০ টাকা', undefined],
  ['প্রযোজ্য নয়', undefined],
])('the fee %s is read as %j', (text, fee) => expect(readFee(text)).toEqual(fee));

it('numbers of dates, spans and telephones are not counts', () => {
  const found = findNumbers(
    '২০২০-২০২১ সালে, ১২/০৩/২০২১ তারিখে, ফোন ০৪৯৮-৬৩০১২, মোট ১,২৩৪ জন ও ০৩ (তিন) বছর।',
  );
  expect(found.map(({ value }) => value)).toEqual([1234, 3]);
});

it('digits become Bangla, addresses stay', () => {
  expect(inBanglaDigits('109 নম্বরে, https://a1.example.gov.bd/2 এ')).toBe(
    '১০৯ নম্বরে, https://a1.example.gov.bd/2 এ',
  );
});

it('a name as an address is Latin letters, digits and hyphens, or nothing', () => {
  expect(slugName('বয়স্ক ভাতা')).toBe('boyosk-bhata');
  assert(
    property(string({ unit: 'grapheme' }), (name) => {
      expect(slugName(name)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/u);
    }),
  );
});
