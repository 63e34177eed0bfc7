import type { FileRule } from '../rule.ts';

/** The typed part of each file is YAML that can be read. */
export const readableFrontmatter: FileRule = {
  id: 'readable-frontmatter',
  level: 'error',
  summary: 'ফাইলের উপরের ঘরগুলো দুটি “---” লাইনের মাঝে “ঘর: মান” আকারে থাকে।',
  why: 'এই অংশ থেকেই পাতা তৈরি হয়। এক জায়গায় আকার ভাঙলে পুরো ফাইলটি পড়া যায় না।',
  examples: {
    good: [{ path: 'content/plans/dwa-jhalokathi.mdx', text: '---\ntitle: পরিকল্পনা\n---\n' }],
    bad: [
      {
        example: { path: 'content/plans/dwa-jhalokathi.mdx', text: 'title: পরিকল্পনা\n' },
        found: 'ফাইলের শুরুতে “---” দিয়ে ঘেরা ঘরগুলো নেই',
        fix: 'প্রথম লাইনে --- লিখুন, তারপর ঘরগুলো, তারপর আবার --- লিখুন',
      },
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '---\ntitle: পরিকল্পনা\ntitle: আরেকটি\n---\n',
        },
        found: '“title” ঘর দুইবার',
        fix: 'একটি রেখে অন্যটি মুছে দিন',
      },
    ],
  },
  check: ({ findings }) => findings,
};
