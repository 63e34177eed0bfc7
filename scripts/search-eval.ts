import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '../src/search/document.ts';
import { evaluateEngine, type EngineScore } from './search-eval/evaluate.ts';
import type { JudgedQuery } from './search-eval/measures.ts';
import { minisearch } from './search-eval/minisearch.ts';
import { ours } from './search-eval/ours.ts';
import { pagefind } from './search-eval/pagefind.ts';
import { reportScores } from './search-eval/report.ts';

/** Reads a file of one JSON object a line. */
function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

function readArguments(): { collection: string; files: string[]; asJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { collection: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (!values.collection || positionals.length === 0) throw new Error('search eval: no files');
    return { collection: values.collection, files: positionals, asJson: values.json };
  } catch {
    console.error(
      'এভাবে চালান: npm run search:eval -- --collection দলিল.jsonl প্রশ্ন.jsonl [--json]',
    );
    process.exit(2);
  }
}

const { collection, files, asJson } = readArguments();
const documents = readLines<SearchDocument>(collection);
const queries = files.flatMap((file) => readLines<JudgedQuery>(file));
const engines: Record<string, EngineScore> = {};
// One after the other: Pagefind's client needs the globals of a browser while it is open.
for (const engine of [ours, minisearch, pagefind]) {
  engines[engine.name] = await evaluateEngine(engine, documents, queries);
}
console.log(asJson ? JSON.stringify({ engines }) : reportScores(engines));
