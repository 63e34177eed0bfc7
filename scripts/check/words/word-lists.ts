import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { readYaml } from '../../../src/content-files/frontmatter.ts';
import {
  rightWordsSchema,
  spellingsSchema,
  timeBoundSchema,
  type SpellingGroup,
  type TimeBound,
} from './word-schemas.ts';

/** The word lists are of the language, not of an office: every content tree is read with these. */
const folder = join(import.meta.dirname, '../../../content/words');

/** Words as they are right: the often misspelt ones, and those from other languages. */
export interface RightWordLists {
  words: readonly string[];
  loanWords: readonly string[];
}

const lists: {
  spellings?: SpellingGroup[];
  rightWords?: RightWordLists;
  timeBound?: TimeBound[];
} = {};

/** Wrong and older spellings with the right ones. */
export function readSpellings(): readonly SpellingGroup[] {
  return (lists.spellings ??= readList('misspellings.yaml', spellingsSchema, []));
}

/** Words that offices often misspell, as they are right. */
export function readRightWords(): RightWordLists {
  return (lists.rightWords ??= readWords());
}

/** Words that are soon out of date. */
export function readTimeBound(): readonly TimeBound[] {
  return (lists.timeBound ??= readList('time-bound.yaml', timeBoundSchema, []));
}

function readWords(): RightWordLists {
  const none = { source: '', date: '', words: '', loanWords: '' };
  const { words, loanWords } = readList('often-misspelt.yaml', rightWordsSchema, none);
  return { words: splitWords(words), loanWords: splitWords(loanWords) };
}

function splitWords(text: string): string[] {
  return text.normalize('NFC').split(/\s+/u).filter(Boolean);
}

/** The lines of a table, without its head, each as its columns. */
export function readWordTable(name: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** A list; empty where it is not as it should be, which the rule `schema` tells with the line. */
function readList<T>(name: string, schema: z.ZodType<T>, empty: T): T {
  const read = schema.safeParse(readYaml(readFileSync(join(folder, name), 'utf8')).data);
  return read.success ? read.data : empty;
}
