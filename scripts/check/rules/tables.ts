import type { Paragraph, Table } from 'mdast';
import { formatNumber } from '../../../src/bangla/format-number.ts';
import { plainText } from '../plain-text.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** What a 320-pixel screen can show without scrolling sideways. */
const mostColumns = 4;

/** Tables have a head that names each column, rows that fit it, and few columns. */
export const tables: FileRule = {
  id: 'tables',
  level: 'warning',
  summary: 'ছকের প্রতি কলামের নাম আছে, সারি মেলে, কলাম চারটির বেশি নয়।',
  why: 'পর্দা-পাঠক প্রতি ঘরের আগে কলামের নাম বলে। ছোট ফোনে চারটির বেশি কলাম পড়া যায় না।',
  examples: {
    good: ['| কাজ | কোথায় |\n|---|---|\n| সেলাই | কার্যালয় |'],
    bad: [
      {
        example: '| কাজ |  |\n|---|---|\n| সেলাই | কার্যালয় |',
        found: 'ছকের ২ নম্বর কলামের নাম নেই',
        fix: 'প্রথম সারিতে কলামটির নাম লিখুন',
      },
      {
        example: '| কাজ | কোথায় |\n|---|---|\n| সেলাই | কার্যালয় | দুপুর |',
        found: 'একটি সারিতে ৩টি ঘর, কলাম ২টি',
        fix: 'বাড়তি ঘর দেখা যায় না; ঘর কমান, বা প্রথম ও দ্বিতীয় সারিতে কলাম বাড়ান',
      },
      {
        example: '| কাজ | কোথায় |\n| সেলাই | কার্যালয় |',
        found: 'ছকটি চেনা যায়নি: দ্বিতীয় লাইনে |---| নেই',
        fix: 'কলামের নামের সারির নিচে লিখুন: |---|---|',
      },
      {
        example: '| ক | খ | গ | ঘ | ঙ |\n|---|---|---|---|---|\n| এক | দুই | তিন | চার | পাঁচ |',
        found: 'ছকে ৫টি কলাম',
        fix: 'ফোনে ৪টির বেশি কলাম পড়া যায় না; দুটি ছক করুন, বা তালিকা লিখুন',
      },
    ],
  },
  check: (file) =>
    proseNodes(file).flatMap((node): RuleFinding[] => {
      if (node.type !== 'table' && node.type !== 'paragraph') return [];
      const told = node.type === 'table' ? checkTable(node) : checkLost(node);
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return told.map((one) => ({ line, column, ...one }));
    }),
};

function checkTable({ children: [head, ...rows] }: Table): { found: string; fix: string }[] {
  const columns = head?.children.length ?? 0;
  const unnamed = head?.children.findIndex((cell) => plainText(cell).trim() === '') ?? -1;
  const longest = Math.max(0, ...rows.map(({ children }) => children.length));
  return [
    ...(unnamed >= 0
      ? [
          {
            found: `ছকের ${formatNumber(unnamed + 1)} নম্বর কলামের নাম নেই`,
            fix: 'প্রথম সারিতে কলামটির নাম লিখুন',
          },
        ]
      : []),
    ...(longest > columns
      ? [
          {
            found: `একটি সারিতে ${formatNumber(longest)}টি ঘর, কলাম ${formatNumber(columns)}টি`,
            fix: 'বাড়তি ঘর দেখা যায় না; ঘর কমান, বা প্রথম ও দ্বিতীয় সারিতে কলাম বাড়ান',
          },
        ]
      : []),
    ...(columns > mostColumns
      ? [
          {
            found: `ছকে ${formatNumber(columns)}টি কলাম`,
            fix: `ফোনে ${formatNumber(mostColumns)}টির বেশি কলাম পড়া যায় না; দুটি ছক করুন, বা তালিকা লিখুন`,
          },
        ]
      : []),
  ];
}

/** Lines between bars that Markdown did not take for a table. */
function checkLost(paragraph: Paragraph): { found: string; fix: string }[] {
  const [first = '', second] = plainText(paragraph).split('\n');
  if (!/^\s*\|.*\|\s*$/u.test(first) || second === undefined) return [];
  const columns = first.split('|').length - 2;
  return [
    {
      found: 'ছকটি চেনা যায়নি: দ্বিতীয় লাইনে |---| নেই',
      fix: `কলামের নামের সারির নিচে লিখুন: ${'|---'.repeat(Math.max(1, columns))}|`,
    },
  ];
}
