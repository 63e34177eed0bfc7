import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const service = 'services/old-age-allowance.mdx';

const rows: Slip[] = [
  {
    written: 'a field name with a typing error',
    file: service,
    from: 'summary: পরীক্ষার',
    to: 'sumary: পরীক্ষার',
    told: [
      'content/services/old-age-allowance.mdx:2:1 — “summary” ঘর নেই — “এক বাক্যে” ঘরে কথায় লিখুন, যেমন: দরিদ্র বয়স্ক মানুষকে সরকার প্রতি মাসের হিসাবে ভাতা দেয়। (schema)',
      'content/services/old-age-allowance.mdx:4:1 — অচেনা ঘর “sumary” — “sumary” এর বদলে “summary” লিখুন (schema)',
    ],
  },
  {
    written: 'a field name with a capital, told where the name stands',
    file: service,
    from: 'eligibility:',
    to: 'Eligibility:',
    told: [
      'content/services/old-age-allowance.mdx:2:1 — “eligibility” ঘর নেই — “কে পেতে পারেন” ঘরে সূত্রসহ তথ্যের তালিকা লিখুন; কোনো উৎসে না থাকলে লিখুন: unpublished; সেবাটিতে দরকার না হলে: not-applicable (schema)',
      'content/services/old-age-allowance.mdx:10:1 — অচেনা ঘর “Eligibility” — “Eligibility” এর বদলে “eligibility” লিখুন (schema)',
    ],
  },
  {
    written: 'a field that there is not',
    file: service,
    from: 'kind: citizen',
    to: 'kind: citizen\nphone: 0498',
    told: [
      'content/services/old-age-allowance.mdx:8:1 — অচেনা ঘর “phone” — “phone” মুছে দিন; এখানে চলে: title, titleSources, titleEn, summary, otherNames, searchWords, needs, audiences, kind, private, paysAllowance, status, urgent, eligibility, fits, notEligible, benefit, papers, forms, steps, where, online, fee, timeLimit, officer, complaint, law, closed, more, conflicts, helplines, related, checkedOn, reviewBy, owner, allow, draft (schema)',
    ],
  },
  {
    written: 'a wrong field within a statement',
    file: service,
    from: 'sources: [s01]\n    amount',
    to: 'source: [s01]\n    amount',
    told: [
      'content/services/old-age-allowance.mdx:14:5 — “benefit › ১ নম্বর › sources” ঘর নেই — “সূত্র” ঘরে প্রতি লাইনে “- ” দিয়ে একটি করে মান লিখুন, যেমন: - s01 (schema)',
      'content/services/old-age-allowance.mdx:15:5 — “benefit › ১ নম্বর” ঘর: অচেনা ঘর “source” — “source” এর বদলে “sources” লিখুন (schema)',
    ],
  },
  {
    written: 'no title',
    file: service,
    from: 'title: বয়স্ক ভাতা\n',
    to: '',
    told: [
      'content/services/old-age-allowance.mdx:2:1 — “title” ঘর নেই — “শিরোনাম” ঘরে কথায় লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'a charter field forgotten',
    file: service,
    from: 'fee: unpublished\n',
    to: '',
    told: [
      'content/services/old-age-allowance.mdx:2:1 — “fee” ঘর নেই — “খরচ” ঘরে সূত্রসহ তথ্যের তালিকা লিখুন; কোনো উৎসে না থাকলে লিখুন: unpublished; সেবাটিতে দরকার না হলে: not-applicable (schema)',
    ],
  },
  {
    written: 'a charter field with a word that means nothing',
    file: service,
    from: 'fee: unpublished',
    to: 'fee: নেই',
    told: [
      'content/services/old-age-allowance.mdx:27:6 — “fee” ঘর: "নেই" — “খরচ” ঘরে সূত্রসহ তথ্যের তালিকা লিখুন; কোনো উৎসে না থাকলে লিখুন: unpublished; সেবাটিতে দরকার না হলে: not-applicable (schema)',
    ],
  },
  {
    written: 'an empty list of facts',
    file: service,
    from: 'fee: unpublished',
    to: 'fee: []',
    told: [
      'content/services/old-age-allowance.mdx:27:6 — “fee” ঘর: [] — “খরচ” তালিকা খালি; অন্তত একটি তথ্য লিখুন, না থাকলে লিখুন: unpublished (schema)',
    ],
  },
  {
    written: 'an empty list',
    file: service,
    from: 'needs: [money]',
    to: 'needs: []',
    told: [
      'content/services/old-age-allowance.mdx:5:8 — “needs” ঘর: [] — “কী দরকার” তালিকা খালি; অন্তত একটি লিখুন, না থাকলে ঘরটি মুছে দিন (schema)',
    ],
  },
  {
    written: 'a text where a list belongs',
    file: service,
    from: 'needs: [money]',
    to: 'needs: money',
    told: [
      'content/services/old-age-allowance.mdx:5:8 — “needs” ঘর: "money" — “কী দরকার” ঘরে প্রতি লাইনে “- ” দিয়ে একটি করে মান লিখুন, যেমন: - money (schema)',
    ],
  },
  {
    written: 'one value twice',
    file: service,
    from: 'needs: [money]',
    to: 'needs: [money, money]',
    told: [
      'content/services/old-age-allowance.mdx:5:8 — “needs” ঘর: ["money","money"] — “কী দরকার” তালিকায় একই মান দুইবার আছে; একটি মুছে দিন (schema)',
    ],
  },
  {
    written: 'a fact without a source',
    file: service,
    from: '  - text: জাতীয় পরিচয়পত্র লাগে।\n    sources: [s01]\n',
    to: '  - text: জাতীয় পরিচয়পত্র লাগে।\n',
    told: [
      'content/services/old-age-allowance.mdx:20:5 — “papers › ১ নম্বর › sources” ঘর নেই — “সূত্র” ঘরে প্রতি লাইনে “- ” দিয়ে একটি করে মান লিখুন, যেমন: - s01 (schema)',
    ],
  },
  {
    written: 'a fact that is only a sentence',
    file: service,
    from: 'fee: unpublished',
    to: 'fee:\n  - বিনা মূল্যে।',
    told: [
      'content/services/old-age-allowance.mdx:28:5 — “fee › ১ নম্বর” ঘর: "বিনা মূল্যে।" — এখানে “ঘর: মান” আকারে লিখুন (schema)',
    ],
  },
  {
    written: 'an amount with its unit, told as one fault',
    file: service,
    from: 'amount: 700',
    to: 'amount: 700 টাকা',
    told: [
      'content/services/old-age-allowance.mdx:16:13 — “benefit › ১ নম্বর › amount” ঘর: "700 টাকা" — “পরিমাণ” ঘরে ইংরেজি অঙ্কে শুধু সংখ্যা লিখুন, যেমন: 650 (schema)',
    ],
  },
];

describe('an author is told of fields and lists', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
