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

/** What `npm run check -- --help` prints. */
export const help = `${usage}

content/ ফোল্ডারের প্রতিটি ফাইল নিয়মে দেখে। বলে: কোথায় — কী পাওয়া গেছে — কী করতে হবে।

  ফাইল …           শুধু এই ফাইলগুলো, যেমন: content/services/vgd.mdx
  --fix            যা নিজে নিরাপদে ঠিক করা যায়, ঠিক করে: ফাঁকা, দাঁড়ি, অঙ্ক, ইউনিকোডের রূপ
  --fix=bijoy      বিজয় ফন্টের লেখাও ইউনিকোডে বদলায়; পরে মিলিয়ে দেখুন
  --format=github  গিটহাবের পুল রিকোয়েস্টে লাইনের পাশে দেখায়; --format=json যন্ত্রের জন্য
  --watch          ফাইল বদলালে আবার দেখে
  --root ফোল্ডার    অন্য ফোল্ডারের content/ দেখে

শেষে জানায়: ০ সব ঠিক, ১ ভুল আছে, ২ কমান্ডটি ভুল। সব নিয়ম: content/RULES.md`;

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
    return option === undefined ? usage : `“${option}” চলে না\n${usage}`;
  }
}

function isForm(name: string): name is Form {
  return Object.hasOwn(forms, name);
}
