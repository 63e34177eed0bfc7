import { describe, expect, test } from 'vitest';
import { errorsTold, type Slip } from '../../../support/sample-content.ts';

const service = 'services/old-age-allowance.mdx';

const rows: Slip[] = [
  {
    written: 'one field twice',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: বয়স্ক ভাতা\ntitle: বিধবা ভাতা',
    told: [
      'content/services/old-age-allowance.mdx:3:1 — “title” ঘর দুইবার — একটি রেখে অন্যটি মুছে দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'a tab at the start of a line',
    file: service,
    from: '  state: running',
    to: '\tstate: running',
    told: [
      'content/services/old-age-allowance.mdx:9:1 — লাইনের শুরুতে ট্যাব — ট্যাবের বদলে দুটি করে ফাঁকা (স্পেস) দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'a quote that is not closed',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: "বয়স্ক ভাতা',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — উদ্ধৃতি চিহ্ন " শুরু হয়েছে, শেষ হয়নি — লেখার শেষে " বসান (readable-frontmatter)',
    ],
  },
  {
    written: 'a list that is not closed',
    file: service,
    from: 'needs: [money]',
    to: 'needs: [money',
    told: [
      'content/services/old-age-allowance.mdx:5:8 — বন্ধনী [ শুরু হয়েছে, শেষ হয়নি — তালিকার শেষে ] বসান (readable-frontmatter)',
    ],
  },
  {
    written:
      'a list that is not closed within an entry, told once though the next entry seems wrong then',
    file: 'services/old-age-allowance.mdx',
    from: 'eligibility:',
    to: 'exclusions:\n  - text: নমুনা।\n    sources: [s01\n    doubt: নমুনা।\n  - text: নমুনা।\n    sources: [s01]\neligibility:',
    told: [
      'content/services/old-age-allowance.mdx:12:14 — বন্ধনী [ শুরু হয়েছে, শেষ হয়নি — তালিকার শেষে ] বসান (readable-frontmatter)',
    ],
  },
  {
    written: 'two versions between Git’s marks, told once for each place',
    file: 'services/old-age-allowance.mdx',
    from: 'title: বয়স্ক ভাতা',
    to: '<<<<<<< HEAD\ntitle: বয়স্ক ভাতা\n=======\ntitle: প্রবীণ ভাতা\n>>>>>>> other',
    told: [
      'content/services/old-age-allowance.mdx:2:1 — একই জায়গায় দুজনের দুই রকম লেখা, গিট মেলাতে পারেনি: “<<<<<<< HEAD” — দুটির যেটি ঠিক সেটি রাখুন; অন্যটি আর <<<<<<<, ======= ও >>>>>>> দিয়ে শুরু লাইনগুলো মুছে দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'the same in the prose',
    file: 'services/old-age-allowance.mdx',
    from: 'টাকা আসে <Fact sources="s01">৩ মাস পরপর</Fact>।',
    to: '<<<<<<< HEAD\nটাকা আসে।\n=======\nটাকা যায়।\n>>>>>>> other\n\n<<<<<<< HEAD\nক\n=======\nখ\n>>>>>>> other',
    told: [36, 42].map(
      (line) =>
        `content/services/old-age-allowance.mdx:${line}:1 — একই জায়গায় দুজনের দুই রকম লেখা, গিট মেলাতে পারেনি: “<<<<<<< HEAD” — দুটির যেটি ঠিক সেটি রাখুন; অন্যটি আর <<<<<<<, ======= ও >>>>>>> দিয়ে শুরু লাইনগুলো মুছে দিন (readable-frontmatter)`,
    ),
  },
  {
    written: 'a colon inside a text',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: ভাতা: বয়স্ক',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — মানের ভেতরে “: ” — পুরো মান উদ্ধৃতি চিহ্নে লিখুন, যেমন: title: "বয়স্ক ভাতা: নিয়ম" (readable-frontmatter)',
    ],
  },
  {
    written: 'a field without a colon',
    file: service,
    from: 'kind: citizen',
    to: 'kind citizen',
    told: [
      'content/services/old-age-allowance.mdx:7:1 — “kind citizen” লাইনে “:” নেই — “ঘর: মান” আকারে লিখুন, যেমন: title: বয়স্ক ভাতা (readable-frontmatter)',
    ],
  },
  {
    written: 'one step too few before an entry, told once for the lines that follow',
    file: service,
    from: '  - text: মাসে ৭০০ টাকা।',
    to: ' - text: মাসে ৭০০ টাকা।',
    told: [
      'content/services/old-age-allowance.mdx:14:1 — লাইনের শুরুর ফাঁকা পাশের লাইনের সঙ্গে মেলে না — পাশের লাইনগুলোর সমান ফাঁকা (স্পেস) দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'a line that starts too far in',
    file: service,
    from: 'audiences:',
    to: ' audiences:',
    told: [
      'content/services/old-age-allowance.mdx:6:1 — লাইনের শুরুর ফাঁকা পাশের লাইনের সঙ্গে মেলে না — পাশের লাইনগুলোর সমান ফাঁকা (স্পেস) দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'a field of an entry one step too far out',
    file: service,
    from: '    sources: [s01]\n    amount',
    to: '   sources: [s01]\n    amount',
    told: [
      'content/services/old-age-allowance.mdx:15:1 — লাইনের শুরুর ফাঁকা পাশের লাইনের সঙ্গে মেলে না — পাশের লাইনগুলোর সমান ফাঁকা (স্পেস) দিন (readable-frontmatter)',
    ],
  },
  {
    written: 'a value that begins with the sign of a comment',
    file: service,
    from: 'title: বয়স্ক ভাতা',
    to: 'title: # বয়স্ক ভাতা',
    told: [
      'content/services/old-age-allowance.mdx:2:8 — “title” ঘর খালি: “#” থেকে লাইনের শেষ পর্যন্ত বাদ পড়ে — “#” মুছে দিন, বা পুরো মান উদ্ধৃতি চিহ্নে লিখুন (schema)',
    ],
  },
  {
    written: 'an opening line that is no ---, with many figures below it',
    file: service,
    from: '---\ntitle: বয়স্ক ভাতা',
    to: '—\ntitle: বয়স্ক ভাতা',
    told: [
      'content/services/old-age-allowance.mdx:1:1 — ফাইলের শুরুতে “---” দিয়ে ঘেরা ঘরগুলো নেই — প্রথম লাইনে --- লিখুন, তারপর ঘরগুলো, তারপর আবার --- লিখুন (readable-frontmatter)',
    ],
  },
  {
    written: 'a tab in a list that other files name things of',
    file: 'lists/papers.yaml',
    from: 'national-id:\n  title',
    to: 'national-id:\n\ttitle',
    told: [
      'content/lists/papers.yaml:2:1 — লাইনের শুরুতে ট্যাব — ট্যাবের বদলে দুটি করে ফাঁকা (স্পেস) দিন (readable-frontmatter)',
    ],
  },
];

describe('an author is told of the shape of the file', () => {
  test.each(rows)('$written', async (slip) => {
    expect(await errorsTold([slip])).toEqual(slip.told);
  });
});
