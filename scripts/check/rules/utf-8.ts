import { formatNumber } from '../../../src/bangla/format-number.ts';
import type { FileRule } from '../rule.ts';

/** A file is UTF-8 without a byte order mark. */
export const utf8: FileRule = {
  id: 'utf-8',
  level: 'error',
  summary: 'ফাইল UTF-8 হিসেবে রাখা, শুরুতে কোনো অদৃশ্য চিহ্ন নেই।',
  why: 'অন্য কোনোভাবে রাখা ফাইলে বাংলা অক্ষর নষ্ট হয়ে যায়; একবার নষ্ট হলে আর ফেরানো যায় না।',
  examples: {
    good: [{ path: 'content/plans/dwa-jhalokathi.mdx', text: '---\ntitle: পরিকল্পনা\n---\n' }],
    bad: [
      {
        example: {
          path: 'content/plans/dwa-jhalokathi.mdx',
          text: '\uFEFF---\ntitle: পরিকল্পনা\n---\n',
        },
        found: 'ফাইলের শুরুতে একটি অদৃশ্য চিহ্ন (BOM)',
        fix: 'সম্পাদকে “UTF-8” বেছে আবার রাখুন (“UTF-8 with BOM” নয়); বা npm run check -- --fix চালান',
      },
    ],
  },
  check: ({ damage }) => {
    switch (damage?.kind) {
      case undefined:
        return [];
      case 'byte-order-mark':
        return [
          {
            line: 1,
            column: 1,
            found: 'ফাইলের শুরুতে একটি অদৃশ্য চিহ্ন (BOM)',
            fix: 'সম্পাদকে “UTF-8” বেছে আবার রাখুন (“UTF-8 with BOM” নয়); বা npm run check -- --fix চালান',
            // The text is read without the mark, so writing it again leaves the mark out.
            edits: [{ start: 0, end: 0, text: '' }],
          },
        ];
      case 'utf-16':
        return [
          {
            line: 1,
            column: 1,
            found: 'ফাইলটি UTF-16 হিসেবে রাখা (নোটপ্যাডের “Unicode”)',
            fix: 'নোটপ্যাডে “Save as” দিয়ে Encoding ঘরে “UTF-8” বেছে আবার রাখুন',
          },
        ];
      case 'office-document':
        return [
          {
            line: 1,
            column: 1,
            found: 'ফাইলটি আসলে ওয়ার্ড, এক্সেল বা জিপ ফাইল, কেবল নামটি বদলানো',
            fix: 'ফাইলটি মুছে দিন; npm run new দিয়ে নতুন ফাইল শুরু করে লেখাটুকু কপি করে বসান',
          },
        ];
      case 'invalid-byte': {
        const { line, column, offset, byte } = damage;
        const code = byte.toString(16).toUpperCase().padStart(2, '0');
        return [
          {
            line,
            column,
            found: `UTF-8 নয় এমন বাইট 0x${code}, ফাইলের ${formatNumber(offset + 1)} নম্বর বাইটে`,
            fix: 'এই জায়গার অক্ষরটি নষ্ট। শব্দটি আবার লিখুন, ফাইলটি “UTF-8” হিসেবে রাখুন',
          },
        ];
      }
    }
  },
};
