import type { Report } from '../problem.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatText } from './text.ts';

/** The forms that a report can be printed in. */
export const forms = { text: formatText, github: formatGithub, json: formatJson } as const;

/** One of the names of `forms`. */
export type Form = keyof typeof forms;

/** A report in one of its forms. */
export function format(report: Report, as: Form): string {
  return forms[as](report);
}

/** The line that says which files `--fix` changed. */
export function formatFixed(paths: readonly string[]): string {
  return `ঠিক করা হয়েছে: ${paths.join(', ')}`;
}
