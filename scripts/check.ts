import { help, readArguments } from './check/arguments.ts';
import { checkContent, readTree } from './check/check-content.ts';
import { fixTree, writeFixed } from './check/fix.ts';
import { ofLevel } from './check/problem.ts';
import { formatFixed, format } from './check/reporters/format.ts';
import { watchContent } from './check/watch.ts';

/** `npm run check`: exit 0 when the content is right, 1 when it is not, 2 when misused. */
const given = process.argv.slice(2);
if (given.includes('--help') || given.includes('-h')) {
  console.log(help);
  process.exit(0);
}
const asked = readArguments(given, process.cwd());
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(2);
}

async function checkOnce({ root, only, fix, fixAlso, as }: Exclude<typeof asked, string>) {
  if (fix) {
    const fixed = fixTree(await readTree(root), only, fixAlso);
    await writeFixed(root, fixed);
    if (fixed.size > 0) console.error(formatFixed([...fixed.keys()]));
  }
  const report = await checkContent(root, only);
  console.log(format(report, as));
  return ofLevel(report, 'error').length > 0 ? 1 : 0;
}

process.exitCode = await checkOnce(asked);
if (asked.watch) await watchContent(asked.root, () => checkOnce(asked));
