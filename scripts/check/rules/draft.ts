import { isDraft } from '../../../src/content-files/draft.ts';
import type { FileRule } from '../rule.ts';

/** A draft makes no page; its other faults are told only to whoever asks for that file. */
export const draft: FileRule = {
  id: 'draft',
  level: 'warning',
  summary: 'খসড়া (draft: true) সাইটে থাকে না; মিলিয়ে দেখার পরে ঘরটি মুছে দিতে হয়।',
  why: 'অন্য পাতা থেকে আনা লেখা কেউ মিলিয়ে না দেখলে ভুল সংখ্যা মানুষের হাতে যায়।',
  examples: {
    good: [
      {
        path: 'content/plans/dwa-jhalokathi.mdx',
        text: '---\ntitle: পরিকল্পনা\noffice: dwa-jhalokathi\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\ntitle: পরিকল্পনা\noffice: dwa-jhalokathi\ndraft: true\n---\n',
        },
        found: 'খসড়া; সাইটে এর পাতা নেই',
        fix: 'কী বাকি তা দেখতে চালান: npm run check -- content/plans/dwa-jhalokathi.mdx; সব ঠিক হলে draft ঘরটি মুছে দিন',
      },
    ],
  },
  check: ({ data, path, locate }) =>
    isDraft(data)
      ? [
          {
            ...locate(['draft']),
            found: 'খসড়া; সাইটে এর পাতা নেই',
            fix: `কী বাকি তা দেখতে চালান: npm run check -- ${path}; সব ঠিক হলে draft ঘরটি মুছে দিন`,
          },
        ]
      : [],
};
