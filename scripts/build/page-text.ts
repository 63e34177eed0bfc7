import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { PageSection } from '../../src/search/full-text.ts';

/** Elements whose text is not the page's own: ways on, pictures, code. */
const notText = new Set(['aside', 'button', 'form', 'nav', 'script', 'style', 'svg', 'template']);
/** Elements that stand within a line of text. */
const inline = new Set('a abbr b data em i mark span strong sub sup time'.split(' '));

/**
 * A built page's text by its headings, as a reader finds it by anchors; none where the page is not
 * marked to be searched.
 */
export function readPageText(html: string): PageSection[] {
  const body = find(fromHtml(html), (element) => 'dataPagefindBody' in element.properties);
  if (!body) return [];
  const sections: PageSection[] = [{ anchor: '', heading: '', text: '' }];
  walk(body, sections);
  return sections
    .map((section) => ({ ...section, text: section.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text, heading }) => text !== '' || heading !== '');
}

function walk(node: Nodes, sections: PageSection[]): void {
  const section = sections.at(-1);
  if (!section) return;
  if (node.type === 'text') section.text += node.value;
  if (node.type !== 'element' || !isText(node)) return;
  if (node.tagName === 'details') {
    walkFold(node, sections);
    return;
  }
  if (/^h[23]$/u.test(node.tagName) && typeof node.properties['id'] === 'string') {
    sections.push({ anchor: node.properties['id'], heading: textOf(node), text: '' });
    return;
  }
  for (const [index, child] of node.children.entries()) {
    // Two elements that touch are drawn apart (a name, its figure): the space between is their style's.
    if (child.type === 'element' && node.children[index - 1]?.type === 'element') {
      addSpace(sections);
    }
    walk(child, sections);
  }
  if (!inline.has(node.tagName)) addSpace(sections);
}

/** A fold's heading stands in its row, its anchor on what the row opens. */
function walkFold(fold: Element, sections: PageSection[]): void {
  if (!isText(fold)) return;
  const row = find(fold, ({ tagName }) => tagName === 'summary');
  const inside = find(fold, ({ properties }) => typeof properties['id'] === 'string');
  if (!row || !inside) return;
  sections.push({ anchor: String(inside.properties['id']), heading: textOf(row).trim(), text: '' });
  walk(inside, sections);
}

function addSpace(sections: readonly PageSection[]): void {
  const last = sections.at(-1);
  if (last) last.text += ' ';
}

function isText({ tagName, properties }: Element): boolean {
  return !notText.has(tagName) && !('dataPagefindIgnore' in properties);
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && matches(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
