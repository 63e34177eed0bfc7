import { formatNumber } from '../../../src/bangla/format-number.ts';
import { findIn, shorten } from '../find-in.ts';
import { passagesOf, type Role } from '../passages.ts';
import type { FileRule } from '../rule.ts';
import { clausesOf } from '../sentences.ts';

/** No more words than a slow reader holds in mind. */
const mostWords = 25;

/** A sentence has at most twenty-five words; a colon or semicolon begins another part. */
export const longSentence: FileRule = {
  id: 'long-sentence',
  level: 'warning',
  summary: 'এক বাক্যে ২৫ শব্দের বেশি নয়।',
  why: 'যিনি ধীরে পড়েন বা শুনে বোঝেন, লম্বা বাক্যের শেষে গিয়ে শুরুটা ভুলে যান। ছোট বাক্যে শর্ত আর ব্যতিক্রম আলাদা থাকে।',
  examples: {
    good: ['ফরম পূরণ করুন। সঙ্গে ছবি দিন। তারপর ইউনিয়ন পরিষদে জমা দিন।'],
    bad: [
      {
        example:
          'ইউনিয়ন কমিটি প্রথমে আবেদনকারীর বাড়ি গিয়ে তাঁর আয় ও জমি যাচাই করে একটি তালিকা তৈরি করে এবং তালিকাটি দশ দিনের মধ্যে উপজেলা কমিটির কাছে অনুমোদনের জন্য পাঠায়।',
        found: 'একটি বাক্যে ২৭টি শব্দ: “ইউনিয়ন কমিটি প্রথমে আবেদনকারীর বাড়ি গিয়ে তাঁর আয় ও জমি…”',
        fix: 'বাক্যটি ভেঙে দুই বা তিনটি করুন; প্রতিটিতে ২৫টির কম শব্দ',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ role, text }) => roles.has(role) && text.length > 2 * mostWords)
      .flatMap((passage) =>
        clausesOf(passage.text).flatMap(({ start, end, text }) => {
          const words = text.match(word)?.length ?? 0;
          if (words <= mostWords) return [];
          const from = start + (text.length - text.trimStart().length);
          return [
            findIn(file, passage, from, end, {
              found: `একটি বাক্যে ${formatNumber(words)}টি শব্দ: “${shorten(text)}”`,
              fix: 'বাক্যটি ভেঙে দুই বা তিনটি করুন; প্রতিটিতে ২৫টির কম শব্দ',
            }),
          ];
        }),
      ),
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'note', 'cell', 'heading']);
const word = /[^\s]*[\p{L}\p{N}][^\s]*/gu;
