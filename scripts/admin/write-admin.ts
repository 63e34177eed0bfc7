import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { choicesIn } from '../../src/admin/choices.ts';
import { words } from '../../src/admin/admin-text.ts';
import { bundleClassic } from '../build/bundle-classic.ts';
import { formatPolicy, hashSource } from '../build/content-policy.ts';
import { readContentFiles } from '../check/content-tree.ts';
import { markdownWriters } from './no-markdown-writer.ts';
import { withoutRuleTexts } from './without-rule-texts.ts';

const layers = '@layer tokens, reset, prose, layout, components, print;';
const sheets = ['tokens', 'fonts', 'reset', 'layout', 'prose'].map((name) => `styles/${name}.css`);

/**
 * Writes the form editor into a folder: its page, its script, the content check that it loads when
 * something is saved, and the names that fields can choose from where a file is open without its
 * folder. `root` is the project with the content.
 */
export async function writeAdmin(folder: string, root: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const parts = await Promise.all([...sheets, 'admin/admin.css'].map(readSource));
  const style = [layers, ...parts]
    .join('\n')
    .replaceAll(/\/\*[\s\S]*?\*\//gu, '')
    .replaceAll('../fonts/', '');
  const font = 'noto-sans-bengali.woff2';
  await copyFile(source(`fonts/${font}`), join(folder, font));
  await writeFile(join(folder, 'index.html'), page(style));
  await writeFile(join(folder, 'admin.js'), await bundleClassic('admin/start.ts'));
  await writeFile(join(folder, 'check.js'), await bundleCheck());
  const files = await readContentFiles(root);
  const byPath = new Map(files.map(({ path, text }) => [path.replace(/^content\//u, ''), text]));
  await writeFile(join(folder, 'choices.json'), JSON.stringify(choicesIn(byPath)));
}

/** The content check itself, without what it never runs or shows; `node-in-browser.ts` is its Node. */
function bundleCheck(): Promise<string> {
  return bundleClassic('../scripts/admin/browser-check.ts', { 'import.meta.dirname': '""' }, [
    {
      name: 'in-browser',
      enforce: 'pre',
      resolveId: (id) => {
        if (id.startsWith('node:')) return beside('node-in-browser.ts');
        return markdownWriters.test(id) ? beside('no-markdown-writer.ts') : undefined;
      },
    },
    withoutRuleTexts,
  ]);
}

function beside(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

function readSource(name: string): Promise<string> {
  return readFile(source(name), 'utf8');
}

function source(name: string): string {
  return fileURLToPath(new URL(`../../src/${name}`, import.meta.url));
}

/** The editor may run its own script and ask its own site; nothing else, and no form is sent. */
function page(style: string): string {
  const self = ["'self'"];
  const policy = formatPolicy({
    'default-src': ["'none'"],
    'script-src': self,
    'style-src': [hashSource(style)],
    'connect-src': self,
    'img-src': self,
    'font-src': self,
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  return `<!DOCTYPE html>
<html lang="bn">
<head>
<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.pageTitle}</title>
<style>${style}</style>
<script src="admin.js" defer></script>
</head>
<body>
<main class="page"><h1>${words.pageTitle}</h1><noscript><p class="notice">${words.needsScript}</p></noscript></main>
</body>
</html>
`;
}
