import { parseArgs } from 'node:util';
import { checkContent } from './check/check-content.ts';
import { ofLevel } from './check/problem.ts';
import { formatText } from './check/reporters/text.ts';

/** `npm run check`: exit 0 when the content is right, 1 when it is not, 2 when misused. */
const { values } = readArguments();
const report = await checkContent(values.root);
console.log(formatText(report));
process.exitCode = ofLevel(report, 'error').length > 0 ? 1 : 0;

function readArguments() {
  try {
    return parseArgs({ options: { root: { type: 'string', default: process.cwd() } } });
  } catch {
    console.error('এভাবে চালান: npm run check -- [--root ফোল্ডার]');
    process.exit(2);
  }
}
