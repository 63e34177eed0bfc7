import { describe, expect, it } from 'vitest';
import { countedIn } from '../../../scripts/import/achievement-figures.ts';
import { importPage } from '../../../scripts/import/import-page.ts';

const rows = [
  ['৭২ জন নারীকে প্রশিক্ষণ প্রদান', [[72, 'women', 'year']]],
  ['৫৮৬ দরিদ্র ও গর্ভবতী মায়েদের ভাতা প্রদান', [[586, 'mothers', 'year']]],
  ['শহরে ২৩০ কর্মজীবী মহিলাদের ভাতা', [[230, 'women', 'year']]],
  ['মোট সুবিধাভোগীর সংখ্যা ৩,১৯১ জন।', [[3191, 'people', 'year']]],
  ['উপকারভোগী কিশোর কিশোরীর সংখ্যা প্রায় ৬০ জন।', [[60, 'adolescents', 'year']]],
  ['১০০ জনকে ০৩ মাস মেয়াদী বিনামূল্যে প্রশিক্ষণের ব্যবস্থা রয়েছে', [[100, 'trainees', 'capacity']]],
  ['এ পর্যন্ত ৯৭১ জন নারীকে ঋণ দেওয়া হয়েছে।', [[971, 'women', 'to-date']]],
  [
    '৩০ টি সেলাই মেশিন ও ২১টি বাল্যবিবাহ প্রতিরোধ',
    [
      [30, 'sewing-machines', 'year'],
      [21, 'child-marriages', 'year'],
    ],
  ],
  ['১২টি স্বেচ্ছাসেবী মহিলা সমিতি নিবন্ধন', [[12, 'organisations', 'year']]],
  ['১৯৮৬ সালে ১ জন আইন কর্মকর্তার ৪টি পদ নিয়ে শুরু', []],
  ['প্রতি মাসে ৮০০/-টাকা করে ৩০ কেজি চাল, ১০% হারে, ১০৯ নম্বরে', []],
  ['২০২০-২০২১ অর্থবছরে ১৮টি ইউনিয়নে', []],
] as const;

describe('a sentence', () => {
  it.each(rows)('%s counts %j', (sentence, expected) => {
    const { counted } = countedIn(sentence);
    expect(counted.map(({ value, unit, period }) => [value, unit, period])).toEqual(expected);
  });
});

it('two small figures that are equal stay two', () => {
  const text =
    'আমাদের অর্জনসমূহ ২০২০-২০২১\n• ২৫ জন নারীকে আইনি সহায়তা\n• ২৫ জন নারীকে নমুনা প্রশিক্ষণ\n';
  const { drafts } = importPage(Buffer.from(text), { known: { offices: [], services: [] } });
  expect(drafts[0]?.data['figures']).toHaveLength(2);
});
