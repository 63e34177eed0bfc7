import type { FileRule } from '../rule.ts';
import { findSpellings } from '../words/find-spellings.ts';

/** Words in a spelling that was right before the Bangla Academy's rules of 2012. */
export const olderSpelling: FileRule = {
  id: 'older-spelling',
  level: 'warning',
  summary: 'পুরোনো বানানের বদলে ২০১২ সালের নিয়মের বানান।',
  why: 'একই শব্দ সব পাতায় একভাবে লেখা থাকলে পড়তে ও মেলাতে সহজ। আইনের নাম বা হুবহু উদ্ধৃতি হলে “allow” ঘরে কারণ লিখে রাখুন।',
  examples: {
    good: ['জরুরি সরকারি সেবা।'],
    bad: [
      {
        example: 'জরুরী সেবা।',
        found: 'পুরোনো বানান: “জরুরী”',
        fix: 'লিখুন “জরুরি”; নিয়ম: অতৎসম শব্দে হ্রস্ব ই-কার',
      },
    ],
  },
  check: (file) =>
    findSpellings(file, 'older', (written, { right, rule }) => ({
      found: `পুরোনো বানান: “${written}”`,
      fix: `লিখুন “${right}”; নিয়ম: ${rule}`,
    })),
};
