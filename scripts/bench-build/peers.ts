import { execFile } from 'node:child_process';
import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { MarkdownPage } from './markdown-pages.ts';

const run = promisify(execFile);

/** A site builder to be measured beside ours: how its folder is laid out, and what builds it. */
export interface Peer {
  name: string;
  /** Packages of npm that it needs, with their versions. */
  packages: readonly string[];
  files: Readonly<Record<string, string>>;
  /** Where a page's text goes. */
  place: (page: MarkdownPage) => string;
  command: readonly string[];
  /** The folder that it writes to. */
  output: string;
}

const astroBuild = ['node', 'node_modules/astro/bin/astro.mjs', 'build'];
const astroPage = (ending: string): Pick<Peer, 'files' | 'place' | 'command' | 'output'> => ({
  files: {
    'src/layouts/Plain.astro':
      "---\nconst { frontmatter } = Astro.props;\n---\n<html lang='bn'><head><meta charset='utf-8'><title>{frontmatter.title}</title></head><body><h1>{frontmatter.title}</h1><slot /></body></html>\n",
    'astro.config.mjs':
      ending === 'mdx'
        ? "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n"
        : 'export default {};\n',
  },
  place: ({ path }) => `src/pages/${path}.${ending}`,
  command: astroBuild,
  output: 'dist',
});

/** The builders in use that a site like this could have chosen. */
export const peers: readonly Peer[] = [
  {
    name: 'Hugo',
    packages: [],
    files: {
      'hugo.toml':
        'baseURL = "https://nomuna.example/"\ndisableKinds = ["taxonomy", "term"]\n[markup.goldmark.renderer]\nunsafe = true\n',
      'config.toml':
        'baseURL = "https://nomuna.example/"\ndisableKinds = ["taxonomy", "term"]\n[markup.goldmark.renderer]\nunsafe = true\n',
      'layouts/_default/single.html':
        '<html lang="bn"><title>{{ .Title }}</title><h1>{{ .Title }}</h1>{{ .Content }}</html>',
      'layouts/_default/list.html':
        '<html lang="bn"><title>{{ .Title }}</title>{{ .Content }}</html>',
    },
    // An `index.md` at the top would make all others its attachments.
    place: ({ path }) => `content/${path === 'index' ? '_index' : path}.md`,
    command: ['hugo', '--quiet'],
    output: 'public',
  },
  {
    name: 'Eleventy',
    packages: ['@11ty/eleventy@3.1.8'],
    files: {
      'pages/_includes/plain.njk':
        '<html lang="bn"><title>{{ title }}</title><h1>{{ title }}</h1>{{ content | safe }}</html>',
      'eleventy.config.js':
        "export default () => ({ dir: { input: 'pages' }, markdownTemplateEngine: false });\n",
      'pages/pages.json': '{ "layout": "plain.njk" }',
    },
    place: ({ path }) => `pages/${path}.md`,
    command: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    output: '_site',
  },
  { name: 'Astro, .md', packages: ['astro@7.3.4'], ...astroPage('md') },
  { name: 'Astro, .mdx', packages: ['astro@7.3.4', '@astrojs/mdx@8.0.2'], ...astroPage('mdx') },
  {
    name: 'Starlight',
    packages: ['astro@7.3.4', '@astrojs/starlight@0.42.4'],
    files: {
      // A short menu: its default grows with the square of the pages.
      'astro.config.mjs':
        "import starlight from '@astrojs/starlight';\nexport default { integrations: [starlight({ title: 'নমুনা', sidebar: [{ label: 'নমুনা', link: '/' }], locales: { root: { label: 'বাংলা', lang: 'bn' } } })] };\n",
      'src/content.config.ts':
        "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    },
    place: ({ path }) => `src/content/docs/${path}.md`,
    command: astroBuild,
    output: 'dist',
  },
];

/** Fetches a peer's packages, once for all sizes; gives the folder of them, '' where it needs none. */
export async function installPeer({ packages }: Peer, parent: string): Promise<string> {
  if (packages.length === 0) return '';
  const folder = join(parent, packages.join('+').replace(/[^\w.+-]/gu, '_'));
  const found = join(folder, 'node_modules');
  if (await stat(found).catch(() => undefined)) return found;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await run('npm', ['install', ...quiet, ...packages], { cwd: folder, timeout: 300_000 });
  return found;
}

/** Lays out a peer's folder with pages and its packages. */
export async function layOutPeer(
  peer: Peer,
  folder: string,
  pages: readonly MarkdownPage[],
  packages: string,
): Promise<void> {
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  // Astro bundles those of the packages named here that are made for it.
  const dependencies = Object.fromEntries(
    peer.packages.map((name) => [name.slice(0, name.lastIndexOf('@')), '*']),
  );
  await write('package.json', JSON.stringify({ private: true, type: 'module', dependencies }));
  for (const [path, text] of Object.entries(peer.files)) await write(path, text);
  for (const page of pages) {
    const layout = peer.name.startsWith('Astro')
      ? `layout: ${'../'.repeat(page.path.split('/').length)}layouts/Plain.astro\n`
      : '';
    await write(
      peer.place(page),
      `---\ntitle: ${JSON.stringify(page.title)}\n${layout}---\n\n${page.text}\n`,
    );
  }
  if (packages) await cp(packages, join(folder, 'node_modules'), { recursive: true });
}
