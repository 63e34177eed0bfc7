import { readFile, readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readPageText } from '../build/page-text.ts';

/** A page of ours as other builders take it. */
export interface MarkdownPage {
  /** Its address without slashes at the ends; `index` is home. */
  path: string;
  title: string;
  /** Its text with its headings, in Markdown that MDX reads too. */
  text: string;
}

/** The pages of a built site as Markdown: the same number, with the same words. */
export async function markdownPages(dist: string): Promise<MarkdownPage[]> {
  const names = (await readdir(dist, { recursive: true })).filter((name) =>
    name.endsWith('index.html'),
  );
  const pages: MarkdownPage[] = [];
  for (const name of names.toSorted()) {
    const html = await readFile(join(dist, name), 'utf8');
    const path =
      name
        .split(sep)
        .join('/')
        .replace(/\/?index\.html$/u, '') || 'index';
    const marked = html.includes('data-pagefind-body')
      ? html
      : html.replace('<main', '<main data-pagefind-body');
    const sections = readPageText(marked).map(({ heading, text }) =>
      [heading && `## ${plain(heading)}`, ...paragraphs(text)].filter(Boolean).join('\n\n'),
    );
    const [, title = path] = /<title>([^<]*)<\/title>/u.exec(html) ?? [];
    pages.push({ path, title, text: sections.join('\n\n') });
  }
  return pages;
}

/** A few sentences each, as an author would write them. */
function paragraphs(text: string): string[] {
  return (plain(text).match(/(?:[^।]*।){1,3}|[^।]+$/gu) ?? []).map((one) => one.trim());
}

const plain = (text: string) => text.replace(/[<>{}\\`*_[\]#|~]/gu, ' ');
