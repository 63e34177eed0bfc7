import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatNumber } from '../src/bangla/format-number.ts';
import { manifestName, reportName, type Manifest } from './build/manifest.ts';
import { measurePages, pageBudget } from './build/page-sizes.ts';
import { readTree } from './check/check-content.ts';
import { readReportArguments } from './report/arguments.ts';
import { openDoubts, overdueOn } from './report/content-state.ts';
import { drawReport } from './report/draw-page.ts';
import { formatReport } from './report/format-text.ts';
import { pastBuild, readEarlier, sizeChanges, withBuild, withPast } from './report/history.ts';
import { outsideLinks, startingAfter, tryLinks } from './report/outside-links.ts';
import { pagesPerOffice, type Report } from './report/report.ts';

/**
 * `npm run report`: what an operator must know of a built site, as text, as `dist/report.json` and
 * with `--html FILE` as a page with charts. `--links` also tries links to other sites. Exit 1 where
 * a page is heavier than its budget or there is no built site, 2 when misused.
 */
const asked = readReportArguments(process.argv.slice(2), process.cwd());
if (typeof asked === 'string') fail(asked, 2);
const { dist } = asked;
// A new build takes the place of the old folder, and with it of the report there.
const kept = join(process.cwd(), '.cache', 'report.json');
const manifest = await readFile(join(dist, manifestName), 'utf8').catch(() =>
  fail(`${dist} ফোল্ডারে তৈরি সাইট নেই; আগে চালান: npm run build`, 1),
);
const { buildDate: builtOn } = JSON.parse(manifest) as Manifest;
const tree = await readTree(process.cwd());
const sizes = measurePages(dist);
const earlier = await readEarlier(kept, join(dist, reportName));
const offices = tree.idsOf('offices').map((id) => {
  const { title } = (tree.find('offices', id)?.data ?? {}) as { title: string };
  return { id, title };
});
const links = asked.links > 0 ? await tryOutside(asked.links) : undefined;
const report: Report = {
  builtOn,
  offices: pagesPerOffice(
    sizes.map(({ page }) => page),
    offices,
  ),
  overdue: overdueOn(tree, builtOn),
  doubts: openDoubts(tree),
  links,
  lastLink: links?.last ?? earlier.lastLink,
  sizes: withPast(builtOn, sizes, earlier),
  changes: sizeChanges(sizes, earlier.sizes),
  history: withBuild(earlier.history, pastBuild(builtOn, sizes)),
  tooLarge: sizes.filter(({ bytes }) => bytes > pageBudget),
};
const json = `${JSON.stringify(report, null, 1)}\n`;
await put(kept, json);
await put(join(dist, reportName), json);
if (asked.html) await put(asked.html, drawReport(report));
console.log(formatReport(report));
if (report.tooLarge.length > 0) process.exitCode = 1;

async function tryOutside(most: number) {
  return tryLinks(startingAfter(await outsideLinks(dist), earlier.lastLink), most, (done) => {
    if (done % 10 === 0) console.error(`• ${formatNumber(done)}টি লিংক দেখা হয়েছে`);
  });
}

async function put(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function fail(message: string, code: 1 | 2): never {
  console.error(message);
  process.exit(code);
}
