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

const read: { spellings?: SpellingGroup[]; rightWords?: string[]; timeBound?: TimeBound[] } = {};

/** Wrong and older spellings with the right ones. */
export function readSpellings(): readonly SpellingGroup[] {
  return (read.spellings ??= readList('misspellings.yaml', spellingsSchema));
}

/** Words that offices often misspell, as they are right. */
export function readRightWords(): readonly string[] {
  return (read.rightWords ??= readList('often-misspelt.yaml', rightWordsSchema).words.split(
    /\s+/u,
  ));
}

/** Words that are soon out of date. */
export function readTimeBound(): readonly TimeBound[] {
  return (read.timeBound ??= readList('time-bound.yaml', timeBoundSchema));
}

/** The lines of a table, without its head, each as its columns. */
export function readWordTable(name: string): string[][] {
  const [, ...lines] = readFileSync(join(folder, name), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

function readList<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(readYaml(readFileSync(join(folder, name), 'utf8')).data);
}
