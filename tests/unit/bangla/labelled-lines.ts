import { readFileSync } from 'node:fs';

/**
 * The rows of a table of labelled lines, but for those marked `new`, on which the rule does not yet
 * hold; a C1 character in a line is no line break.
 */
export function readLabelledLines(name: string): string[][] {
  const file = new URL(`../../fixtures/check/${name}.tsv`, import.meta.url);
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'));
  return rows.filter(([half]) => half !== '' && half !== 'new');
}
