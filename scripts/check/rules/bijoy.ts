import { bijoyToUnicode } from '../../../src/bangla/bijoy-to-unicode.ts';
import { findBijoy } from '../find-bijoy.ts';
import { findInWriting } from '../find-in-writing.ts';
import { shorten } from '../find-in.ts';
import type { FileRule } from '../rule.ts';

/** No text in the codes of Bijoy's fonts (SutonnyMJ), which only those fonts show as Bangla. */
export const bijoy: FileRule = {
  id: 'bijoy',
  level: 'error',
  summary: 'লেখা ইউনিকোডে; বিজয় (SutonnyMJ) ফন্টের লেখা নয়।',
  why: 'বিজয়ের লেখা ওই ফন্ট ছাড়া পড়া যায় না: ফোনে “weaev fvZv” দেখায়, খুঁজে পাওয়া যায় না, পর্দা-পাঠকও পড়ে না।',
  examples: {
    good: ['বিধবা ভাতা চালু আছে।', 'Department of Women Affairs'],
    bad: [
      {
        example: 'weaev fvZv Pvjy Av‡Q|',
        found: 'বিজয় ফন্টের লেখা: “weaev fvZv Pvjy Av‡Q|”',
        fix: 'ইউনিকোডে: “বিধবা ভাতা চালু আছে।”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy',
      },
    ],
  },
  check: (file) =>
    findInWriting(file, (text) =>
      findBijoy(text).map(({ start, end: lastLetter }) => {
        // Bijoy's danda is on the bar's key, and belongs to the sentence before it.
        const end = lastLetter + (/^ ?\|/u.exec(text.slice(lastLetter))?.[0].length ?? 0);
        const written = text.slice(start, end);
        const converted = bijoyToUnicode(written);
        return {
          start,
          end,
          found: `বিজয় ফন্টের লেখা: “${shorten(written)}”`,
          fix: `ইউনিকোডে: “${shorten(converted, 80)}”; মিলিয়ে দেখে বসান, বা চালান: npm run check -- --fix=bijoy`,
          replacement: converted,
          only: 'bijoy',
        };
      }),
    ),
};
