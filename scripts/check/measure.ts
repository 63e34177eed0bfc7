import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleTree } from './example-tree.ts';
import type { FileRule, Rule } from './rule.ts';
import { contentNotCode } from './rules/content-not-code.ts';

/**
 * The lines that rules are written against, those that a rule's writer may read but has not yet taken
 * up, and those kept aside to judge the rules.
 */
export const halves = ['open', 'new', 'held'] as const;
/** One of `halves`. */
export type Half = (typeof halves)[number];

/** A line that a person labelled before the rule was written. */
export interface LabelledLine {
  half: Half;
  isBad: boolean;
  text: string;
  /** The file's line number, from 1. */
  number: number;
}

/** How a rule did on one half of its labelled lines. */
export interface Measure {
  rule: string;
  half: Half;
  bad: number;
  good: number;
  missed: LabelledLine[];
  falseAlarms: LabelledLine[];
}

/** The labelled lines of a table: half, label, text and perhaps a note, between tabs. */
export function readLabelled(table: string): LabelledLine[] {
  return table.split('\n').flatMap((line, index) => {
    const [name, label, text] = line.split('\t');
    const half = halves.find((known) => known === name);
    if (text === undefined || half === undefined) return [];
    return [{ half, isBad: label === 'bad', text, number: index + 1 }];
  });
}

/** How a rule does on lines of one half. */
export function measureRule(rule: FileRule, half: Half, lines: readonly LabelledLine[]): Measure {
  const ofHalf = lines.filter((line) => line.half === half);
  const [bad, good] = [ofHalf.filter(({ isBad }) => isBad), ofHalf.filter(({ isBad }) => !isBad)];
  return {
    rule: rule.id,
    half,
    bad: bad.length,
    good: good.length,
    missed: bad.filter(({ text }) => !tells([rule, contentNotCode], text)),
    falseAlarms: good.filter(({ text }) => tells([rule], text)),
  };
}

/** True if one of the rules tells of a line. A bad line is not missed if it is refused as code. */
function tells(rules: readonly FileRule[], line: string): boolean {
  const tree = exampleTree(line.replaceAll('\\n', '\n'));
  const [file] = tree.files;
  return file !== undefined && rules.some((rule) => rule.check(file, tree.around).length > 0);
}

/**
 * The rules that have a table of labelled lines in a folder, with its lines and those of the table
 * of the same name in `held/`, where the half kept aside lies out of sight.
 */
export async function labelledRules(
  folder: string,
  rules: readonly Rule[],
): Promise<{ rule: FileRule; lines: LabelledLine[] }[]> {
  const names = new Set(await readdir(folder));
  const found = rules.filter((rule) => names.has(`${rule.id}.tsv`));
  return Promise.all(
    found.map(async (rule) => {
      if (!('check' in rule)) throw new Error(`check measure: ${rule.id} reads no single file`);
      const paths = [folder, join(folder, 'held')].map((place) => join(place, `${rule.id}.tsv`));
      const tables = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
      return { rule, lines: tables.flatMap(readLabelled) };
    }),
  );
}
