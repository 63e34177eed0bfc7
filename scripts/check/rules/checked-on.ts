import { formatDate } from '../../../src/bangla/dates.ts';
import type { FileRule } from '../rule.ts';

const dayLength = 86_400_000;

/** An office confirms a page on a day that has come. */
export const checkedOn: FileRule = {
  id: 'checked-on',
  level: 'error',
  summary: 'যাচাইয়ের তারিখ (checkedOn) আজকের বা আগের দিন।',
  why: 'সামনের তারিখ লিখলে পাতাটি বছরের পর বছর নতুন যাচাই করা বলে দেখায়, অথচ কেউ দেখেনি।',
  examples: {
    good: [
      {
        path: 'content/services/example.mdx',
        text: '---\ncheckedOn: "2026-11-22"\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/services/example.mdx',
          text: '---\ncheckedOn: "9031-02-20"\n---\n',
        },
        found: 'যাচাইয়ের তারিখ ২০ ফেব্রুয়ারি ৯০৩১ এখনও আসেনি',
        fix: 'যেদিন মিলিয়ে দেখেছেন, সেই দিনটি লিখুন; না দেখে থাকলে ঘরটি মুছে দিন',
      },
    ],
  },
  check: (file) => {
    const { checkedOn: day } = (file.data ?? {}) as { checkedOn?: unknown };
    // Where the sun rises first it is already tomorrow.
    const tomorrow = new Date(Date.now() + dayLength).toISOString().slice(0, 10);
    if (typeof day !== 'string' || Number.isNaN(Date.parse(day)) || day <= tomorrow) return [];
    return [
      {
        ...file.locate(['checkedOn']),
        found: `যাচাইয়ের তারিখ ${formatDate(day)} এখনও আসেনি`,
        fix: 'যেদিন মিলিয়ে দেখেছেন, সেই দিনটি লিখুন; না দেখে থাকলে ঘরটি মুছে দিন',
      },
    ];
  },
};
