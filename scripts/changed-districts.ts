import { readFileSync, readdirSync } from 'node:fs';
import { changedDistricts } from './districts/changed-districts.ts';

/**
 * For the workflow that builds districts: reads the paths of changed files from standard input, one
 * a line, and prints the districts to build as JSON. With `--all` it prints all, and reads nothing.
 */
const known = readdirSync('districts', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();
const files = process.argv.includes('--all') ? [] : readFileSync(0, 'utf8').split('\n');
console.log(
  JSON.stringify(process.argv.includes('--all') ? known : changedDistricts(files, known)),
);
