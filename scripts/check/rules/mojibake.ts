import { fixMojibake, hasMojibake } from '../../../src/bangla/mojibake.ts';
import { findInWriting } from '../find-in-writing.ts';
import { shorten } from '../find-in.ts';
import type { FileRule } from '../rule.ts';

/** No UTF-8 that some program read as Latin letters and wrote again. */
export const mojibake: FileRule = {
  id: 'mojibake',
  level: 'error',
  summary: 'লেখা “à¦¬à¦¿” এর মতো ভাঙা অক্ষরে বদলে যায়নি।',
  why: 'কোনো প্রোগ্রাম বাংলা অক্ষরকে ইংরেজি ভেবে আবার লিখেছে। এ লেখা কেউ পড়তে বা খুঁজতে পারে না।',
  examples: {
    good: ['বিধবা ভাতা চালু আছে।', 'Informação à população'],
    bad: [
      {
        example: 'à¦\u00ADà¦¾à¦¤à¦¾',
        found: 'ভাঙা অক্ষর: “à¦\u00ADà¦¾à¦¤à¦¾”',
        fix: 'আসল লেখা: “ভাতা”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy',
      },
    ],
  },
  check: (file) =>
    findInWriting(file, (text) => {
      if (!hasMojibake(text)) return [];
      const mended = fixMojibake(text);
      const found = `ভাঙা অক্ষর: “${shorten(text)}”`;
      const whole = { start: 0, end: text.length, found };
      // Bytes were lost on the way: nothing can bring them back.
      if (hasMojibake(mended)) {
        return [{ ...whole, fix: 'কিছু অক্ষর হারিয়ে গেছে; আসল কাগজ বা পাতা দেখে আবার লিখুন' }];
      }
      const fix = `আসল লেখা: “${shorten(mended, 80)}”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy`;
      return [{ ...whole, fix, replacement: mended, only: 'bijoy' as const }];
    }),
};
