import { findCode } from '../../../src/content-files/code-in-content.ts';
import { explainUnreadable } from '../explain-unreadable.ts';
import { proseOf } from '../prose.ts';
import type { FileRule } from '../rule.ts';

/** The prose of each file is text and the site's own components: nothing in it can run. */
export const contentNotCode: FileRule = {
  id: 'content-not-code',
  level: 'error',
  summary:
    'লেখার ভেতরে কোনো কোড বা অন্য সাইটের ছবি চলে না; শুধু লেখা, তালিকা, ছক, নিজের ছবি ও <Fact>।',
  why: 'ফাইলের ভেতরের কোড পাঠকের ফোনে বা সাইট তৈরির যন্ত্রে চলতে পারত। তাই “<” ও “{” চিহ্নের আগে \\ দিয়ে লিখতে হয়। অন্য সাইটের ছবি আনলে পাঠক কে, তা সেই সাইট জানতে পারত।',
  examples: {
    good: [
      'বয়স ৫ < ১০ হলে মেলে।',
      'বয়স \\<১০ হলে মেলে।',
      'মানে \\{ক\\} লেখা।',
      'প্রশিক্ষণ <Fact sources="s01">৩ মাসের</Fact>।',
    ],
    bad: [
      {
        example: 'import x from "./x.js"',
        found: 'import বা export',
        fix: 'লাইনটি মুছে দিন; এখানে শুধু লেখা চলে',
      },
      {
        example: 'বয়স <১০ হলে।',
        found: 'লেখাটি পড়া গেল না: “বয়স <১০ হলে।”',
        fix: 'চিহ্নটির আগে \\ দিন, লিখুন: বয়স \\<১০ হলে।',
      },
      {
        example: 'ঘরে {নাম} লিখুন।',
        found: 'দ্বিতীয় বন্ধনী: “{নাম}”',
        fix: 'লেখার অংশ হলে লিখুন: \\{নাম\\}; নইলে মুছে দিন',
      },
      {
        example: '<script>alert(1)</script>',
        found: '<script>',
        fix: 'এটি চলে না। লেখার “<” হলে \\< লিখুন; উপাদান চাইলে শুধু: Fact',
      },
      {
        example: '![নারীরা সেলাই শিখছেন](https://example.gov.bd/Sewing.jpg)',
        found: 'ছবিটি অন্য সাইটে, এখানে দেখা যাবে না: “https://example.gov.bd/Sewing.jpg”',
        fix: 'ছবিটি নামিয়ে public/files/sewing.jpg নামে রাখুন, ঠিকানায় লিখুন: /files/sewing.jpg',
      },
      {
        example: '![নারীরা সেলাই শিখছেন][ছবি]\n\n[ছবি]: https://example.gov.bd/Sewing.jpg',
        found: 'ছবিটি অন্য সাইটে, এখানে দেখা যাবে না: “https://example.gov.bd/Sewing.jpg”',
        fix: 'ছবিটি নামিয়ে public/files/sewing.jpg নামে রাখুন, ঠিকানায় লিখুন: /files/sewing.jpg',
      },
    ],
  },
  check: (file) => {
    const tree = proseOf(file);
    if (!tree) return [];
    return tree instanceof Error ? [explainUnreadable(file, tree)] : findCode(tree);
  },
};
