import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Answers } from '../new/kind.ts';
import { keptQuestions, ownQuestions, questions } from './questions.ts';

/** What `npm run init` was given on its command line. */
export interface Given {
  root: string;
  /** True lets go of content that no version of Git holds. */
  yes: boolean;
  answers: Answers;
}

/** The command line of `npm run init`; where it can't be followed, the line that says so. */
export function readInitArguments(given: readonly string[], folder: string): Given | string {
  const names = [...questions, ...keptQuestions, ...ownQuestions].map(({ name }) => name);
  try {
    const { values } = parseArgs({
      args: [...given],
      options: {
        ...Object.fromEntries(
          ['root', ...names].map((name) => [name, { type: 'string' as const }]),
        ),
        yes: { type: 'boolean' },
      },
    });
    const { root = folder, yes = false, ...told } = values as { root?: string; yes?: boolean };
    const answers = Object.entries<string>(told);
    return {
      root: resolve(folder, root),
      yes,
      answers: Object.fromEntries(
        answers.map(([name, answer]) => [name, answer.trim().normalize('NFC')]),
      ),
    };
  } catch {
    return `এভাবে চালান: npm run init -- [--yes] [--${names.join(' …] [--')} …]`;
  }
}
