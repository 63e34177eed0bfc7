import { describe, expect, test } from 'vitest';
import { errorsTold, type Change } from '../../../support/sample-content.ts';

const plan = 'plans/dwa-nomuna.mdx';
const achievement = 'achievements/dwa-nomuna/2020-2021.mdx';

const noFields =
  'content/plans/dwa-nomuna.mdx:1:1 — ফাইলের শুরুতে “---” দিয়ে ঘেরা ঘরগুলো নেই — প্রথম লাইনে --- লিখুন, তারপর ঘরগুলো, তারপর আবার --- লিখুন (readable-frontmatter)';

const rows: { written: string; change: Change; told: string[] }[] = [
  {
    written: 'a file without fields',
    change: { file: plan, text: 'ভবিষ্যৎ পরিকল্পনা\n' },
    told: [noFields],
  },
  { written: 'an empty file', change: { file: plan, text: '' }, told: [noFields] },
  {
    written: 'empty settings, told once and not at each name that they lack',
    change: { file: 'site.yaml', text: '# সব মুছে গেছে\n' },
    told: [
      'content/site.yaml:1:1 — ফাইলটিতে কোনো ঘর নেই — আগের লেখা ফিরিয়ে আনুন (GitHub এ ফাইলটির History থেকে); নতুন করে লিখলে এই ঘরগুলো লাগবে: name, place, description, offices, helplines, quickExit (readable-frontmatter)',
    ],
  },
  {
    written: 'an empty list',
    change: { file: 'lists/needs.yaml', text: '' },
    told: [
      'content/lists/needs.yaml:1:1 — ফাইলটিতে কোনো ঘর নেই — আগের লেখা ফিরিয়ে আনুন (GitHub এ ফাইলটির History থেকে) (readable-frontmatter)',
    ],
  },
  {
    written: 'fields that are not closed',
    change: { file: plan, text: '---\ntitle: ভবিষ্যৎ পরিকল্পনা\n' },
    told: [noFields],
  },
  {
    written: 'an achievement under another year',
    change: { file: achievement, renamed: 'achievements/dwa-nomuna/2019-2020.mdx' },
    told: [
      'content/achievements/dwa-nomuna/2019-2020.mdx:6:7 — ফাইলটি “dwa-nomuna/2019-2020”, কিন্তু ভেতরে লেখা “dwa-nomuna/2020-2021” — ফাইলের জায়গা ও নাম বদলে content/achievements/dwa-nomuna/2020-2021.mdx করুন, বা ভেতরের লেখা ঠিক করুন (unique-addresses)',
    ],
  },
  {
    written: 'an achievement outside its office’s folder',
    change: { file: achievement, renamed: 'achievements/2020-2021.mdx' },
    told: [
      'content/achievements/2020-2021.mdx:5:9 — ফাইলটি “2020-2021”, কিন্তু ভেতরে লেখা “dwa-nomuna/2020-2021” — ফাইলের জায়গা ও নাম বদলে content/achievements/dwa-nomuna/2020-2021.mdx করুন, বা ভেতরের লেখা ঠিক করুন (unique-addresses)',
    ],
  },
  {
    written: 'a plan under another office’s name',
    change: { file: plan, renamed: 'plans/dwa.mdx' },
    told: [
      'content/plans/dwa.mdx:5:9 — ফাইলটি “dwa”, কিন্তু ভেতরে লেখা “dwa-nomuna” — ফাইলের জায়গা ও নাম বদলে content/plans/dwa-nomuna.mdx করুন, বা ভেতরের লেখা ঠিক করুন (unique-addresses)',
    ],
  },
  {
    written: 'a file name that is no address',
    change: { file: plan, renamed: 'plans/Plan_2026.mdx' },
    told: [
      'content/plans/Plan_2026.mdx:1:1 — ফাইলের নাম “Plan_2026” — ফাইলের নামে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন দিন; নামটিই পাতার ঠিকানা (unique-addresses)',
    ],
  },
  {
    written: 'a list whose key is no address',
    change: { file: 'lists/papers.yaml', from: 'national-id:', to: 'পরিচয়পত্র:' },
    told: [
      'content/lists/papers.yaml:2:3 — নাম “পরিচয়পত্র” — “তালিকার নাম” ঘরে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন চলে, যেমন: money (schema)',
      'content/services/old-age-allowance.mdx:22:12 — “national-id” নামে কোনো কাগজ নেই — content/lists/papers.yaml ফাইল থেকে নাম নিন (references)',
    ],
  },
];

test('the sample itself has no fault', async () => {
  expect(await errorsTold([])).toEqual([]);
});

describe('an author is told of', () => {
  test.each(rows)('$written', async ({ change, told }) => {
    expect(await errorsTold([change])).toEqual(told);
  });
});

test('the faults of several files are told at once, by file and line', async () => {
  const told = await errorsTold([
    { file: 'services/old-age-allowance.mdx', from: 'amount: 700', to: 'amount: -700' },
    { file: 'services/old-age-allowance.mdx', from: 'needs: [money]', to: 'needs: []' },
    { file: achievement, from: 'year: 2020-2021', to: 'year: 2020-2022' },
    { file: 'site.yaml', from: 'place: নমুনা জেলা\n', to: '' },
  ]);
  expect(told.map((line) => line.split(' — ', 2).join(' — '))).toEqual([
    'content/achievements/dwa-nomuna/2020-2021.mdx:6:7 — “year” ঘর: "2020-2022"',
    'content/services/old-age-allowance.mdx:5:8 — “needs” ঘর: []',
    'content/services/old-age-allowance.mdx:16:13 — “benefit › ১ নম্বর › amount” ঘর: -700',
    'content/site.yaml:1:1 — “place” ঘর নেই',
  ]);
});
