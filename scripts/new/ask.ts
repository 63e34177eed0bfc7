import { fromBanglaDigits, toBanglaDigits } from '../../src/bangla/digits.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import type { ContentTree } from '../check/content-tree.ts';
import { choicesOf, findChoice, nearChoices, type Choice } from './choices.ts';
import type { Answers, Question } from './kind.ts';

/** Where questions are put: a line is asked for, and lines are told. */
export interface Asker {
  question(prompt: string): Promise<string>;
  tell(line: string): void;
}

/** An answer as the file takes it, or what is wrong with it, in Bangla. */
export type Settled = { answer: string } | { fault: string };

/** More choices than this are not listed, but searched. */
const mostListed = 40;

/** The answers to questions: those known, then those asked for; or the line that says what is wrong. */
export async function answerAll(
  questions: readonly Question[],
  known: Answers,
  tree: ContentTree,
  asker: Asker | undefined,
): Promise<Answers | string> {
  const answers: Record<string, string> = {};
  const missing: string[] = [];
  for (const question of questions) {
    const told = known[question.name] ?? (asker ? undefined : question.otherwise?.(answers));
    if (told !== undefined) {
      const settled = settle(question, told, tree);
      if ('fault' in settled) return `--${question.name}: ${settled.fault}`;
      answers[question.name] = settled.answer;
    } else if (asker) {
      answers[question.name] = await askUntilRight(asker, question, answers, tree);
    } else missing.push(`  --${question.name}: ${question.ask}${shortList(question, tree)}`);
  }
  return missing.length > 0 ? `এগুলোও লাগবে:\n${missing.join('\n')}` : answers;
}

/** What an answer means to a question: choices by their ids, digits of machines' fields Latin. */
export function settle(question: Question, said: string, tree: ContentTree): Settled {
  const answer = tidy(question, said);
  if (answer === '') {
    return question.otherwise?.({}) === '' ? { answer } : { fault: 'কিছু লিখুন' };
  }
  const fault = question.faultOf?.(answer);
  if (fault !== undefined) return { fault };
  const choices = choicesOf(question, tree);
  if (!choices) return { answer };
  const given = question.many ? answer.split(/\s*,\s*/u).filter(Boolean) : [answer];
  const found = given.map((one) => findChoice(choices, one));
  const unknown = given.filter((_, index) => !found[index]);
  return unknown.length > 0
    ? { fault: `“${unknown.join(', ')}” নামে কিছু নেই` }
    : { answer: found.map((choice) => choice?.id).join(', ') };
}

/** An answer as it is kept: digits of what machines read are Latin, and so are commas. */
export function tidy({ name }: Question, answer: string): string {
  const plain = answer.trim().normalize('NFC');
  return ['year', 'figure-value', 'date', 'id'].includes(name)
    ? fromBanglaDigits(plain).replace(
        name === 'figure-value' ? /,/gu : /[–—]/gu,
        name === 'figure-value' ? '' : '-',
      )
    : plain;
}

/** Asks a question until the answer will do. */
export async function askUntilRight(
  asker: Asker,
  question: Question,
  answers: Answers,
  tree: ContentTree,
): Promise<string> {
  const choices = choicesOf(question, tree);
  const otherwise = question.otherwise?.(answers);
  asker.tell(question.ask);
  if (choices && choices.length > mostListed) {
    asker.tell(
      `  ${formatNumber(choices.length)}টি আছে। নামের কয়েকটি অক্ষর লিখলে যেগুলোর সঙ্গে মেলে সেগুলো দেখাবে।`,
    );
  } else list(asker, choices ?? [], choices ?? []);
  if (choices) asker.tell(`  নম্বর বা নাম লিখুন${question.many ? '; একাধিক হলে কমা দিয়ে' : ''}।`);
  if (otherwise) asker.tell(`  খালি রাখলে: ${otherwise}`);
  for (;;) {
    const said = await asker.question('> ');
    const settled = settle(question, said.trim() === '' ? (otherwise ?? '') : said, tree);
    if ('answer' in settled) return settled.answer;
    asker.tell(`  ${settled.fault}। আবার লিখুন।`);
    if (choices && said.trim() !== '') {
      list(asker, choices, nearChoices(choices, said.trim()).slice(0, mostListed));
    }
  }
}

function list(asker: Asker, all: readonly Choice[], shown: readonly Choice[]): void {
  for (const choice of shown) {
    const number = toBanglaDigits(String(all.indexOf(choice) + 1));
    asker.tell(`  ${number}. ${choice.meaning ? `${choice.meaning} (${choice.id})` : choice.id}`);
  }
}

function shortList(question: Question, tree: ContentTree): string {
  const choices = choicesOf(question, tree);
  if (!choices || choices.length > mostListed) return '';
  const told = choices.map(({ id, meaning }) => (meaning ? `${id} (${meaning})` : id));
  return `: ${told.join(', ')}`;
}
