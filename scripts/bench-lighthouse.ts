import { readFile, readdir } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './browser/serve-folder.ts';
import { machineWithFonts } from './browser/machine-fonts.ts';
import { headersOf } from './build/hosting/response-rules.ts';
import { categories, fetchLighthouse, type Score } from './bench/lighthouse.ts';

/**
 * `npm run bench:lighthouse [-- --built dist] [--runs 3] [--without-bangla-font] [ADDRESS…]`: the
 * median of several runs of Lighthouse on the given pages, else on every kind of page, with the
 * headers that hosts send, on a machine that has a Bangla font or, if asked, none. The site must have
 * been built for the base `/`. Exit 0 when no page fails but in performance, 1 when one does or it
 * cannot be measured.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    built: { type: 'string', default: 'dist' },
    runs: { type: 'string', default: '3' },
    'without-bangla-font': { type: 'boolean', default: false },
  },
});
const dist = resolve(values.built);

try {
  console.log('• Lighthouse বসানো হচ্ছে');
  const lighthouse = await fetchLighthouse();
  const served = await serveFolder(dist, headersOf);
  const fonts = await machineWithFonts({ bangla: !values['without-bangla-font'] });
  console.log(`| page | ${categories.join(' | ')} | layout shift | failed |`);
  console.log(`|---|${categories.map(() => '--:|').join('')}--:|---|`);
  const pages = positionals.length > 0 ? positionals : await pageOfEachKind();
  for (const page of pages.map((one) => one.replace(/^\//u, ''))) {
    const runs: Score[] = [];
    for (let left = Number(values.runs); left > 0; left -= 1) {
      runs.push(await lighthouse.score(served.url + page, fonts));
    }
    const scores = categories.map((name) => median(runs.map((one) => one.scores[name])));
    const shift = median(runs.map((one) => one.layoutShift)).toFixed(3);
    const isListed = !(await isUnlisted(page));
    // A page that asks engines to leave it out is no fault.
    const failed = [...new Set(runs.flatMap((one) => one.failed))].filter(
      (id) => isListed || id !== 'is-crawlable',
    );
    if (failed.length > 0) process.exitCode = 1;
    console.log(
      `| /${decodeURI(page)} | ${scores.join(' | ')} | ${shift} | ${failed.join(', ')} |`,
    );
  }
  await served.close();
  await lighthouse.remove();
} catch (error) {
  console.error(`মাপা গেল না: ${(error as Error).message}`);
  process.exitCode = 1;
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

/** The first page of each kind, and the search with a query. */
async function pageOfEachKind(): Promise<string[]> {
  const names = (await readdir(dist, { recursive: true })).map((name) => name.split(sep).join('/'));
  const kinds = new Map<string, string>();
  for (const name of names.filter((one) => one.endsWith('.html')).toSorted()) {
    const page = name.replace(/index\.html$/u, '');
    const kind = kindOf(page);
    if (!kinds.has(kind)) kinds.set(kind, page);
  }
  return [...kinds.values(), `search/?q=${encodeURIComponent('বিধবা ভাতা')}`];
}

/** Addresses of a kind differ by the record, the second part, and by years and numbers. */
function kindOf(page: string): string {
  const [first = '', ...parts] = page.split('/');
  const [record, ...rest] = parts.map((part, place) =>
    part !== '' && (place === 0 || /\d/u.test(part)) ? '*' : part,
  );
  return [first, record, ...(first === 'what-can-i-get' ? [] : rest)].join('/');
}

async function isUnlisted(page: string): Promise<boolean> {
  const [path = ''] = page.split('?');
  const file = path === '' || path.endsWith('/') ? join(path, 'index.html') : path;
  return (await readFile(join(dist, file), 'utf8')).includes(
    '<meta name="robots" content="noindex"',
  );
}
