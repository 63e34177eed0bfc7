import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findCode } from './content-files/code-in-content.ts';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * The one reading of an author's file: CommonMark with tables, footnotes and components, no HTML.
 * The content check, the import and the build all parse with it. Throws a `VFileMessage` with the
 * place where the text is not MDX.
 */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}

/** Options of Astro's unified processor that make it read MDX as `parseMdx` does. */
export function processorOptions(basePath: string) {
  return {
    gfm: false,
    smartypants: false,
    remarkPlugins: [remarkGfm, refuseCode, [rebaseLinks, basePath]] as never[],
    remarkRehype: { footnoteLabel: 'টীকা', footnoteBackLabel: 'লেখায় ফিরুন' },
  };
}

/** Stops the build where content holds code, so that no build renders what the check refuses. */
function refuseCode() {
  return (tree: Root, file: { path?: string }) => {
    const [first] = findCode(tree);
    if (first) {
      throw new Error(
        `${file.path ?? ''}:${first.line}:${first.column} — ${first.found} — ${first.fix}`,
      );
    }
  };
}

/** Puts the site's base path before links that start at the site's root. */
function rebaseLinks(basePath: string) {
  return (tree: Root) => {
    visit(tree, 'link', (link) => {
      if (link.url.startsWith('/')) link.url = basePath.replace(/\/$/u, '') + link.url;
    });
  };
}
