import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { kindOf } from './content-tree.ts';
import type { FixAlso } from './fix.ts';
import { forms, type Form } from './reporters/format.ts';

/** What a run of the check was asked to do. */
export interface Asked {
  root: string;
  /** Paths from the root of the files to check; all if absent. */
  only: ReadonlySet<string> | undefined;
  fix: boolean;
  fixAlso: FixAlso | undefined;
  as: Form;
  watch: boolean;
}

const usage = `এভাবে চালান: npm run check -- [ফাইল …] [--fix | --fix=bijoy] [--format=${Object.keys(forms).join('|')}] [--watch] [--root ফোল্ডার]`;

/** The command line of `npm run check`; where it can't be followed, the line that says so. */
export function readArguments(given: readonly string[], folder: string): Asked | string {
  try {
    // `--fix` alone and `--fix=bijoy` are two options to the parser, which knows no optional value.
    const plain = given.map((argument) => (argument === '--fix' ? '--fix=safe' : argument));
    const { values, positionals } = parseArgs({
      args: plain,
      allowPositionals: true,
      options: {
        root: { type: 'string', default: folder },
        format: { type: 'string', default: 'text' },
        fix: { type: 'string' },
        watch: { type: 'boolean', default: false },
      },
    });
    const root = resolve(folder, values.root);
    if (!existsSync(resolve(root, 'content'))) return `${root} ফোল্ডারে content/ নেই\n${usage}`;
    if (!isForm(values.format)) return `“--format=${values.format}” চলে না\n${usage}`;
    if (values.fix !== undefined && !['safe', 'bijoy'].includes(values.fix)) {
      return `“--fix=${values.fix}” চলে না\n${usage}`;
    }
    const paths = positionals.map((path) =>
      relative(root, resolve(folder, path)).split(sep).join('/'),
    );
    const wrong = paths.find((path) => !kindOf(path) || !existsSync(resolve(root, path)));
    if (wrong !== undefined) return `“${wrong}” content/ ফোল্ডারের কোনো ফাইল নয়\n${usage}`;
    return {
      root,
      only: paths.length > 0 ? new Set(paths) : undefined,
      fix: values.fix !== undefined,
      fixAlso: values.fix === 'bijoy' ? 'bijoy' : undefined,
      as: values.format,
      watch: values.watch,
    };
  } catch (error) {
    const [, option] = /'(-[^' ]+)/u.exec((error as Error).message) ?? [];
    return option === undefined || option === '--help' ? usage : `“${option}” চলে না\n${usage}`;
  }
}

function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}
