import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../../../src/content-files/frontmatter.ts';

/** The word lists are of the language, not of an office: every content tree is read with these. */
const folder = join(import.meta.dirname, '../../../content/words');

/** Spellings that one rule of spelling mends. */
export interface SpellingGroup {
  rule: string;
  /** `wrong` was never right; `older` was, before the rules of 2012. */
  kind: 'wrong' | 'older';
  source: string;
  date: string;
  /** What is written, and what to write. */
  words: Record<string, string>;
}

/** Words of office texts that are often misspelt, each as it is right. */
export interface RightWords {
  source: string;
  date: string;
  words: string;
}

/** A word of its time, and what to write. */
export interface TimeBound {
  /** The words, with `…` where others may stand. */
  text: string;
  kind: 'slogan' | 'government' | 'relative' | 'renamed' | 'ended';
  why: string;
  fix: string;
  /** For what was renamed or ended: since when; a text that names an earlier year may use it. */
  since?: string;
  /** For what was renamed: the new name; a text that has both is right. */
  now?: string;
  date: string;
}

const cache = new Map<string, unknown>();

/** A YAML list of `content/words/`, read once. */
export function readWordList<T>(name: string): T {
  let list = cache.get(name);
  if (list === undefined) {
    const { data, findings } = readYaml(readFileSync(join(folder, name), 'utf8'));
    const [fault] = findings;
    if (fault) throw new Error(`word list ${name}:${fault.line}: ${fault.found}`);
    list = data;
    cache.set(name, list);
  }
  return list as T;
}

/** The lines of a table of `content/words/`, without its head, each as its columns. */
export function readWordTable(name: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}
