import { readTree } from '../../scripts/check/check-content.ts';
import type { ContentTree } from '../../scripts/check/content-tree.ts';
import { root } from './build-site.ts';

let tree: Promise<ContentTree> | undefined;

/** The project's own content as the check reads it, read once. */
export function realTree(): Promise<ContentTree> {
  return (tree ??= readTree(root));
}
