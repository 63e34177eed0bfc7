import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';

/** Reads a page as a browser does. */
export function parsePage(html: string): Root {
  return fromHtml(html);
}

/** All elements below a node in the order of reading; of one name where it is given. */
export function elements(node: Nodes, name?: string): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (name === undefined || element.tagName === name) found.push(element);
  });
  return found;
}

/** An attribute as text, by its name in hast (`href`, `dataSource`); undefined where it is not set. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The one element that a test is about; throws where there is none or more than one. */
export function only<T>(found: readonly T[], what: string): T {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} × ${what}`);
  return first;
}

/** The text that a reader can see below a node, as it stands, without styles and scripts. */
export function textOf(node: Nodes): string {
  let text = '';
  visit(node, (inner) => {
    if (inner.type === 'element' && /^(?:script|style|template)$/u.test(inner.tagName)) return SKIP;
    if (inner.type === 'text') text += inner.value;
    return undefined;
  });
  return text;
}

/** A page's `<body>`. */
export function bodyOf(tree: Root): Element {
  return only(elements(tree, 'body'), '<body>');
}

/** An element and the elements it stands in, from `<html>` inwards. */
export interface Placed {
  element: Element;
  above: Element[];
}

/** All elements below a node with what they stand in, in the order of reading. */
export function placed(node: Nodes, above: Element[] = []): Placed[] {
  if (!('children' in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return [{ element: child, above }, ...placed(child, [...above, child])];
  });
}

/** Words with one space between them, as a browser shows them. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
