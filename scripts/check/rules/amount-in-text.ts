import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import { formatNumber } from '../../../src/bangla/format-number.ts';
import type { ContentFile } from '../content-file.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** A number that stands twice, in a field and in its sentence, is changed in both places. */
export const amountInText: FileRule = {
  id: 'amount-in-text',
  level: 'warning',
  summary: '“পরিমাণ” (amount) ও “সংখ্যা” (value) ঘরের অঙ্ক আর পাশের বাক্যের অঙ্ক একই।',
  why: 'ফি, ভাতা বা সংখ্যা বদলালে অনেক সময় শুধু বাক্যটি বদলানো হয়। তখন পাতায় এক অঙ্ক, তালিকা ও খোলা উপাত্তে আরেক অঙ্ক থাকে।',
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
      {
        example: {
          path: 'content/achievements/dwa-jhalokathi/2020-2021.mdx',
          text: '---\nfigures:\n  - text: সহায়তা পেয়েছেন ২,০৩১ জন।\n    sources: [x01]\n    value: 2301\n---\n',
        },
        found: 'value ঘরে ২,৩০১, কিন্তু বাক্যে ২,০৩১',
        fix: 'যেটি ঠিক, দুই জায়গাতেই সেটি লিখুন; value ঘরে ইংরেজি অঙ্কে',
      },
    ],
  },
  check: (file) => findIn(file, file.data, []),
};

const number = String.raw`(?<![\d,.])(\d[\d,]*(?:\.\d+)?)`;
/** Which numbers of a sentence a field repeats. */
const repeated = {
  amount: new RegExp(String.raw`${number}\s*টাকা`, 'gu'),
  value: new RegExp(number, 'gu'),
};
/** A word such as লাখ after a number makes it another number. */
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
  { text, amount, unit, value }: Record<string, unknown>,
  path: PropertyKey[],
): RuleFinding[] {
  if (typeof text !== 'string' || otherUnit.test(text)) return [];
  return [
    ...(unit === 'taka' ? compare(file, text, 'amount', amount, path) : []),
    ...compare(file, text, 'value', value, path),
  ];
}

function compare(
  file: ContentFile,
  text: string,
  field: keyof typeof repeated,
  told: unknown,
  path: PropertyKey[],
): RuleFinding[] {
  if (typeof told !== 'number') return [];
  const written = [...fromBanglaDigits(text).matchAll(repeated[field])].map(([, digits = '']) =>
    Number(digits.replaceAll(',', '')),
  );
  if (written.length === 0 || written.includes(told)) return [];
  const shown = (value: number) => formatNumber(value) + (field === 'amount' ? ' টাকা' : '');
  return [
    {
      ...file.placeOf(file.range([...path, field])?.[0] ?? 0),
      found: `${field} ঘরে ${shown(told)}, কিন্তু বাক্যে ${written.map(shown).join(', ')}`,
      fix: `যেটি ঠিক, দুই জায়গাতেই সেটি লিখুন; ${field} ঘরে ইংরেজি অঙ্কে`,
      text: String(told),
      around: text,
    },
  ];
}
