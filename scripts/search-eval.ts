import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { SearchDocument } from '../src/search/document.ts';
import { measuredSite } from './browser/measured-site.ts';
import type { Engine } from './search-eval/engine.ts';
import { evaluateEngine, type EngineScore } from './search-eval/evaluate.ts';
import type { JudgedQuery } from './search-eval/measures.ts';
import { minisearch } from './search-eval/minisearch.ts';
import { ours } from './search-eval/ours.ts';
import { pagefind } from './search-eval/pagefind.ts';
import { reportScores } from './search-eval/report.ts';
import { siteSearch } from './search-eval/site.ts';

/**
 * `npm run search:eval -- FILE… [--collection FILE] [--json]`: how well the search answers judged
 * queries, beside MiniSearch and plain Pagefind over the same documents. Without a collection the
 * site's own search page answers in a browser. Exit 2 when misused.
 */
const usage = 'এভাবে চালান: npm run search:eval -- প্রশ্ন.jsonl… [--collection দলিল.jsonl] [--json]';

const { collection, files, asJson } = readArguments();
const queries = files.flatMap((file) => readLines<JudgedQuery>(file));
const { engine, documents } = await openSubject();
const engines: Record<string, EngineScore> = {};
// One after the other: Pagefind's client needs the globals of a browser while it is open.
for (const each of [engine, minisearch, pagefind]) {
  engines[each.name] = await evaluateEngine(each, documents, queries);
}
console.log(asJson ? JSON.stringify({ engines }) : reportScores(engines));

/** What is measured: our engine over a collection, or the search page over the site's pages. */
async function openSubject(): Promise<{ engine: Engine; documents: readonly SearchDocument[] }> {
  if (collection) return { engine: ours, documents: readLines<SearchDocument>(collection) };
  const site = await measuredSite(process.cwd());
  return { engine: siteSearch(site.dist), documents: site.documents };
}

/** Reads a file of one JSON object a line. */
function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}

function readArguments(): { collection: string | undefined; files: string[]; asJson: boolean } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { collection: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new Error('search eval: no queries');
    return { collection: values.collection, files: positionals, asJson: values.json };
  } catch {
    console.error(usage);
    process.exit(2);
  }
}
