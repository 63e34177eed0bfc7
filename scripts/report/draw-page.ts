import { formatDate } from '../../src/bangla/dates.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { pageBudget, type PageSize } from '../build/page-sizes.ts';
import { formatReport } from './format-text.ts';
import type { Report } from './report.ts';

/** Widths of the steps in which sizes are counted, in bytes. */
const step = 1000;

/** A report as one HTML page: its text, and small charts of the sizes and of their history. */
export function drawReport(report: Report): string {
  const title = `সাইটের অবস্থা, ${formatDate(report.builtOn)}`;
  const history = report.history.map(({ date, bytes, pages }) => ({
    label: `${formatDate(date)}: ${formatNumber(pages)}টি পাতা, ${formatNumber(bytes)} বাইট`,
    value: bytes,
  }));
  return `<!doctype html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 60rem; margin: auto; padding: 1rem; font: 1.125rem/1.7 'Noto Sans Bengali', 'Nirmala UI', Vrinda, sans-serif; }
pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
svg { display: block; width: 100%; height: 8rem; }
rect { fill: #0a5a48; }
rect.over { fill: #ad1f1f; }
@media (prefers-color-scheme: dark) { rect { fill: #6fc3ab; } rect.over { fill: #ff9a8f; } }
li { font-size: 1rem; }
</style>
</head>
<body>
<h1>${escape(title)}</h1>
<h2>পাতার আকার</h2>
<p>প্রতি ঘরে ${formatNumber(step)} বাইট; সীমা ${formatNumber(pageBudget)} বাইট।</p>
${bars(sizeSteps(report.sizes))}
<h2>সব পাতা মিলে, বারে বারে</h2>
${bars(history)}
<h2>বিস্তারিত</h2>
<pre>${escape(formatReport(report))}</pre>
</body>
</html>
`;
}

/** A chart of a single build is no block as wide as the page. */
const fewestColumns = 12;

interface Bar {
  label: string;
  value: number;
  isOver?: boolean;
}

/** How many pages there are of each size. */
function sizeSteps(sizes: readonly PageSize[]): Bar[] {
  const most = Math.max(pageBudget, ...sizes.map(({ bytes }) => bytes));
  return Array.from({ length: Math.ceil(most / step) }, (_, index) => {
    const from = index * step;
    const value = sizes.filter(({ bytes }) => bytes >= from && bytes < from + step).length;
    const label = `${formatNumber(from)}–${formatNumber(from + step - 1)} বাইট: ${formatNumber(value)}টি পাতা`;
    return { label, value, isOver: from >= pageBudget };
  });
}

/** Bars from zero, with what each says in words for who does not see them. */
function bars(all: readonly Bar[]): string {
  const most = Math.max(1, ...all.map(({ value }) => value));
  const rects = all.map(({ label, value, isOver = false }, index) => {
    const height = (100 * value) / most;
    return `<rect x="${index * 10 + 1}" y="${(100 - height).toFixed(1)}" width="8" height="${height.toFixed(1)}"${isOver ? ' class="over"' : ''}><title>${escape(label)}</title></rect>`;
  });
  const told = all.filter(({ value }) => value > 0).map(({ label }) => `<li>${escape(label)}</li>`);
  return `<svg viewBox="0 0 ${Math.max(fewestColumns, all.length) * 10} 100" preserveAspectRatio="none" aria-hidden="true">${rects.join('')}</svg>
<details><summary>সংখ্যায়</summary><ul>${told.join('')}</ul></details>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
