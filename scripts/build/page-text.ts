import type { PageSection } from '../../src/search/full-text.ts';
import { readElement, readText, type HtmlElement } from './html-tree.ts';

/** Elements whose text is not the page's own: ways on, pictures, code. */
const notText = new Set(['aside', 'button', 'form', 'nav', 'script', 'style', 'svg', 'template']);
/** Elements that stand within a line of text. */
const inline = new Set('a abbr b data em i mark span strong sub sup time'.split(' '));

/**
 * A built page's text by its headings, as a reader finds it by anchors; none where the page is not
 * marked to be searched.
 */
export function readPageText(html: string): PageSection[] {
  const start = html.search(searched);
  if (start < 0) return [];
  const sections: PageSection[] = [{ anchor: '', heading: '', text: '' }];
  walk(readElement(html, start), sections);
  return sections
    .map((section) => ({ ...section, text: section.text.replace(/\s+/gu, ' ').trim() }))
    .filter(({ text, heading }) => text !== '' || heading !== '');
}

const searched = /<[a-z]+(?=\s)[^<>]*\sdata-pagefind-body[\s=>]/u;

function walk(node: HtmlElement | string, sections: PageSection[]): void {
  const section = sections.at(-1);
  if (!section) return;
  if (typeof node === 'string') {
    section.text += node;
    return;
  }
  if (!isText(node)) return;
  if (node.name === 'details') {
    walkFold(node, sections);
    return;
  }
  const anchor = idOf(node);
  if (/^h[23]$/u.test(node.name) && anchor !== undefined) {
    sections.push({ anchor, heading: textOf(node), text: '' });
    return;
  }
  let before: HtmlElement | string = '';
  for (const child of node.children) {
    // Two elements that touch are drawn apart (a name, its figure): the space between is their style's.
    if (typeof child !== 'string' && typeof before !== 'string') addSpace(sections);
    walk(child, sections);
    before = child;
  }
  if (!inline.has(node.name)) addSpace(sections);
}

/** A fold's heading stands in its row, its anchor on what the row opens. */
function walkFold(fold: HtmlElement, sections: PageSection[]): void {
  if (!isText(fold)) return;
  const row = find(fold, ({ name }) => name === 'summary');
  const inside = find(fold, (element) => idOf(element) !== undefined);
  if (!row || !inside) return;
  sections.push({ anchor: idOf(inside) ?? '', heading: textOf(row).trim(), text: '' });
  walk(inside, sections);
}

function addSpace(sections: readonly PageSection[]): void {
  const last = sections.at(-1);
  if (last) last.text += ' ';
}

function isText({ name, attributes }: HtmlElement): boolean {
  return !notText.has(name) && !attributes.has('data-pagefind-ignore');
}

function idOf({ attributes }: HtmlElement): string | undefined {
  const id = attributes.get('id');
  return id === undefined ? undefined : readText(id);
}

function textOf(node: HtmlElement | string): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('');
}

function find(
  node: HtmlElement | string,
  matches: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  if (typeof node === 'string') return undefined;
  if (matches(node)) return node;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
