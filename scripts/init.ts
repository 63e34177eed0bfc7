import { buildDate } from '../src/build-date.ts';
import { siteSchema } from '../src/schemas/site.ts';
import { readTree } from './check/check-content.ts';
import { checkTree } from './check/check-tree.ts';
import { contentFile } from './check/content-file.ts';
import { contentTree, kindOf } from './check/content-tree.ts';
import { ofLevel } from './check/problem.ts';
import { formatProblem } from './check/reporters/text.ts';
import { readInitArguments } from './init/arguments.ts';
import { keptFiles } from './init/kept-files.ts';
import { ownFiles } from './init/own-files.ts';
import { oldPlaces } from './init/old-places.ts';
import { keptQuestions, ownQuestions, questions } from './init/questions.ts';
import { replaceContent } from './init/replace-content.ts';
import { siteFile } from './init/site-file.ts';
import { uncommitted } from './init/uncommitted.ts';
import { answerAll } from './new/ask.ts';
import type { Answers, Question } from './new/kind.ts';
import { openTerminal } from './new/terminal.ts';

/**
 * `npm run init`: makes the content one office's own, valid and empty, from answers in Bangla or
 * flags. Guides are kept or dropped as asked, helplines stay. Exit 1 where content is not committed
 * (`--yes` where there is no Git) or the answers make no valid site, 2 when misused; then nothing
 * is changed.
 */
const given = readInitArguments(process.argv.slice(2), process.cwd());
if (typeof given === 'string') fail(given, 2);
const { root, yes: isSure, answers: flags } = given;
const terminal = openTerminal();
await keepWork();
const tree = await readTree(root);
const first = await answer(questions, flags);
const more = first['guides'] === 'drop' ? ownQuestions : keptQuestions;
const answers = { ...first, ...(await answer(more, flags)) };
terminal?.close();
await write();

async function keepWork(): Promise<void> {
  const changed = await uncommitted(root);
  if (changed === 'no-git') {
    if (isSure) return;
    const told = await terminal?.question(
      'এখানে Git নেই: content/ ফোল্ডারের লেখা বদলে গেলে আর ফেরানো যাবে না। তবু চাইলে লিখুন হ্যাঁ: ',
    );
    if (told?.trim().normalize('NFC') === 'হ্যাঁ'.normalize('NFC')) return;
    fail('কিছু বদলানো হয়নি। content/ ফোল্ডারের কপি রেখে --yes দিয়ে চালান', 1);
  }
  if (changed.length === 0) return;
  fail(`কিছু বদলানো হয়নি। এই লেখাগুলো এখনও রাখা (commit) হয়নি; আগে রাখুন:\n${changed.join('\n')}`, 1);
}

async function answer(asked: readonly Question[], known: Answers): Promise<Answers> {
  const settled = await answerAll(asked, known, tree, terminal);
  return typeof settled === 'string' ? fail(settled, 2) : settled;
}

async function write(): Promise<void> {
  const today = buildDate();
  const old = siteSchema.parse(tree.find('site', '')?.data);
  const places = oldPlaces(tree, answers['place'] ?? '');
  const own = new Map([
    ...ownFiles(answers, today),
    ['content/site.yaml', siteFile(old, answers, places, today)],
  ]);
  const files = new Map([...keptFiles(tree, answers, own.values(), places), ...own]);
  const read = [...files].flatMap(([path, text]) => {
    const kind = kindOf(path);
    return kind ? [contentFile(kind, Buffer.from(text))] : [];
  });
  const errors = ofLevel(checkTree(contentTree(read)), 'error');
  if (errors.length > 0) {
    fail(`কিছু বদলানো হয়নি। উত্তরে ভুল আছে:\n${errors.map(formatProblem).join('\n')}`, 1);
  }
  await replaceContent(root, files);
  console.log(
    [
      `সাইটটি এখন ${answers['title']}-এর। অফিসের ফাইল: content/offices/${answers['id']}.mdx`,
      'এরপর: npm run check, npm run build; নিজের নামে ছবি বানাতে npm run make:share-pictures',
      'ঠিক থাকলে রাখুন: git add -A content && git commit -m "আমাদের সাইট"',
    ].join('\n'),
  );
}

function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
