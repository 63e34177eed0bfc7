import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatNumber } from '../src/bangla/format-number.ts';
import { readScaleArguments } from './generate-scale/arguments.ts';
import { copyCode } from './generate-scale/project-folder.ts';
import { generateTree } from './generate-scale/tree.ts';

/**
 * `npm run generate:scale -- --offices N --seed S --out DIR [--districts D]`: writes a project folder
 * whose `content/` is invented, for tests and measurements; `npm run build:site` inside it builds the
 * site. The same N, S and D (one district for each 40 offices) give the same bytes.
 *
 * An office makes about 31 pages: 30 offices 930, 300 about 9,500, 600 about 19,000. From 30 offices
 * on the texts hold more than 20,000 distinct word forms.
 *
 * Exit 2 when misused, 1 where the folder is not empty.
 */
const asked = readScaleArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(asked);
  process.exit(2);
}
const { out } = asked;
const there = await readdir(out).catch(() => []);
if (there.length > 0) {
  console.error(`${out} খালি নয়; খালি বা নতুন ফোল্ডার দিন`);
  process.exit(1);
}
let files = 0;
for (const { path, text } of generateTree(asked)) {
  const file = join(out, 'content', path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  files += 1;
}
await copyCode(out);
console.log(
  `লেখা হয়েছে: ${formatNumber(files)}টি ফাইল, ${out}\nসাইট তৈরি করতে: cd ${out} && npm run build:site`,
);
