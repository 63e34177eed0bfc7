import type { Problem, Report } from '../problem.ts';
import { formatSummary } from './text.ts';

/**
 * A report as GitHub's workflow commands, which become notes beside the lines of a pull request.
 * Escapes as https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts does.
 */
export function formatGithub(report: Report): string {
  return [...report.problems.map(annotation), formatSummary(report)].join('\n');
}

function annotation({ level, file, line, column, rule, found, fix }: Problem): string {
  const properties = { file, line: String(line), col: String(column), title: rule };
  const listed = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeProperty(value)}`,
  );
  return `::${level} ${listed.join(',')}::${escapeMessage(`${found} — ${fix}`)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
