import type { Paragraph } from 'mdast';
import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import type { ContentFile } from '../content-file.ts';
import { shorten } from '../find-in.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** Lists and tables are Markdown's: what a word processor draws by signs and tabs is one paragraph on the page. */
export const wordLeftovers: FileRule = {
  id: 'word-leftovers',
  level: 'warning',
  summary: 'তালিকা “- ” বা “1. ” দিয়ে, ছক “|” দিয়ে লেখা; Word থেকে আনা •, ১) বা ট্যাব দিয়ে নয়।',
  why: 'পাতায় এগুলো তালিকা বা ছক হয় না: সব লাইন জুড়ে একটি অনুচ্ছেদ হয়ে যায়, পর্দা-পাঠক যন্ত্রও গুনে শোনাতে পারে না।',
  examples: {
    good: [
      'লাগে:\n\n- আবেদন ফরম\n- ছবি',
      '1. ফরম নিন।\n2. জমা দিন।',
      '| কাগজ | কোথায় |\n|---|---|\n| ফরম | অফিস |',
    ],
    bad: [
      {
        example: 'লাগে:\n• আবেদন ফরম\n• ছবি',
        found: '“•” দিয়ে তালিকা: “• আবেদন ফরম”',
        fix: 'তালিকার আগে একটি খালি লাইন রেখে প্রতি লাইন এভাবে লিখুন: - আবেদন ফরম',
      },
      {
        example: '১) ফরম নিন।\n২) জমা দিন।',
        found: '“১)” দিয়ে তালিকা: “১) ফরম নিন।”',
        fix: 'তালিকার আগে একটি খালি লাইন রেখে প্রতি লাইন এভাবে লিখুন: 1. ফরম নিন।',
      },
      {
        example: 'কাগজ\tকোথায়\nফরম\tঅফিস',
        found: 'ট্যাব দিয়ে ছক: “কাগজ → কোথায়”',
        fix: 'প্রতি সারি এভাবে লিখুন: | কাগজ | কোথায় |, আর প্রথম সারির নিচে: |---|---|',
      },
    ],
  },
  check: (file) =>
    isAnywhere.test(file.body)
      ? proseNodes(file).flatMap((node) =>
          node.type === 'paragraph' ? checkParagraph(file, node) : [],
        )
      : [],
};

/** Nearly every file has none of it. */
const isAnywhere = /[\t•●○▪▫■□◦‣➢➤►✓✔·]|[০-৯ক-ঙ][)।]/u;
const bullet = /^(?<sign>[•●○▪▫■□◦‣➢➤►✓✔·])\s*(?<text>.+)/u;
const number = /^(?<sign>\(?(?<digits>[০-৯]{1,2}|[ক-ঙ])[)।])\s*(?<text>.+)/u;

/** The first line of each kind in a paragraph: those below it are as it is. */
function checkParagraph(file: ContentFile, { position }: Paragraph): RuleFinding[] {
  const start = position?.start.offset ?? 0;
  const lines = file.text.slice(start, position?.end.offset).split('\n');
  const places = lines.map(
    (_, index) => start + lines.slice(0, index).join('\n').length + +(index > 0),
  );
  const told = [bullet, number].flatMap((kind) => {
    const index = lines.findIndex((line) => kind.test(line.trim()));
    return index < 0 ? [] : [{ index, ...tellItem(kind.exec(lines[index]?.trim() ?? '')?.groups) }];
  });
  const rows = lines.map((line) => line.trim().split(/\t+/u));
  const isTable =
    rows.filter(({ length }) => length > 1).length > 1 || rows.some(({ length }) => length > 2);
  if (isTable) {
    const index = rows.findIndex(({ length }) => length > 1);
    told.push({ index, ...tellRow(rows[index] ?? []) });
  }
  return told.map(({ index, ...one }) => ({
    ...file.placeOf(places[index] ?? start),
    ...one,
    text: lines[index]?.trim() ?? '',
  }));
}

function tellItem(groups: Record<string, string | undefined> = {}): { found: string; fix: string } {
  const { sign = '', text = '', digits } = groups;
  const mark = digits === undefined || /[ক-ঙ]/u.test(digits) ? '-' : `${fromBanglaDigits(digits)}.`;
  return {
    found: `“${sign}” দিয়ে তালিকা: “${shorten(`${sign} ${text}`)}”`,
    fix: `তালিকার আগে একটি খালি লাইন রেখে প্রতি লাইন এভাবে লিখুন: ${mark} ${shorten(text)}`,
  };
}

function tellRow(cells: readonly string[]): { found: string; fix: string } {
  return {
    found: `ট্যাব দিয়ে ছক: “${shorten(cells.join(' → '))}”`,
    fix: `প্রতি সারি এভাবে লিখুন: | ${cells.join(' | ')} |, আর প্রথম সারির নিচে: |${'---|'.repeat(cells.length)}`,
  };
}
