import { resolve } from 'node:path';
import { formatNumber } from '../src/bangla/format-number.ts';
import { readArguments } from './import/arguments.ts';
import { findInputs, type Input } from './import/find-inputs.ts';
import { formatReport } from './import/format-report.ts';
import { readKnownContent } from './import/known-content.ts';
import { runImport } from './import/run-import.ts';

/** `npm run import`: exit 0 when every page was read, 1 when one was not, 2 when misused. */
const asked = readArguments(process.argv.slice(2), process.cwd());
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(2);
}

const inputs: Input[] = [];
for (const what of asked.inputs) {
  try {
    inputs.push(...(await findInputs(what)));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`“${what}” নামে কোনো ফাইল বা ফোল্ডার নেই`);
    process.exit(2);
  }
}
const known = await readKnownContent(resolve('content'));
const { office, kind } = asked;
if (office !== undefined && !known.offices.some(({ id }) => id === office)) {
  console.error(`“${office}” নামে কোনো অফিস নেই; content/offices/ ফোল্ডার থেকে নাম নিন`);
  process.exit(2);
}
const reports = await runImport(inputs, asked.out, { known, office, kind }, (done, of) => {
  // A line for every hundredth part, so that a log of ten thousand pages stays readable.
  if (of > 1 && (done === of || done % Math.ceil(of / 100) === 0)) {
    console.error(`${formatNumber(done)}/${formatNumber(of)}`);
  }
});
console.log(asked.as === 'json' ? JSON.stringify(reports, null, 2) : formatReport(reports));
process.exitCode = reports.some(({ state }) => state === 'unreadable') ? 1 : 0;
