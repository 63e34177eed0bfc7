import type { Nodes, Root } from 'mdast';

/** Every node of a tree in the order of its text, each before those within it. */
export function nodesInOrder(tree: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const take = (node: Nodes) => {
    nodes.push(node);
    if ('children' in node) for (const child of node.children) take(child);
  };
  take(tree);
  return nodes;
}
