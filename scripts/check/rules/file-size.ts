import { formatNumber } from '../../../src/bangla/format-number.ts';
import type { TreeRule } from '../rule.ts';

const kilobyte = 1000;
const warnAbove = 500 * kilobyte;
const failAbove = 2000 * kilobyte;

/** Files that readers download are small: above 500 KB a warning, above 2 MB an error. */
export const fileSize: TreeRule = {
  id: 'file-size',
  level: 'error',
  summary:
    'public/ ফোল্ডারের কোনো ফাইল ৫০০ কিলোবাইটের বেশি নয়; ২ মেগাবাইটের বেশি হলে সাইট তৈরি হয় না।',
  why: '২জি নেটে ২ মেগাবাইট নামতে পাঁচ মিনিটের বেশি লাগে, আর মানুষের নিজের টাকায় কেনা ডেটা খরচ হয়।',
  examples: {
    good: [{ path: 'public/files/form.pdf', text: '120000' }],
    bad: [
      {
        example: { path: 'public/files/form.pdf', text: '700000' },
        found: 'ফাইলটি ৭০০ কিলোবাইট',
        fix: '৫০০ কিলোবাইটের মধ্যে আনুন: ছবি ছোট করুন, পিডিএফ “কম মাপে” রাখুন',
      },
      {
        example: { path: 'public/files/form.pdf', text: '2500000' },
        found: 'ফাইলটি ২,৫০০ কিলোবাইট',
        fix: '৫০০ কিলোবাইটের মধ্যে আনুন: ছবি ছোট করুন, পিডিএফ “কম মাপে” রাখুন',
      },
    ],
  },
  checkWhole: ({ publicFiles }) =>
    publicFiles
      .filter(({ bytes }) => bytes > warnAbove)
      .map(({ path, bytes }) => ({
        file: path,
        line: 1,
        column: 1,
        level: bytes > failAbove ? 'error' : 'warning',
        found: `ফাইলটি ${formatNumber(Math.round(bytes / kilobyte))} কিলোবাইট`,
        fix: '৫০০ কিলোবাইটের মধ্যে আনুন: ছবি ছোট করুন, পিডিএফ “কম মাপে” রাখুন',
      })),
};
