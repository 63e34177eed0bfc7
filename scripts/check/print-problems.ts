import { toBanglaDigits } from '../../src/bangla/digits.ts';
import type { Problem } from './problem.ts';

/** Problems as lines to read: `কোথায় — কী পাওয়া গেছে — কী করতে হবে`. */
export function formatProblem({ file, line, column, found, fix }: Problem): string {
  return `${file}:${line}:${column} — ${found} — ${fix}`;
}

/** The closing line of a check in Bangla. */
export function formatSummary(files: number, problems: number): string {
  const read = `${toBanglaDigits(String(files))}টি ফাইল দেখা হয়েছে`;
  return problems === 0
    ? `${read}: সব ঠিক আছে`
    : `${read}: ${toBanglaDigits(String(problems))}টি ভুল`;
}
