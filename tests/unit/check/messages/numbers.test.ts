import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const service = 'services/old-age-allowance.mdx';
const achievement = 'achievements/dwa-nomuna/2020-2021.mdx';
const site = 'site.yaml';

const rows: Slip[] = [
  {
    written: 'a negative number',
    file: achievement,
    from: 'value: 123',
    to: 'value: -123',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:12:12 — “figures › ১ নম্বর › value” ঘর: -123 — “সংখ্যা” শূন্যের কম হতে পারে না, যেমন: 3191 (schema)',
    ],
  },
  {
    written: 'a fraction of a person',
    file: achievement,
    from: 'value: 123',
    to: 'value: 12.5',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:12:12 — “figures › ১ নম্বর › value” ঘর: 12.5 — “সংখ্যা” পূর্ণ সংখ্যা হবে, ভগ্নাংশ নয়, যেমন: 3191 (schema)',
    ],
  },
  {
    written: 'Bangla digits',
    file: achievement,
    from: 'value: 123',
    to: 'value: ১২৩',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:12:12 — “figures › ১ নম্বর › value” ঘর: "১২৩" — “সংখ্যা” ঘরে ইংরেজি অঙ্কে শুধু সংখ্যা লিখুন, যেমন: 3191 (schema)',
    ],
  },
  {
    written: 'a number in quotes',
    file: achievement,
    from: 'value: 123',
    to: 'value: "123"',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:12:12 — “figures › ১ নম্বর › value” ঘর: "123" — “সংখ্যা” ঘরে ইংরেজি অঙ্কে শুধু সংখ্যা লিখুন, যেমন: 3191 (schema)',
    ],
  },
  {
    written: 'commas in a number',
    file: achievement,
    from: 'value: 123',
    to: 'value: 1,230',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:12:12 — “figures › ১ নম্বর › value” ঘর: "1,230" — “সংখ্যা” ঘরে ইংরেজি অঙ্কে শুধু সংখ্যা লিখুন, যেমন: 3191 (schema)',
    ],
  },
  {
    written: 'a negative amount of money',
    file: service,
    from: 'amount: 700',
    to: 'amount: -700',
    told: [
      'content/services/old-age-allowance.mdx:16:13 — “benefit › ১ নম্বর › amount” ঘর: -700 — “পরিমাণ” শূন্যের কম হতে পারে না, যেমন: 650 (schema)',
    ],
  },
  {
    written: 'a helpline without quotes',
    file: site,
    from: "number: '109'",
    to: 'number: 109',
    told: [
      'content/site.yaml:6:13 — “helplines › ১ নম্বর › number” ঘর: 109 — নম্বরটি উদ্ধৃতি চিহ্নের ভেতরে ইংরেজি অঙ্কে লিখুন, যেমন: "109" (schema)',
    ],
  },
  {
    written: 'a helpline in Bangla digits',
    file: site,
    from: "number: '109'",
    to: "number: '১০৯'",
    told: [
      'content/services/old-age-allowance.mdx:32:13 — “109” নামে কোনো হেল্পলাইন নেই — content/site.yaml ফাইলের helplines থেকে নম্বর নিন (references)',
      'content/site.yaml:6:13 — “helplines › ১ নম্বর › number” ঘর: "১০৯" — নম্বরটি ইংরেজি অঙ্কে লিখুন, যেমন: "109" (schema)',
    ],
  },
];

describe('an author is told of numbers', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
