import { formatNumber } from '../../../src/bangla/format-number.ts';
import { ofLevel, type Level, type Problem, type Report } from '../problem.ts';

const levels: Record<Level, string> = { error: '', warning: 'সতর্কতা: ' };

/**
 * A report to read: a line for each problem, `কোথায় — কী পাওয়া গেছে — কী করতে হবে`, the problems of
 * one file together, and a closing line.
 */
export function formatText(report: Report): string {
  const groups = Map.groupBy(report.problems, ({ file }) => file).values();
  const blocks = [...groups].map((problems) => problems.map(formatProblem).join('\n'));
  return [...blocks, formatSummary(report)].join('\n\n');
}

/** One problem as a line. Editors open `path:line:column` from it. */
export function formatProblem({ file, line, column, level, found, fix, rule }: Problem): string {
  return `${file}:${line}:${column} — ${levels[level]}${found} — ${fix} (${rule})`;
}

/** The closing line of a check. */
export function formatSummary(report: Report): string {
  const [errors, warnings] = [ofLevel(report, 'error').length, ofLevel(report, 'warning').length];
  const counts = [
    ...(errors > 0 ? [`${formatNumber(errors)}টি ভুল`] : []),
    ...(warnings > 0 ? [`${formatNumber(warnings)}টি সতর্কতা`] : []),
  ];
  const result = counts.length > 0 ? counts.join(', ') : 'সব ঠিক আছে';
  return `${formatNumber(report.files)}টি ফাইল দেখা হয়েছে: ${result}`;
}
