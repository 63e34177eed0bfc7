import { parse, type AtRule, type ChildNode, type Root } from 'postcss';
import type { PageParts } from './page-parts.ts';
import { compoundsOf } from './selectors.ts';

/**
 * One sheet from several in which each cascade layer stands once. Layers keep the order of the
 * `@layer` statement, which is then no longer needed; what stands in none comes first.
 */
export function mergeLayers(css: string): Root {
  const root = parse(css);
  const layers = new Map<string, AtRule>();
  const order: string[] = [];
  root.each((node) => {
    if (!isLayer(node)) return;
    if (node.nodes) {
      const first = layers.get(node.params);
      if (first) first.append(node.nodes);
      else layers.set(node.params, node);
    } else order.push(...node.params.split(/\s*,\s*/u));
    node.remove();
  });
  const named = order.flatMap((name) => layers.get(name) ?? []);
  for (const layer of new Set([...named, ...layers.values()])) root.append(layer);
  root.walk((node) => {
    node.raws.before = '';
  });
  return root;
}

function isLayer(node: ChildNode): node is AtRule {
  return node.type === 'atrule' && node.name === 'layer';
}

/** Removes the selectors that no element of a page can match, and what is empty then. */
export function dropUnmatched(root: Root, parts: PageParts): void {
  const mayMatch = (selector: string) =>
    compoundsOf(selector).every((compound) => compound.every((part) => parts.has(part)));
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(mayMatch);
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
}

/** Removes the tokens that nothing reads, also those that only another such token reads. */
export function dropUnusedTokens(root: Root): void {
  for (let isDone = false; !isDone;) {
    const read = new Set(root.toString().match(/(?<=var\()--[\w-]+/gu));
    isDone = true;
    root.walkDecls(/^--/u, (declaration) => {
      if (read.has(declaration.prop)) return;
      declaration.remove();
      isDone = false;
    });
  }
}
