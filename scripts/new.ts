import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readTree } from './check/check-content.ts';
import { checkTree } from './check/check-tree.ts';
import { contentFile } from './check/content-file.ts';
import { contentTree, kindOf, type ContentTree } from './check/content-tree.ts';
import { formatProblem } from './check/reporters/text.ts';
import { readNewArguments } from './new/arguments.ts';
import { answerAll } from './new/ask.ts';
import type { Answers, Kind, Question } from './new/kind.ts';
import { kinds } from './new/kinds.ts';
import { openTerminal } from './new/terminal.ts';
import { entryText } from './new/write-entry.ts';

/**
 * `npm run new`: asks what must be known and writes a new content file, whole and valid. It never
 * overwrites a file and says of nothing that it was checked. Exit 1 if the answers make no valid
 * file, 2 when misused.
 */
const given = readNewArguments(process.argv.slice(2), process.cwd());
if (typeof given === 'string') fail(given, 2);
const { root, answers: flags } = given;
const tree = await readTree(root);
const terminal = openTerminal();
const kind = await chooseKind();
const answers = await answer(kind.questions);
terminal?.close();
await write(kind, answers, tree, root);

async function chooseKind(): Promise<Kind> {
  const labels = Object.entries(kinds).map(([name, { label }]) => [name, label]);
  const { kind: name = '' } = await answer([
    { name: 'kind', ask: 'কী লিখবেন', choices: Object.fromEntries(labels) },
  ]);
  return kinds[name] ?? fail(name, 2);
}

async function answer(questions: readonly Question[]): Promise<Answers> {
  const settled = await answerAll(questions, flags, tree, terminal);
  return typeof settled === 'string' ? fail(settled, 2) : settled;
}

async function write(
  of: Kind,
  settled: Answers,
  among: ContentTree,
  folder: string,
): Promise<void> {
  const path = `content/${of.collection}/${of.id(settled)}.mdx`;
  const text = entryText(of, of.values(settled));
  const known = kindOf(path);
  if (!known) fail(`“${path}” নামে ফাইল হয় না`, 2);
  if (among.files.some((file) => file.path === path))
    fail(`${path} আগে থেকেই আছে; সেটিই খুলে বদলান`, 1);
  const file = contentFile(known, Buffer.from(text));
  const report = checkTree(contentTree([...among.files, file], among), new Set([path]));
  const errors = report.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0)
    fail(`উত্তরে ভুল আছে, ফাইল লেখা হয়নি:\n${errors.map(formatProblem).join('\n')}`, 1);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  // Fails rather than overwrite what somebody wrote in the meantime.
  await writeFile(join(folder, path), text, { flag: 'wx' });
  console.log(
    [`লেখা হয়েছে: ${path}`, ...of.next(settled), 'শেষে মিলিয়ে দেখুন: npm run check'].join('\n'),
  );
}

function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
