import { toBanglaDigits } from '../../../src/bangla/digits.ts';
import type { Problem, Report } from '../problem.ts';
import { formatSummary } from '../reporters/text.ts';

/** A file's problems and when it was last changed, in milliseconds since 1970. */
export interface FileProblems {
  path: string;
  problems: readonly Problem[];
  changed: number;
}

/** The check's results as a page of HTML for authors; files in the order given. */
export function drawCheckPage(report: Report, files: readonly FileProblems[]): string {
  const summary = escapeHtml(formatSummary(report));
  return `<!doctype html>
<html lang="bn">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${summary}</title>
<style>${style}</style>
</head>
<body>
<h1>লেখা মিলিয়ে দেখা</h1>
<p role="status">${summary}</p>
${files.map(drawFile).join('\n')}
<p class="quiet">ফাইল রাখলেই (সেভ করলে) এই পাতা নিজে বদলায়। নিয়মগুলো: content/RULES.md</p>
</body>
</html>
`;
}

function drawFile({ path, problems }: FileProblems): string {
  return `<section>
<h2><code>${escapeHtml(path)}</code></h2>
<ul>
${problems.map(drawProblem).join('\n')}
</ul>
</section>`;
}

function drawProblem({ level, line, column, found, fix, rule }: Problem): string {
  const name = level === 'error' ? 'ভুল' : 'সতর্কতা';
  return `<li class="${level}"><span class="place">${name}, লাইন ${toBanglaDigits(String(line))}, অক্ষর ${toBanglaDigits(String(column))}</span>
<p>${escapeHtml(found)}</p>
<p class="fix">${escapeHtml(fix)}</p>
<span class="quiet">${rule}</span></li>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The font is the site's own: a new machine may have none for Bangla. */
const style = `
@font-face { font-family: 'Noto Sans Bengali'; src: url('../src/fonts/noto-sans-bengali.woff2'); font-weight: 100 900; }
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1.05rem/1.7 'Noto Sans Bengali', 'Nirmala UI', Vrinda, sans-serif; }
h1 { font-size: 1.4rem; }
h2 { font-size: 1rem; margin-block: 1.5rem .5rem; overflow-wrap: anywhere; }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .75rem; }
li { border-inline-start: 4px solid #b8860b; padding-inline-start: .75rem; overflow-wrap: anywhere; }
li.error { border-color: #b3261e; }
li p { margin: 0; }
.place { font-weight: 700; }
.fix::before { content: '→ '; }
.quiet { opacity: .75; font-size: .9rem; }
[role='status'] { font-weight: 700; }
`;
