import type { FileRule } from '../rule.ts';
import { findSpellings } from '../words/find-spellings.ts';

/** Words that are not spelt as the Bangla Academy's dictionary has them. */
export const misspelling: FileRule = {
  id: 'misspelling',
  level: 'warning',
  summary: 'বানান বাংলা একাডেমির অভিধান ও নিয়ম অনুযায়ী।',
  why: 'ভুল বানানে মানুষ খুঁজে পান না, পর্দা-পাঠক ভুল পড়ে, আর সরকারি কাগজের উপর ভরসা কমে। তালিকা: content/words/misspellings.yaml ও often-misspelt.yaml।',
  examples: {
    good: ['মন্ত্রণালয়ের প্রশিক্ষণ গ্রহণ করুন।', 'সরকারী দপ্তরে আবেদন করুন।'],
    bad: [
      {
        example: 'মন্ত্রনালয়ে যান।',
        found: 'বানান: “মন্ত্রনালয়ে”',
        fix: 'লিখুন “মন্ত্রণালয়ে”; নিয়ম: ণত্ব বিধান (তৎসম শব্দে ঋ, র, ষ, ক্ষ এর পরে ণ)',
      },
      {
        example: 'পোষ্ট অফিসে টাকা দিন।',
        found: 'বানান: “পোষ্ট”',
        fix: 'লিখুন “পোস্ট”; নিয়ম: বিদেশি শব্দে ষ হয় না, স বা শ হয়',
      },
    ],
  },
  check: (file) =>
    findSpellings(file, 'wrong', (written, { right, rule }) => ({
      found: `বানান: “${written}”`,
      fix: `লিখুন “${right}”; নিয়ম: ${rule}`,
    })),
};
