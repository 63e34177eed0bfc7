import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reportForms } from './format-report.ts';
import { pageKinds, type PageKind } from './page.ts';

/** What a run of the import was asked to do. */
export interface Asked {
  inputs: string[];
  office: string | undefined;
  kind: PageKind | undefined;
  out: string;
  as: (typeof reportForms)[number];
}

const usage = `এভাবে চালান: npm run import -- ফাইল|ফোল্ডার|ঠিকানা … [--office অফিসের-নাম] [--out content] [--force-kind ${pageKinds.join('|')}] [--format ${reportForms.join('|')}]`;

/** The command line of `npm run import`; where it can't be followed, the line that says so. */
export function readArguments(given: readonly string[], folder: string): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...given],
      allowPositionals: true,
      options: {
        office: { type: 'string' },
        out: { type: 'string', default: 'content' },
        'force-kind': { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const kind = pageKinds.find((one) => one === values['force-kind']);
    const as = reportForms.find((one) => one === values.format);
    if (values['force-kind'] !== undefined && !kind)
      return `“--force-kind ${values['force-kind']}” চলে না\n${usage}`;
    if (!as) return `“--format ${values.format}” চলে না\n${usage}`;
    if (values.office !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(values.office))
      return `“--office ${values.office}” চলে না: ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন\n${usage}`;
    if (positionals.length === 0) return usage;
    const inputs = positionals.map((one) =>
      /^https?:\/\//iu.test(one) ? one : resolve(folder, one),
    );
    return { inputs, office: values.office, kind, as, out: resolve(folder, values.out) };
  } catch {
    return usage;
  }
}
