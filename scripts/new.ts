import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkTree, readTree } from './check/check-content.ts';
import { contentFile } from './check/content-file.ts';
import { contentTree, kindOf, type ContentTree } from './check/content-tree.ts';
import { formatProblem } from './check/reporters/text.ts';
import { readNewArguments } from './new/arguments.ts';
import { askUntilRight, faultOf } from './new/ask.ts';
import type { Answers, Kind } from './new/kind.ts';
import { kinds } from './new/kinds.ts';
import { entryText } from './new/write-entry.ts';

/**
 * `npm run new`: asks what must be known and writes a new content file, whole and valid. It never
 * overwrites a file and says of nothing that it was checked. Exit 1 if the answers make no valid
 * file, 2 when misused.
 */
const given = readNewArguments(process.argv.slice(2), process.cwd());
if (typeof given === 'string') fail(given, 2);
const tree = await readTree(given.root);
const reader = process.stdin.isTTY
  ? createInterface({ input: process.stdin, output: process.stdout })
  : undefined;
const kind = await chooseKind(given.answers['kind']);
const answers = await answerAll(kind, given.answers, tree);
reader?.close();
await write(kind, answers, tree, given.root);

async function chooseKind(name: string | undefined): Promise<Kind> {
  const listed = Object.entries(kinds).map(([key, { label }]) => `${key} (${label})`);
  let chosen = name;
  while (chosen === undefined || !Object.hasOwn(kinds, chosen)) {
    if (!reader) fail(`কী লিখবেন, বলুন: --kind ${listed.join(' | ')}`, 2);
    chosen = (await reader.question(`কী লিখবেন? ${listed.join(', ')}: `)).trim();
  }
  return kinds[chosen] ?? fail(chosen, 2);
}

async function answerAll(asked: Kind, known: Answers, among: ContentTree): Promise<Answers> {
  const settled: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of asked.questions) {
    const answer = known[question.name] ?? (reader ? undefined : question.otherwise?.(settled));
    const fault = answer === undefined ? undefined : faultOf(question, answer, among);
    if (fault !== undefined) fail(`--${question.name}: ${fault}`, 2);
    if (answer !== undefined) settled[question.name] = answer;
    else if (reader) settled[question.name] = await askUntilRight(reader, question, settled, among);
    else missing.push(`  --${question.name}: ${question.ask}`);
  }
  if (missing.length > 0) fail(`এগুলোও লাগবে:\n${missing.join('\n')}`, 2);
  return settled;
}

async function write(of: Kind, settled: Answers, among: ContentTree, root: string): Promise<void> {
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
  await mkdir(dirname(join(root, path)), { recursive: true });
  // Fails rather than overwrite what somebody wrote in the meantime.
  await writeFile(join(root, path), text, { flag: 'wx' });
  console.log(
    [`লেখা হয়েছে: ${path}`, ...of.next(settled), 'শেষে মিলিয়ে দেখুন: npm run check'].join('\n'),
  );
}

function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
