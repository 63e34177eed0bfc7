import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The pages as HTML, and apart from them what was taken out, in the order of its places there. */
export interface PackedHtml {
  html: string;
  folds: string[];
}

/** Plain elements as the shortest HTML that a browser reads as them. */
export function shortHtml(nodes: readonly ElementContent[]): string {
  return toHtml(
    { type: 'root', children: [...nodes] },
    {
      omitOptionalTags: true,
      preferUnquoted: true,
      characterReferences: { useShortestReferences: true },
    },
  );
}

/**
 * The pages without what is folded there and what `isLast` names, which is read last: in its place
 * stands an element whose style says how to see it. The sections themselves are left as they were.
 */
export function packFolds(
  sections: readonly Element[],
  isLast: (section: Element) => boolean,
): PackedHtml {
  const folds: string[] = [];
  const place = (taken: ElementContent[]): Element => {
    folds.push(shortHtml(taken));
    return { type: 'element', tagName: 'p', properties: { className: ['packed'] }, children: [] };
  };
  const packNode = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName !== 'details') return { ...node, children: node.children.map(packNode) };
    const [row, ...inside] = node.children;
    return { ...node, children: [...(row ? [row] : []), place(inside)] };
  };
  const packed = sections.map((section): ElementContent => {
    if (!isLast(section)) return packNode(section);
    const [title, ...rest] = section.children;
    return { ...section, children: [...(title ? [title] : []), place(rest)] };
  });
  return { html: shortHtml(packed), folds };
}
