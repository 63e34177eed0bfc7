import type { TreeRule } from '../rule.ts';

const fix =
  'পাতা হলে নামের শেষে শুধু .mdx দিন, যেমন: content/services/widow-allowance.mdx; পড়ার বা নামানোর ফাইল হলে public/files/ ফোল্ডারে রাখুন; আর না লাগলে মুছে দিন';

/** Every file in `content/` is one that the site reads. */
export const fileName: TreeRule = {
  id: 'file-name',
  level: 'error',
  summary: 'content/ ফোল্ডারের প্রতিটি ফাইলের নাম ও জায়গা এমন, যা থেকে পাতা হয়।',
  why: 'নাম “.mdx.txt” বা “.md” হলে, বা ফাইলটি ভুল ফোল্ডারে থাকলে সাইট সেটি পড়ে না। লেখাটি কোথাও দেখায় না, আর কেউ টেরও পায় না।',
  examples: {
    good: [{ path: 'content/plans/dwa-jhalokathi.mdx', text: '---\ntitle: পরিকল্পনা\n---\n' }],
    bad: [
      {
        example: { path: 'content/services/sewing.mdx.txt', text: '' },
        found: 'এই নামের ফাইল সাইট পড়ে না',
        fix,
      },
      {
        example: { path: 'content/notice.docx', text: '' },
        found: 'এই নামের ফাইল সাইট পড়ে না',
        fix,
      },
    ],
  },
  checkWhole: ({ unreadFiles }) =>
    unreadFiles.map((file) => ({
      file,
      line: 1,
      column: 1,
      found: 'এই নামের ফাইল সাইট পড়ে না',
      fix,
    })),
};
