import { findMatches, type Told } from '../find-in.ts';
import { passagesOf } from '../passages.ts';
import type { FileRule } from '../rule.ts';

/**
 * The joiners U+200C (ZWNJ) and U+200D (ZWJ) stand only where Bangla needs them: ZWJ in র‍্য (Unicode
 * core specification, chapter 12), ZWNJ after a visible hasanta (উদ্‌যাপন).
 */
export const joiners: FileRule = {
  id: 'joiners',
  level: 'error',
  summary: 'অদৃশ্য জোড়-চিহ্ন (ZWJ, ZWNJ) কেবল র‍্য আর হসন্ত দেখানোর জায়গায়।',
  why: 'চিহ্নটি দেখা যায় না, কিন্তু শব্দটি খুঁজে পাওয়া যায় না, পর্দা-পাঠকও ভুল পড়ে।',
  examples: {
    good: ['র\u200D\u09CDযাব ও র\u200D\u09CDযালি।', 'দিবসটি উদ\u09CD\u200Cযাপন করা হয়।'],
    bad: [
      {
        example: 'সহা\u200Cয়তা পাবেন।',
        found: 'শব্দের ভেতরে অদৃশ্য চিহ্ন ZWNJ: “সহা[ZWNJ]য়তা”',
        fix: 'শব্দটি মুছে আবার লিখুন: “সহায়তা”',
      },
      {
        example: 'র\u200C\u09CDযালি হবে।',
        found: '“র‍্য” লেখায় ভুল অদৃশ্য চিহ্ন ZWNJ: “র[ZWNJ]\u09CDযালি”',
        fix: 'শব্দটি মুছে আবার লিখুন: “র\u200D\u09CDযালি”',
      },
      {
        example: 'হঠাত\u09CD\u200D বন্ধ হয়।',
        found: '“ৎ” পুরোনো কোডে লেখা: “হঠাত\u09CD[ZWJ]”',
        fix: 'শব্দটি মুছে আবার লিখুন: “হঠাৎ”',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ text }) => /[\u200C\u200D]/u.test(text))
      .flatMap((passage) => findMatches(file, passage, withJoiner, ([word]) => tell(word))),
};

const withJoiner = /[\p{L}\p{M}\u200C\u200D]*[\u200C\u200D][\p{L}\p{M}\u200C\u200D]*/gu;
const names: Record<string, string> = { '\u200C': 'ZWNJ', '\u200D': 'ZWJ' };

/** What is written, and what was meant, by each use that Bangla does not have. */
const wrongUses: readonly { pattern: RegExp; meant: string; found: string }[] = [
  { pattern: /র\u200C(?=\u09CDয)/gu, meant: 'র\u200D', found: '“র‍্য” লেখায় ভুল অদৃশ্য চিহ্ন' },
  { pattern: /ত\u09CD\u200D/gu, meant: 'ৎ', found: '“ৎ” পুরোনো কোডে লেখা' },
  // Right uses are stepped over: the second alternative keeps what the first has not taken.
  {
    pattern: /(র\u200D\u09CDয|\u09CD\u200C(?=[\u0995-\u09B9\u09DC-\u09DF]))|[\u200C\u200D]+/gu,
    meant: '$1',
    found: 'শব্দের ভেতরে অদৃশ্য চিহ্ন',
  },
];

function tell(word: string): Told | undefined {
  let meant = word;
  const found: string[] = [];
  for (const use of wrongUses) {
    const after = meant.replace(use.pattern, (_, kept: unknown) =>
      use.meant === '$1' ? (typeof kept === 'string' ? kept : '') : use.meant,
    );
    if (after !== meant) found.push(use.found);
    meant = after;
  }
  if (found.length === 0) return undefined;
  const shown = word.replace(/[\u200C\u200D]/gu, (mark) => `[${names[mark]}]`);
  const [first] = found;
  const name = first?.includes('পুরোনো') ? '' : ` ${names[/[\u200C\u200D]/u.exec(word)?.[0] ?? '']}`;
  return {
    found: `${first}${name}: “${shown}”`,
    fix: `শব্দটি মুছে আবার লিখুন: “${meant}”`,
    replacement: meant,
  };
}
