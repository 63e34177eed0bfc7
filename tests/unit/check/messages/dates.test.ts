import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const service = 'services/old-age-allowance.mdx';
const achievement = 'achievements/dwa-nomuna/2020-2021.mdx';
const source = 'sources/s01.mdx';

const rows: Slip[] = [
  {
    written: 'a day that February does not have',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn: 2026-02-30',
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "2026-02-30" — ক্যালেন্ডারে এমন তারিখ নেই; “যাচাইয়ের তারিখ” ঠিক করুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'the same in double quotes',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn: "2026-02-30"',
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "2026-02-30" — ক্যালেন্ডারে এমন তারিখ নেই; “যাচাইয়ের তারিখ” ঠিক করুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'the same in single quotes',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: "checkedOn: '2026-02-30'",
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "2026-02-30" — ক্যালেন্ডারে এমন তারিখ নেই; “যাচাইয়ের তারিখ” ঠিক করুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'a month and a day that no year has',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn: 2026-13-45',
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "2026-13-45" — ক্যালেন্ডারে এমন তারিখ নেই; “যাচাইয়ের তারিখ” ঠিক করুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'the leap day of a common year',
    file: source,
    from: 'date: 2021-06-30',
    to: 'date: 2021-02-29',
    told: [
      'content/sources/s01.mdx:6:7 — “date” ঘর: "2021-02-29" — ক্যালেন্ডারে এমন তারিখ নেই; “উৎসের তারিখ” ঠিক করুন, যেমন: 2024-07 (schema)',
    ],
  },
  {
    written: 'a month that no year has, in a date known to the month',
    file: source,
    from: 'date: 2021-06-30',
    to: 'date: 2021-13',
    told: [
      'content/sources/s01.mdx:6:7 — “date” ঘর: "2021-13" — ক্যালেন্ডারে এমন তারিখ নেই; “উৎসের তারিখ” ঠিক করুন, যেমন: 2024-07 (schema)',
    ],
  },
  {
    written: 'no date after the colon',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn:',
    told: [
      'content/services/old-age-allowance.mdx:33:11 — “checkedOn” ঘর খালি — “যাচাইয়ের তারিখ” ঘরে তারিখ লিখুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'day, month, year',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn: 20-11-2026',
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "20-11-2026" — “যাচাইয়ের তারিখ” বছর-মাস-দিন ক্রমে ইংরেজি অঙ্কে লিখুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'Bangla digits',
    file: service,
    from: 'checkedOn: 2026-11-20',
    to: 'checkedOn: ২০২৬-১১-২০',
    told: [
      'content/services/old-age-allowance.mdx:33:12 — “checkedOn” ঘর: "২০২৬-১১-২০" — “যাচাইয়ের তারিখ” বছর-মাস-দিন ক্রমে ইংরেজি অঙ্কে লিখুন, যেমন: 2026-11-22 (schema)',
    ],
  },
  {
    written: 'a bare year, which YAML takes for a number',
    file: source,
    from: 'date: 2021-06-30',
    to: 'date: 2021',
    told: [
      'content/sources/s01.mdx:6:7 — “date” ঘর: 2021 — “উৎসের তারিখ” ঘরে বছরটি উদ্ধৃতি চিহ্নে লিখুন: "2021" (schema)',
    ],
  },
  {
    written: 'two years that do not follow each other',
    file: achievement,
    from: 'year: 2020-2021',
    to: 'year: 2020-2022',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:6:7 — “year” ঘর: "2020-2022" — অর্থবছরের দুই বছর পরপর হতে হবে, যেমন: 2020-2021 (schema)',
    ],
  },
  {
    written: 'two years in the wrong order',
    file: achievement,
    from: 'year: 2020-2021',
    to: 'year: 2021-2020',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:6:7 — “year” ঘর: "2021-2020" — অর্থবছরের দুই বছর পরপর হতে হবে, যেমন: 2020-2021 (schema)',
    ],
  },
  {
    written: 'a short second year',
    file: achievement,
    from: 'year: 2020-2021',
    to: 'year: 2020-21',
    told: [
      'content/achievements/dwa-nomuna/2020-2021.mdx:6:7 — “year” ঘর: "2020-21" — “অর্থবছর” দুটি পুরো বছর হবে, যেমন: 2020-2021 (schema)',
    ],
  },
];

describe('an author is told of dates and years', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
