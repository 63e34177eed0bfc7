import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import type { ContentTree } from '../check/content-tree.ts';
import type { Question } from './kind.ts';

/** One of the answers that a question takes. */
export interface Choice {
  /** As files have it: `citizen`, `s01`. */
  id: string;
  /** In Bangla; may be empty. */
  meaning: string;
}

/** The answers that a question takes, in the order of their numbers; nothing if any words do. */
export function choicesOf({ choices }: Question, tree: ContentTree): Choice[] | undefined {
  if (!choices) return undefined;
  if (!('collection' in choices) || typeof choices.collection !== 'string') {
    return Object.entries(choices).map(([id, meaning]) => ({ id, meaning }));
  }
  const { collection } = choices;
  const list = (tree.find(collection, '')?.data ?? {}) as Record<string, { title?: string }>;
  return tree.idsOf(collection).map((id) => {
    const { title } = (tree.find(collection, id)?.data ?? list[id] ?? {}) as { title?: string };
    return { id, meaning: title ?? '' };
  });
}

/** The choice that somebody means: by its id, its meaning, or its number counted from 1. */
export function findChoice(choices: readonly Choice[], said: string): Choice | undefined {
  const number = /^[০-৯\d]+$/u.test(said) ? Number(fromBanglaDigits(said)) : 0;
  return (
    choices.find(({ id }) => id === said.toLowerCase()) ??
    choices.find(({ meaning }) => meaning === said) ??
    choices[number - 1]
  );
}

/** The choices that have somebody's words in their id or meaning. */
export function nearChoices(choices: readonly Choice[], said: string): Choice[] {
  const part = said.toLowerCase();
  return choices.filter(({ id, meaning }) => id.includes(part) || meaning.includes(said));
}
