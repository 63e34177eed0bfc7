import type { Interface } from 'node:readline/promises';
import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import type { ContentTree } from '../check/content-tree.ts';
import type { Answers, Question } from './kind.ts';

/** The answers that a question takes, each with its meaning; nothing if any words do. */
export function choicesOf(
  { choices }: Question,
  tree: ContentTree,
): Map<string, string> | undefined {
  if (!choices) return undefined;
  if (!('collection' in choices) || typeof choices.collection !== 'string') {
    return new Map(Object.entries(choices));
  }
  const { collection } = choices;
  const found = tree.idsOf(collection).map((id): [string, string] => {
    const { data } = tree.find(collection, id) ?? {};
    const entries = (tree.find(collection, '')?.data ?? {}) as Record<string, { title?: string }>;
    const { title } = (data ?? entries[id] ?? {}) as { title?: string };
    return [id, title ?? ''];
  });
  return new Map(found);
}

/** What is wrong with an answer, in Bangla; nothing if it will do. */
export function faultOf(question: Question, answer: string, tree: ContentTree): string | undefined {
  if (answer === '') return question.otherwise?.({}) === '' ? undefined : 'কিছু লিখুন';
  const choices = choicesOf(question, tree);
  if (!choices) return undefined;
  const given = question.many ? answer.split(/\s*,\s*/u).filter(Boolean) : [answer];
  const unknown = given.filter((one) => !choices.has(one));
  return unknown.length > 0 ? `“${unknown.join(', ')}” নামে কিছু নেই` : undefined;
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
  reader: Interface,
  question: Question,
  answers: Answers,
  tree: ContentTree,
): Promise<string> {
  const choices = choicesOf(question, tree);
  const otherwise = question.otherwise?.(answers);
  for (const [key, meaning] of choices ?? [])
    console.log(`    ${key}${meaning && ` (${meaning})`}`);
  const hint = otherwise ? ` [খালি রাখলে: ${otherwise}]` : '';
  for (;;) {
    const answer = tidy(question, await reader.question(`${question.ask}${hint}: `));
    const settled = answer === '' && otherwise !== undefined ? otherwise : answer;
    const fault = faultOf(question, settled, tree);
    if (fault === undefined) return settled;
    console.log(`  ${fault}। আবার লিখুন।`);
  }
}
