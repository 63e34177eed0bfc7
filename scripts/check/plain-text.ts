import type { Nodes } from 'mdast';

/** The words of a piece of prose as they are read, without marks. */
export function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
