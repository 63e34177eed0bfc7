import type { Element, Nodes, Root } from 'hast';

/** An attribute as text; '' where there is none. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : '';
}

/** An element's classes. */
export function classesOf(element: Element): string {
  return attribute(element, 'className');
}

/** Every element of a tree, in order; without recursion, for trees of any depth. */
export function allElements(tree: Root | Element): Element[] {
  const found: Element[] = [];
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'element') found.push(node);
    if ('children' in node) open.push(...node.children.toReversed());
  }
  return found;
}

/** The text below a node, without scripts and styles. */
export function textOf(node: Nodes): string {
  let text = '';
  const open: Nodes[] = [node];
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.type === 'text') text += `${one.value} `;
    if (one.type === 'element' && /^(?:script|style)$/u.test(one.tagName)) continue;
    if ('children' in one) open.push(...one.children.toReversed());
  }
  return text;
}
