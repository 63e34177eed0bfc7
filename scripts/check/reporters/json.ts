import type { Report } from '../problem.ts';

/** A report as JSON for other programs: `{ files, problems: [{ rule, level, file, line, … }] }`. */
export function formatJson(report: Report): string {
  return JSON.stringify(report, undefined, 2);
}
