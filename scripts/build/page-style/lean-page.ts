import type { Root } from 'postcss';
import { changeTags } from '../start-tags.ts';
import { dropUnmatched, dropUnusedTokens, mergeLayers } from './lean-style.ts';
import { partsOf, partsOfPage } from './page-parts.ts';
import { compoundsOf } from './selectors.ts';
import { isMark, shortenNames, type ShortNames } from './short-names.ts';

const styles = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** The whole style of a page as Astro wrote it, in several elements. */
export function styleOf(html: string): string {
  return [...html.matchAll(styles)].map(([, css = '']) => css).join('\n');
}

/**
 * A page whose one style holds only what its elements can match, under short names, and whose
 * elements bear only the marks that it asks for.
 */
export function leanPage(html: string, short: ShortNames): string {
  const bare = html.replaceAll(styles, '');
  const root = mergeLayers(styleOf(html));
  dropUnmatched(root, partsOfPage(bare));
  dropUnusedTokens(root);
  const style = `<style>${shortenNames(root.toString(), short)}</style>`;
  return keepMarks(bare, markedCompounds(root), short).replace('</head>', () => `${style}</head>`);
}

/** By each mark that a style asks for, what else the elements must have that it asks it of. */
type MarkedCompounds = Map<string, string[][]>;

function markedCompounds(root: Root): MarkedCompounds {
  const found: MarkedCompounds = new Map();
  root.walkRules(({ selectors }) => {
    for (const compound of selectors.flatMap(compoundsOf)) {
      const rest = compound.filter((part) => !isMark(part));
      for (const mark of compound.filter(isMark)) {
        found.set(mark, [...(found.get(mark) ?? []), rest]);
      }
    }
  });
  return found;
}

function keepMarks(html: string, wanted: MarkedCompounds, short: ShortNames): string {
  return changeTags(html, (tag) => {
    const parts = new Set(partsOf(tag));
    for (const mark of [...parts].filter(isMark)) {
      const isWanted = wanted.get(mark)?.some((rest) => rest.every((part) => parts.has(part)));
      const name = mark.slice(1, -1);
      tag.attributes.delete(name);
      if (isWanted) tag.attributes.set(short.get(name) ?? name, undefined);
    }
  });
}
