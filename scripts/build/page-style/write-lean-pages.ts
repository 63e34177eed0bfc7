import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { leanPage, styleOf } from './lean-page.ts';
import { mergeLayers } from './lean-style.ts';
import { shortenNames, shortNames } from './short-names.ts';

/** Where the style of all pages stands in the built folder, for the copy that is handed on. */
export const wholeStyle = '_pack/style.css';

/** Gives each page of a built site the style that it needs and no more. */
export async function writeLeanPages(dist: string): Promise<void> {
  const names = (await readdir(dist, { recursive: true })).filter((name) => name.endsWith('.html'));
  const files = names.toSorted().map((name) => join(dist, name));
  const styles = new Set<string>();
  for (const file of files) styles.add(styleOf(await readFile(file, 'utf8')));
  const short = shortNames(styles);
  for (const file of files) await writeFile(file, leanPage(await readFile(file, 'utf8'), short));
  const whole = mergeLayers([...new Set([...styles].flatMap(piecesOf))].join('\n'));
  const target = join(dist, wholeStyle);
  await mkdir(dirname(target), { recursive: true });
  // Tokens keep their names, by which the copy's own style asks for them.
  const marks = new Map([...short].filter(([name]) => !name.startsWith('--')));
  await writeFile(target, shortenNames(whole.toString(), marks));
}

/** What pages share stands alike in each, on a line of its own. */
function piecesOf(css: string): string[] {
  return css.split('\n').filter((line) => line.trim());
}
