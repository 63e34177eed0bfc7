import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import { formatNumber } from '../../../src/bangla/format-number.ts';
import type { ContentFile } from '../content-file.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** A sum that stands twice, as a number and in its sentence, is changed in both places. */
export const amountInText: FileRule = {
  id: 'amount-in-text',
  level: 'warning',
  summary: '“পরিমাণ” (amount) ঘরের টাকা আর পাশের বাক্যের টাকা একই।',
  why: 'ফি বা ভাতা বদলালে অনেক সময় শুধু বাক্যটি বদলানো হয়। তখন পাতায় এক অঙ্ক, তালিকা ও খোলা উপাত্তে আরেক অঙ্ক থাকে।',
  examples: {
    good: [
      {
        path: 'content/services/example.mdx',
        text: '---\nfee:\n  - text: ফি ১,০০০ টাকা।\n    sources: [x01]\n    amount: 1000\n    unit: taka\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/services/example.mdx',
          text: '---\nfee:\n  - text: ফি ২,০০০ টাকা।\n    sources: [x01]\n    amount: 1000\n    unit: taka\n---\n',
        },
        found: 'amount ঘরে ১,০০০ টাকা, কিন্তু বাক্যে ২,০০০ টাকা',
        fix: 'যেটি ঠিক, দুই জায়গাতেই সেটি লিখুন; amount ঘরে ইংরেজি অঙ্কে',
      },
    ],
  },
  check: (file) => findIn(file, file.data, []),
};

/** Sums in taka; a word such as লাখ after the number makes it another number. */
const sum = /(?<![\d,.])(\d[\d,]*(?:\.\d+)?)\s*টাকা/gu;
const otherUnit = /লাখ|লক্ষ|কোটি|হাজার|শত|শ’/u;

function findIn(file: ContentFile, value: unknown, path: PropertyKey[]): RuleFinding[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => findIn(file, item, [...path, index]));
  }
  if (value === null || typeof value !== 'object') return [];
  return [
    ...checkStatement(file, value as Record<string, unknown>, path),
    ...Object.entries(value).flatMap(([key, item]) => findIn(file, item, [...path, key])),
  ];
}

function checkStatement(
  file: ContentFile,
  { text, amount, unit }: Record<string, unknown>,
  path: PropertyKey[],
): RuleFinding[] {
  if (typeof text !== 'string' || typeof amount !== 'number' || unit !== 'taka') return [];
  if (otherUnit.test(text)) return [];
  const sums = [...fromBanglaDigits(text).matchAll(sum)].map(([, written = '']) =>
    Number(written.replaceAll(',', '')),
  );
  if (sums.length === 0 || sums.includes(amount)) return [];
  return [
    {
      ...file.placeOf(file.range([...path, 'amount'])?.[0] ?? 0),
      found: `amount ঘরে ${formatNumber(amount)} টাকা, কিন্তু বাক্যে ${sums.map((one) => formatNumber(one)).join(', ')} টাকা`,
      fix: 'যেটি ঠিক, দুই জায়গাতেই সেটি লিখুন; amount ঘরে ইংরেজি অঙ্কে',
      text: String(amount),
      around: text,
    },
  ];
}
