import { formatNumber } from '../../src/bangla/format-number.ts';
import { lossKinds, type LossKind } from './page.ts';
import type { PageReport } from './run-import.ts';

/** Forms in which the report can be printed. */
export const reportForms = ['text', 'json'] as const;

const kindNames = {
  achievements: 'অর্জন',
  plan: 'পরিকল্পনা',
  charter: 'নাগরিক সনদ',
  service: 'সেবা',
  notice: 'নোটিশ',
};

/** The report for a person, in Bangla: every page with its drafts, what they lack and what was lost. */
export function formatReport(reports: readonly PageReport[]): string {
  return [...reports.map(formatPage), formatTotals(reports)].join('\n\n');
}

function formatPage({ input, state, kind, drafts, losses, redirect, error }: PageReport): string {
  const lines = [`■ ${input}${kind ? ` (${kindNames[kind]})` : ''}`];
  if (state === 'before') lines.push('  আগেই আনা হয়েছে; কিছু লেখা হয়নি');
  if (state === 'nothing') lines.push('  কোনো খসড়া হয়নি');
  if (error) lines.push(`  পড়া যায়নি: ${error}`);
  for (const { path, missing, isNew } of drafts) {
    lines.push(`  খসড়া: ${path}${isNew ? '' : ' (আগে থেকেই ছিল)'}`);
    const fields = [...new Set(missing.map(({ field }) => field))];
    if (fields.length > 0) lines.push(`    লিখতে হবে: ${fields.join(', ')}`);
  }
  if (redirect) lines.push(`  প্রকাশের সময় content/redirects.yaml ফাইলে: ${redirect}`);
  const kinds = new Set(losses.map((loss) => loss.kind));
  for (const one of kinds)
    lines.push(
      ...formatLosses(
        one,
        losses.filter((loss) => loss.kind === one).map(({ text }) => text),
      ),
    );
  return lines.join('\n');
}

function formatLosses(kind: LossKind, texts: readonly string[]): string[] {
  const told = texts.filter((text) => text !== '');
  const name = `  ${lossKinds[kind]}`;
  return told.length === 0 ? [name] : [`${name}:`, ...told.map((text) => `    - ${text}`)];
}

function formatTotals(reports: readonly PageReport[]): string {
  const count = (state: PageReport['state']) =>
    formatNumber(reports.filter((one) => one.state === state).length);
  const drafts = formatNumber(
    reports.reduce((sum, one) => sum + one.drafts.filter(({ isNew }) => isNew).length, 0),
  );
  return `মোট ${formatNumber(reports.length)}টি পাতা: ${count('imported')}টি আনা হলো, ${count('before')}টি আগেই ছিল, ${count('nothing')}টিতে কিছু পাওয়া যায়নি, ${count('unreadable')}টি পড়া যায়নি; নতুন খসড়া ${drafts}টি।`;
}
