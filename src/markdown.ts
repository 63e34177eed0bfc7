import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { findCode } from './content-files/code-in-content.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/**
 * The one reading of an author's prose, what follows the typed part: CommonMark with tables, footnotes
 * and components, no HTML. The content check and the build both parse with it. Throws a `VFileMessage` with the
 * place where the text is not MDX.
 */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}

/**
 * An entry's prose as a page draws it: with addresses that start at the site's root put below its base
 * path, and components that are alone in a paragraph taken out of it. Throws where it holds code,
 * so that no page shows what the check refuses.
 */
export function parseProse(body: string, basePath: string): Root {
  const tree = parseMdx(body);
  const [first] = findCode(tree);
  if (first) throw new Error(`${first.line}:${first.column} — ${first.found} — ${first.fix}`);
  visit(tree, (node) => {
    if ('url' in node && node.url.startsWith('/')) {
      node.url = basePath.replace(/\/$/u, '') + node.url;
    }
  });
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !paragraph.children.every(isAlone)) return undefined;
    const components = paragraph.children.filter((child) => child.type !== 'text');
    if (components.length === 0) return undefined;
    parent.children.splice(index, 1, ...components);
    return index;
  });
  return tree;
}

function isAlone(node: PhrasingContent): boolean {
  return (
    node.type === 'mdxJsxTextElement' || (node.type === 'text' && /^[\t\r\n ]*$/u.test(node.value))
  );
}
