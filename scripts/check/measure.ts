import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { exampleTree } from './example-tree.ts';
import type { FileRule, Rule } from './rule.ts';
import { contentNotCode } from './rules/content-not-code.ts';

/** The half that rules are written against, and the half kept aside to judge them. */
export type Half = 'open' | 'held';

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
    const [half, label, text] = line.split('\t');
    if (text === undefined || (half !== 'open' && half !== 'held')) return [];
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
  return file !== undefined && rules.some((rule) => rule.check(file, tree).length > 0);
}

/** The rules that have a table of labelled lines in a folder, with its lines. */
export async function labelledRules(
  folder: string,
  rules: readonly Rule[],
): Promise<{ rule: FileRule; lines: LabelledLine[] }[]> {
  const names = new Set(await readdir(folder));
  const found = rules.filter((rule) => names.has(`${rule.id}.tsv`));
  return Promise.all(
    found.map(async (rule) => {
      if (!('check' in rule)) throw new Error(`check measure: ${rule.id} reads no single file`);
      return { rule, lines: readLabelled(await readFile(join(folder, `${rule.id}.tsv`), 'utf8')) };
    }),
  );
}
