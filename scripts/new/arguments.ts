import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { tidy } from './ask.ts';
import type { Answers } from './kind.ts';
import { kinds } from './kinds.ts';

/** What `npm run new` was given on its command line. */
export interface Given {
  root: string;
  answers: Answers;
}

/** The command line of `npm run new`; where it can't be followed, the line that says so. */
export function readNewArguments(given: readonly string[], folder: string): Given | string {
  const questions = Object.values(kinds).flatMap((kind) => kind.questions);
  const names = [...new Set(['kind', ...questions.map(({ name }) => name)])];
  try {
    const { values } = parseArgs({
      args: [...given],
      options: Object.fromEntries(
        ['root', ...names].map((name) => [name, { type: 'string' as const }]),
      ),
    });
    const { root = folder, ...answers } = values as Record<string, string | undefined>;
    const told = Object.entries(answers).flatMap(([name, answer]) =>
      answer === undefined ? [] : [[name, tidy({ name, ask: '' }, answer)] as const],
    );
    return { root: resolve(folder, root), answers: Object.fromEntries(told) };
  } catch {
    return `এভাবে চালান: npm run new -- [--kind ${Object.keys(kinds).join('|')}] [--${names.join(' …] [--')} …]`;
  }
}
