import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatNumber } from '../src/bangla/format-number.ts';
import { allRules } from './check/all-rules.ts';
import { halves, labelledRules, measureRule, type Measure } from './check/measure.ts';

/**
 * `npm run check:measure`: how often each rule on language misses and how often it is wrong, on lines
 * that someone else labelled. `--half open` and `--half new` also list the lines it got wrong; of the
 * held half (`held/`) only the shares are ever printed, so that its lines stay unread and can judge.
 */
const { values } = parseArgs({ options: { half: { type: 'string' }, rule: { type: 'string' } } });
const asked = halves.filter((half) => values.half === undefined || half === values.half);
if (asked.length === 0) {
  console.error(`--half ${values.half} — এমন ভাগ নেই — লিখুন ${halves.join(', ')}।`);
  process.exit(2);
}
const folder = join(import.meta.dirname, '../tests/fixtures/check');

const labelled = await labelledRules(folder, allRules);
const measures = labelled
  .filter(({ rule }) => values.rule === undefined || rule.id === values.rule)
  .flatMap(({ rule, lines }) => asked.map((half) => measureRule(rule, half, lines)))
  .filter(({ bad, good }) => bad + good > 0);

console.log(
  '| নিয়ম | ভাগ | ভুল লাইন | ধরা পড়েনি | ঠিক লাইন | ভুল করে ধরা |\n|---|---|--:|--:|--:|--:|',
);
for (const measure of measures) console.log(formatRow(measure));
if (values.half !== undefined) {
  for (const measure of measures) if (measure.half !== 'held') listWrong(measure);
}

function formatRow({ rule, half, bad, good, missed, falseAlarms }: Measure): string {
  const cells = [
    rule,
    half,
    formatNumber(bad),
    share(missed.length, bad),
    formatNumber(good),
    share(falseAlarms.length, good),
  ];
  return `| ${cells.join(' | ')} |`;
}

function listWrong({ rule, missed, falseAlarms }: Measure): void {
  for (const { number, text } of missed) console.log(`${rule}:${number} ধরা পড়েনি: ${text}`);
  for (const { number, text } of falseAlarms) console.log(`${rule}:${number} ভুল করে ধরা: ${text}`);
}

/** How many, and what share that is: in small halves one line is some per cent. */
function share(part: number, whole: number): string {
  if (whole === 0) return '–';
  if (part === 0) return formatNumber(0);
  return `${formatNumber(part)} (${formatNumber(Math.round((part / whole) * 1000) / 10)}%)`;
}
