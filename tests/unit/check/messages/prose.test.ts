import { describe, expect, test } from 'vitest';
import { errorsTold } from '../../../support/sample-content.ts';

const file = 'services/old-age-allowance.mdx';
const from = 'টাকা আসে <Fact sources="s01">৩ মাস পরপর</Fact>।';

interface Row {
  written: string;
  prose: string;
  told: string[];
}

const rows: Row[] = [
  {
    written: 'import',
    prose: 'import Map from "./Map.astro"\n\nটাকা আসে।',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — import বা export — লাইনটি মুছে দিন; এখানে শুধু লেখা চলে (content-not-code)',
    ],
  },
  {
    written: 'export',
    prose: 'export const a = 1\n\nটাকা আসে।',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — import বা export — লাইনটি মুছে দিন; এখানে শুধু লেখা চলে (content-not-code)',
    ],
  },
  {
    written: 'an expression',
    prose: 'ভাতা {1 + 1} টাকা।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — দ্বিতীয় বন্ধনী: “{1 + 1}” — লেখার অংশ হলে লিখুন: \\{1 + 1\\}; নইলে মুছে দিন (content-not-code)',
    ],
  },
  {
    written: 'script',
    prose: '<script>alert(1)</script>',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — <script> — এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: Fact (content-not-code)',
    ],
  },
  {
    written: 'iframe',
    prose: '<iframe src="https://example.org/"></iframe>',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — <iframe> — এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: Fact (content-not-code)',
    ],
  },
  {
    written: 'an HTML element',
    prose: 'ভাতা <b>মোটা</b> লেখা।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — <b> — এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: Fact (content-not-code)',
    ],
  },
  {
    written: 'a style attribute',
    prose: 'টাকা <Fact sources="s01" style="color:red">৩ মাস</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — <Fact style=…> — এখানে শুধু এগুলো চলে: sources, doubt, standing (content-not-code)',
    ],
  },
  {
    written: 'an event handler',
    prose: 'টাকা <Fact sources="s01" onclick="run()">৩ মাস</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — <Fact onclick=…> — এখানে শুধু এগুলো চলে: sources, doubt, standing (content-not-code)',
    ],
  },
  {
    written: 'a computed attribute',
    prose: 'টাকা <Fact sources={x}>৩ মাস</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — <Fact> এর ভেতরে { } — মান উদ্ধৃতি চিহ্নে লিখুন, যেমন: sources="s01" (content-not-code)',
    ],
  },
  {
    written: 'attributes spread',
    prose: 'টাকা <Fact {...x}>৩ মাস</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — <Fact> এর ভেতরে { } — মান উদ্ধৃতি চিহ্নে লিখুন, যেমন: sources="s01" (content-not-code)',
    ],
  },
  {
    written: 'a link that runs code',
    prose: '[এখানে](javascript:alert(1)) দেখুন।',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — “javascript:alert(1)” ঠিকানা — https://, mailto:, tel: বা / দিয়ে শুরু হওয়া ঠিকানা দিন (content-not-code)',
    ],
  },
  {
    written: 'a link with a hidden scheme',
    prose: '[এখানে](JaVaScRiPt:alert(1)) দেখুন।',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — “JaVaScRiPt:alert(1)” ঠিকানা — https://, mailto:, tel: বা / দিয়ে শুরু হওয়া ঠিকানা দিন (content-not-code)',
    ],
  },
  {
    written: 'a picture from data',
    prose: '![ছবি](data:image/svg+xml,x)',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — “data:image/svg+xml,x” ঠিকানা — https://, mailto:, tel: বা / দিয়ে শুরু হওয়া ঠিকানা দিন (content-not-code)',
    ],
  },
  {
    written: 'a smaller-than sign before a letter',
    prose: 'বয়স <কত হলে।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — লেখাটি পড়া গেল না: “বয়স <কত হলে।” — চিহ্নটির আগে \\ দিন, লিখুন: বয়স \\<কত হলে। (content-not-code)',
    ],
  },
  {
    written: 'an element that is not closed',
    prose: 'টাকা <Fact sources="s01">৩ মাস।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — লেখাটি পড়া গেল না: “টাকা <Fact sources="s01">৩” — শুরু ও শেষ মিলিয়ে দেখুন: <Fact sources="s01">৩ মাস</Fact> (content-not-code)',
    ],
  },
  {
    written: 'a component that there is not',
    prose: '<Map place="ঝালকাঠি" />',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — <Map> — এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: Fact (content-not-code)',
    ],
  },
  {
    written: 'a Fact without a source',
    prose: 'টাকা আসে <Fact>৩ মাস পরপর</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:10 — <Fact> এ sources নেই — এভাবে লিখুন: <Fact sources="s01">…</Fact> (content-not-code)',
    ],
  },
  {
    written: 'a line break of HTML',
    prose: 'লাইন এক<br>লাইন দুই।',
    told: [
      'content/services/old-age-allowance.mdx:36:8 — লেখাটি পড়া গেল না: “লাইন এক<br>লাইন দুই।” — <br> মুছে দিন; নতুন লাইন চাইলে মাঝে একটি খালি লাইন রাখুন (content-not-code)',
    ],
  },
  {
    written: 'a comment of HTML',
    prose: '<!-- পরে লিখব -->',
    told: [
      'content/services/old-age-allowance.mdx:36:1 — লেখাটি পড়া গেল না: “<!-- পরে” — পাতায় মন্তব্য রাখা যায় না; <!-- থেকে --> পর্যন্ত মুছে দিন (content-not-code)',
    ],
  },
  {
    written: 'an address between angle brackets',
    prose: 'ফরম <https://example.gov.bd/form> ঠিকানায়।',
    told: [
      'content/services/old-age-allowance.mdx:36:5 — লেখাটি পড়া গেল না: “ফরম <https://example.gov.bd/form> ঠিকানায়।” — লিংকের লেখাসহ লিখুন: [লিংকটি কীসের](https://example.gov.bd/form) (content-not-code)',
    ],
  },
  {
    written: 'Word’s quotes in a Fact',
    prose: 'টাকা <Fact sources=“s01”>৩ মাস</Fact>।',
    told: [
      'content/services/old-age-allowance.mdx:36:6 — লেখাটি পড়া গেল না: “টাকা <Fact sources=“s01”>৩” — উদ্ধৃতি চিহ্ন " দিন, “ ” নয়: <Fact sources="s01">৩ মাস</Fact> (content-not-code)',
    ],
  },
];

describe('an author is told of the prose, which is no code', () => {
  test.each(rows)('$written', async ({ prose, told }) => {
    expect(await errorsTold([{ file, from, to: prose }])).toEqual(told);
  });
});
