import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const office = 'offices/dwa-nomuna.mdx';
const service = 'services/old-age-allowance.mdx';
const source = 'sources/s01.mdx';

const rows: Slip[] = [
  {
    written: 'an empty text',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: ""',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর খালি — “শিরোনাম” ঘরে কিছু লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'nothing after the colon',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title:',
    told: [
      'content/services/old-age-allowance.mdx:2:7 — “title” ঘর খালি — “শিরোনাম” ঘরে কথায় লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'only spaces',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: "   "',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর: "   " — “শিরোনাম” ঘরে কিছু লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'a space at the end',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: "বয়স্ক ভাতা "',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর: "বয়স্ক ভাতা " — শুরু ও শেষের ফাঁকা জায়গা মুছে দিন (schema)',
    ],
  },
  {
    written: 'letters that are not NFC',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: ব\u09DFস্ক ভাতা',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — একইরকম দেখতে অন্য অক্ষর: “ব\u09DFস্ক” — npm run check -- --fix নিজে ঠিক করে; না পারলে এগুলো কপি করে বসান: “বয়স্ক” (nfc)',
    ],
  },
  {
    written: 'a list instead of a text',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: [বয়স্ক ভাতা]',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর: ["বয়স্ক ভাতা"] — “শিরোনাম” ঘরে কথায় লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'a number instead of a text',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: 62',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর: 62 — “শিরোনাম” ঘরে কথায় লিখুন, যেমন: বয়স্ক ভাতা (schema)',
    ],
  },
  {
    written: 'a telephone number without quotes',
    file: office,
    from: 'contacts: unpublished',
    to: 'contacts:\n  - kind: phone\n    text: অফিসের ফোন।\n    sources: [s01]\n    value: 0498000000',
    told: [
      'content/offices/dwa-nomuna.mdx:15:12 — “contacts › ১ নম্বর › value” ঘর: 0498000000 উদ্ধৃতি চিহ্ন ছাড়া — উদ্ধৃতি চিহ্ন ছাড়া এটি গোনার সংখ্যা হয়ে যায়, শুরুর ০ বা + থাকে না। লিখুন: value: "0498000000" (schema)',
    ],
  },
  {
    written: 'an e-mail address without its @',
    file: office,
    from: 'contacts: unpublished',
    to: 'contacts:\n  - kind: email\n    text: অফিসের ই-মেইল।\n    sources: [s01]\n    value: dss.at.gmail',
    told: [
      'content/offices/dwa-nomuna.mdx:15:12 — “contacts › ১ নম্বর › value” ঘর: "dss.at.gmail" — ই-মেইল ঠিকানায় নাম, একটি @ চিহ্ন, তারপর ডটসহ সাইটের নাম থাকে, ফাঁকা থাকে না, যেমন: office@example.gov.bd (schema)',
    ],
  },
  {
    written: 'an officer’s phone and e-mail in the same ways',
    file: office,
    from: 'officers: unpublished',
    to: 'officers:\n  - post: নমুনা কর্মকর্তা\n    text: নমুনা কর্মকর্তা আছেন।\n    sources: [s01]\n    name: unpublished\n    room: unpublished\n    code: unpublished\n    phone: +88024980000\n    email: office@example',
    told: [
      'content/offices/dwa-nomuna.mdx:20:12 — “officers › ১ নম্বর › phone” ঘর: +88024980000 উদ্ধৃতি চিহ্ন ছাড়া — উদ্ধৃতি চিহ্ন ছাড়া এটি গোনার সংখ্যা হয়ে যায়, শুরুর ০ বা + থাকে না। লিখুন: phone: "+88024980000" (schema)',
      'content/offices/dwa-nomuna.mdx:21:12 — “officers › ১ নম্বর › email” ঘর: "office@example" — ই-মেইল ঠিকানায় নাম, একটি @ চিহ্ন, তারপর ডটসহ সাইটের নাম থাকে, ফাঁকা থাকে না, যেমন: office@example.gov.bd (schema)',
    ],
  },
  {
    written: 'digits in a summary',
    file: service,
    from: 'summary: পরীক্ষার জন্য বানানো সেবা।',
    to: 'summary: মাসে ৭০০ টাকা।',
    told: [
      'content/services/old-age-allowance.mdx:4:10 — “summary” ঘর: "মাসে ৭০০ টাকা।" — “এক বাক্যে” ঘরে অঙ্ক লেখা যায় না; সংখ্যাটি সূত্রসহ একটি তথ্যে (text + sources) লিখুন (schema)',
    ],
  },
  {
    written: 'a web address without https',
    file: source,
    from: 'address: https://example.org/',
    to: 'address: example.org',
    told: [
      'content/sources/s01.mdx:7:10 — “address” ঘর: "example.org" — “ঠিকানা” https:// বা http:// দিয়ে শুরু হওয়া ঠিকানা হবে, যেমন: https://dss.gov.bd/ (schema)',
    ],
  },
  {
    written: 'an address of the writer’s own machine',
    file: source,
    from: 'address: https://example.org/',
    to: 'address: http://localhost:4321/',
    told: [
      'content/sources/s01.mdx:7:10 — “address” ঘর: "http://localhost:4321/" — ঠিকানাটি শুধু আপনার নিজের কম্পিউটারে খোলে; সবাই যে ঠিকানায় খোলে সেটি লিখুন, যেমন: https://dss.gov.bd/ (schema)',
    ],
  },
  {
    written: 'an address that runs code',
    file: source,
    from: 'address: https://example.org/',
    to: 'address: javascript:alert(1)',
    told: [
      'content/sources/s01.mdx:7:10 — “address” ঘর: "javascript:alert(1)" — “ঠিকানা” https:// বা http:// দিয়ে শুরু হওয়া ঠিকানা হবে, যেমন: https://dss.gov.bd/ (schema)',
    ],
  },
  {
    written: 'a word that is none of the choices',
    file: service,
    from: 'state: running',
    to: 'state: open',
    told: [
      'content/services/old-age-allowance.mdx:9:10 — “status › state” ঘর: "open" — “অবস্থা” ঘরে এর একটি লিখুন: running (চলছে), renamed (নাম বদলেছে বা অন্য কর্মসূচিতে মিশেছে), ended (বন্ধ), unsure (এখন চলে কি না নিশ্চিত নয়) (schema)',
    ],
  },
  {
    written: 'yes in Bangla',
    file: source,
    from: 'mayLink: true',
    to: 'mayLink: হ্যাঁ',
    told: [
      'content/sources/s01.mdx:8:10 — “mayLink” ঘর: "হ্যাঁ" — “লিংক দেওয়া যায়” ঘরে true বা false লিখুন (schema)',
    ],
  },
];

describe('an author is told of texts, addresses and choices', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
