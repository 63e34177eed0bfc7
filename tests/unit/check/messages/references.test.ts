import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const service = 'services/old-age-allowance.mdx';
const achievement = 'achievements/dwa-nomuna/2020-2021.mdx';
const plan = 'plans/dwa-nomuna.mdx';

const rows: Slip[] = [
  {
    written: 'a source that there is not, near one that there is',
    file: service,
    from: 'sources: [s01]\n    amount',
    to: 'sources: [s1]\n    amount',
    told: [
      'content/services/old-age-allowance.mdx:15:15 — “s1” নামে কোনো সূত্র নেই — “s01” হলে সেটি লিখুন, নইলে content/sources/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a source with another letter or number, which is another source',
    file: service,
    from: 'sources: [s01]\n    amount',
    to: 'sources: [x01]\n    amount',
    told: [
      'content/services/old-age-allowance.mdx:15:15 — “x01” নামে কোনো সূত্র নেই — content/sources/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a source that there is not',
    file: plan,
    from: 'sources: [s01]\npurpose',
    to: 'sources: [patrika-2020]\npurpose',
    told: [
      'content/plans/dwa-nomuna.mdx:6:11 — “patrika-2020” নামে কোনো সূত্র নেই — content/sources/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a service',
    file: achievement,
    from: 'service: old-age-allowance',
    to: 'service: old-age-alowance',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:14:14 — “old-age-alowance” নামে কোনো সেবা নেই — “old-age-allowance” হলে সেটি লিখুন, নইলে content/services/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'an office',
    file: achievement,
    from: 'office: dwa-nomuna',
    to: 'office: dwa-nomun',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:5:9 — “dwa-nomun” নামে কোনো অফিস নেই — “dwa-nomuna” হলে সেটি লিখুন, নইলে content/offices/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a need',
    file: service,
    from: 'needs: [money]',
    to: 'needs: [mony]',
    told: [
      'content/services/old-age-allowance.mdx:5:9 — “mony” নামে কোনো দরকার নেই — “money” হলে সেটি লিখুন, নইলে content/lists/needs.yaml ফাইল থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a paper',
    file: service,
    from: 'paper: national-id',
    to: 'paper: passport',
    told: [
      'content/services/old-age-allowance.mdx:22:12 — “passport” নামে কোনো কাগজ নেই — content/lists/papers.yaml ফাইল থেকে নাম নিন (references)',
    ],
  },
  {
    written: 'a helpline',
    file: service,
    from: "helplines: ['109']",
    to: "helplines: ['333']",
    told: [
      'content/services/old-age-allowance.mdx:32:13 — “333” নামে কোনো হেল্পলাইন নেই — content/site.yaml ফাইলের helplines থেকে নম্বর নিন (references)',
    ],
  },
  {
    written: 'a source of a Fact in the prose',
    file: service,
    from: 'টাকা আসে <Fact sources="s01">৩ মাস পরপর</Fact>।',
    to: 'টাকা আসে <Fact sources="s99">৩ মাস পরপর</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:10 — “s99” নামে কোনো সূত্র নেই — content/sources/ ফোল্ডার থেকে নাম নিন (references)',
    ],
  },
];

describe('an author is told of names of other entries', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
