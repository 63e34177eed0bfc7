import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { BuiltFiles } from '../build/built-files.ts';
import { CompressedStore } from '../build/compressed-store.ts';
import { precompress } from '../build/precompress.ts';

const run = promisify(execFile);
const packages = ['astro@7.3.4', '@astrojs/starlight@0.42.4'];
const settings = `import starlight from '@astrojs/starlight';
const locales = { root: { label: 'বাংলা', lang: 'bn' } };
const site = { integrations: [starlight({ title: 'তথ্যপাতা', locales })] };
export { site as default };
`;
const collection = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** A peer's site in a temporary folder, and how to remove it. */
export interface PeerSite {
  dist: string;
  remove(): Promise<void>;
}

/**
 * The same pages as Starlight builds them with its defaults, precompressed like ours. Its packages
 * are fetched for the run and are no part of this project.
 */
export async function buildStarlight(dist: string, pages: readonly string[]): Promise<PeerSite> {
  const folder = await mkdtemp(join(tmpdir(), 'starlight-'));
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...options, ...packages], { cwd: folder });
  await mkdir(join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'astro.config.mjs'), settings);
  await writeFile(join(folder, 'src/content.config.ts'), collection);
  for (const page of pages) {
    const html = await readFile(join(dist, page, 'index.html'), 'utf8');
    const file = join(folder, 'src/content/docs', `${page.replace(/\/$/u, '') || 'index'}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, asMarkdown(html));
  }
  await run(process.execPath, [join(folder, 'node_modules/.bin/../astro/bin/astro.mjs'), 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 1 << 26,
  });
  await precompress(
    new BuiltFiles(join(folder, 'dist')),
    new CompressedStore(join(folder, 'compressed')),
  );
  return {
    dist: join(folder, 'dist'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A built page's text, headings, lists and links as Markdown with plain HTML in it. */
function asMarkdown(html: string): string {
  const [, title = ''] = /<h1[^>]*>([\s\S]*?)<\/h1>/u.exec(html) ?? [];
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/u.exec(html) ?? [];
  const plain = main
    .replace(/<h1[^>]*>[\s\S]*?<\/h1>/u, '')
    .replace(/<(script|style|svg|button|form|select)\b[\s\S]*?<\/\1>/gu, '')
    .replace(/<(a)\b[^>]*?href="([^"]*)"[^>]*>/gu, '<$1 href="$2">')
    .replace(/<(?!a )([a-z0-9]+)\b[^>]*>/gu, '<$1>')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/<\/?(?:section|div|article|aside|span|data|time|main|header|footer)>/gu, '')
    .replace(/<h([2-4])>([\s\S]*?)<\/h\1>/gu, (_all, level: string, text: string) => {
      return `\n\n${'#'.repeat(Number(level))} ${text.replace(/<[^>]*>/gu, '')}\n\n`;
    });
  const name = title.replace(/<[^>]*>/gu, '').replaceAll('"', '”');
  return `---\ntitle: "${name}"\n---\n\n${plain}\n`;
}
