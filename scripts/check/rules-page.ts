import type { Level } from './problem.ts';
import type { BadExample, Example, Rule } from './rule.ts';

const levels: Record<Level, string> = {
  error: 'ভুল: ঠিক না করলে সাইট তৈরি হয় না',
  warning: 'সতর্কতা: দেখে নিন, সাইট তবু তৈরি হয়',
};

const opening = [
  '# লেখার নিয়ম',
  'এই পাতাটি নিয়মগুলো থেকে নিজে তৈরি হয় (`npm run make:rules`); এখানে হাতে কিছু লিখবেন না।',
  '`npm run check` প্রতিটি ফাইল এই নিয়মে দেখে। ভুল হলে এক লাইনে বলে: কোন ফাইলের কোন লাইন — কী পাওয়া গেছে — কী করতে হবে; শেষে বন্ধনীর ভেতরে নিয়মের নাম। যা নিজে নিরাপদে ঠিক করা যায়, `npm run check -- --fix` ঠিক করে দেয়।',
  'কোনো নিয়ম ভুল ধরলে ফাইলের উপরের অংশে কারণসহ লিখে রাখুন:',
  '```yaml\nallow:\n  - rule: wrong-office\n    text: মেহেরপুর সদর হাসপাতাল\n    reason: সূত্রের পাতায় অন্য জেলার হাসপাতালের কথাই লেখা।\n```',
  'আকার ও নিরাপত্তার নিয়মে ব্যতিক্রম চলে না।',
];

/** The editors' page of rules, `content/RULES.md`, from the rules themselves. */
export function rulesPage(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, level, summary }) =>
      `| [${id}](#${id}) | ${level === 'error' ? 'ভুল' : 'সতর্কতা'} | ${escapeTags(summary).replaceAll('|', '\\|')} |`,
  );
  const table = ['| নিয়ম | ধরন | কী চায় |', '|---|---|---|', ...rows].join('\n');
  return `${[...opening, table, ...rules.map(ruleSection)].join('\n\n')}\n`;
}

function ruleSection({ id, level, summary, why, examples }: Rule): string {
  return [
    `## ${id}`,
    escapeTags(summary),
    `**কেন:** ${escapeTags(why)}`,
    `**ধরন:** ${levels[level]}।`,
    '**ঠিক:**',
    ...examples.good.map(codeBlock),
    '**ঠিক নয়:**',
    ...examples.bad.map(badSection),
  ].join('\n\n');
}

function badSection({ example, found, fix }: BadExample): string {
  return `${codeBlock(example)}\n\n→ ${escapeMarkdown(found)} — ${escapeMarkdown(fix)}`;
}

function codeBlock(example: Example): string {
  const text = typeof example === 'string' ? example : fileText(example);
  return ['```text', showHidden(text), '```'].join('\n');
}

function fileText({ path, text }: Exclude<Example, string>): string {
  return path.startsWith('public/') ? `${path}: ${text} বাইট` : `${path}:\n${text.trimEnd()}`;
}

const names: Record<string, string> = {
  '\u200B': 'U+200B',
  '\u200C': 'ZWNJ',
  '\u200D': 'ZWJ',
  '\u202E': 'U+202E',
  '\u00A0': 'NBSP',
  '\uFEFF': 'BOM',
};

/** Invisible characters by their names, but for the ZWJ of র‍্য and the ZWNJ after a visible hasanta. */
function showHidden(text: string): string {
  const hidden = /(?<!র(?=\u200D\u09CD))(?<!\u09CD(?=\u200C))[\u200B-\u200D\u00A0\uFEFF\u202E]/gu;
  return text.replace(hidden, (character) => `[${names[character]}]`);
}

/** `<` would begin an element of HTML. */
function escapeTags(text: string): string {
  return text.replaceAll('<', '\\<');
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\<>*_`[\]#]/gu, '\\$&');
}
