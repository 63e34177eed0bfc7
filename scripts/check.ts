import { parseArgs } from 'node:util';
import { checkContent } from './check/check-content.ts';
import { formatProblem, formatSummary } from './check/print-problems.ts';

/** `npm run check`: exit 0 when the content is right, 1 when it is not, 2 when misused. */
const { values } = readArguments();
const { files, problems } = await checkContent(values.root);
for (const problem of problems) console.error(formatProblem(problem));
console.log(formatSummary(files, problems.length));
process.exitCode = problems.length > 0 ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
  } catch {
    console.error('এভাবে চালান: npm run check -- [--root ফোল্ডার]');
    process.exit(2);
  }
}
