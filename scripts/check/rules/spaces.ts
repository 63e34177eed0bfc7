import { findMatches } from '../find-in.ts';
import { passagesOf } from '../passages.ts';
import type { FileRule } from '../rule.ts';

/** Words are parted by plain spaces, not by no-break or fixed-width ones. */
export const spaces: FileRule = {
  id: 'spaces',
  level: 'error',
  summary: 'শব্দের মাঝে সাধারণ ফাঁকা; ওয়ার্ড বা ওয়েব পাতা থেকে আসা বিশেষ ফাঁকা নয়।',
  why: 'বিশেষ ফাঁকায় লাইন ভাঙে না, ছোট পর্দায় লেখা পাশে বেরিয়ে যায়, আর শব্দ দুটি একসঙ্গে খোঁজা যায় না।',
  examples: {
    good: ['ভাতা মাসে ৬৫০ টাকা।'],
    bad: [
      {
        example: 'ভাতা মাসে\u00A0৬৫০ টাকা।',
        found: 'বিশেষ ফাঁকা (U+00A0): “মাসে[ ]৬৫০”',
        fix: 'মুছে সাধারণ স্পেস দিন: “মাসে ৬৫০”',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ text }) => special.test(text))
      .flatMap((passage) =>
        findMatches(file, passage, around, ([text]) => {
          const code = (special.exec(text)?.[0] ?? '').codePointAt(0) ?? 0;
          const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
          const plain = text.replace(run, ' ');
          return {
            found: `বিশেষ ফাঁকা (${name}): “${text.replace(run, '[ ]')}”`,
            fix: `মুছে সাধারণ স্পেস দিন: “${plain}”`,
            replacement: plain,
          };
        }),
      ),
};

/** No-break, figure, thin and other fixed spaces; the ideographic space of East Asian keyboards. */
const specials = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const special = new RegExp(`[${specials}]`, 'u');
const run = new RegExp(`[ ]*[${specials}][ ${specials}]*`, 'gu');
const around = new RegExp(
  `[^\\s${specials}]*(?:[ ]*[${specials}][ ${specials}]*[^\\s${specials}]*)+`,
  'gu',
);
