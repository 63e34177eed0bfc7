import { parse, type Root } from 'postcss';
import { changeTag } from '../start-tags.ts';
import { dropUnmatched, dropUnusedTokens, mergeLayers } from './lean-style.ts';
import { cutPage, partsOfPage, type PageParts, type WrittenTag } from './page-parts.ts';
import { compoundsOf } from './selectors.ts';
import { isMark, shortenNames, type ShortNames } from './short-names.ts';

const styles = /<style[^>]*>([\s\S]*?)<\/style>/gu;

/** The whole style of a page as Astro wrote it, in several elements. */
function styleOf(html: string): string {
  return [...html.matchAll(styles)].map(([, css = '']) => css).join('\n');
}

/**
 * A page whose one style holds only what its elements can match, under short names, and whose
 * elements bear only the marks that it asks for.
 */
export function leanPage(html: string, short: ShortNames): string {
  const page = cutPage(html.replaceAll(styles, ''));
  const { css, writeTag } = leanStyle(styleOf(html), partsOfPage(page), short);
  let lean = page.texts[0] ?? '';
  for (const [place, tag] of page.tags.entries()) lean += writeTag(tag) + page.texts[place + 1];
  return lean.replace('</head>', () => `<style>${css}</style></head>`);
}

/** A style of which only what a page can match is left, and start tags with the marks that it asks for. */
interface LeanStyle {
  css: string;
  writeTag: (tag: WrittenTag) => string;
}

/** A template's style: what it asks of elements, and what was left of it for pages that had the same of that. */
interface TemplateStyle {
  asked: readonly string[];
  lean: Map<string, LeanStyle>;
}

/** Pages of one template mostly come to the same: this holds a few styles of each. */
const known = new WeakMap<ShortNames, Map<string, TemplateStyle>>();

function leanStyle(whole: string, parts: PageParts, short: ShortNames): LeanStyle {
  const templates = known.get(short) ?? new Map<string, TemplateStyle>();
  known.set(short, templates);
  const template = templates.get(whole) ?? { asked: partsAskedOf(whole), lean: new Map() };
  templates.set(whole, template);
  const matched = template.asked.filter((part) => parts.has(part)).join(' ');
  const lean = template.lean.get(matched) ?? makeLean(whole, parts, short);
  template.lean.set(matched, lean);
  return lean;
}

function partsAskedOf(css: string): string[] {
  const parts = new Set<string>();
  parse(css).walkRules(({ selectors }) => {
    for (const part of selectors.flatMap(compoundsOf).flat()) parts.add(part);
  });
  return [...parts];
}

function makeLean(whole: string, parts: PageParts, short: ShortNames): LeanStyle {
  const root = mergeLayers(whole);
  dropUnmatched(root, parts);
  dropUnusedTokens(root);
  const wanted = markedCompounds(root);
  const written = new WeakMap<WrittenTag, string>();
  return {
    css: shortenNames(root.toString(), short),
    writeTag: (tag) => {
      const before = written.get(tag);
      if (before !== undefined) return before;
      const made = keepMarks(tag, wanted, short);
      written.set(tag, made);
      return made;
    },
  };
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

function keepMarks(
  { written, parts }: WrittenTag,
  wanted: MarkedCompounds,
  short: ShortNames,
): string {
  return changeTag(written, (tag) => {
    for (const mark of parts.filter(isMark)) {
      const isWanted = wanted.get(mark)?.some((rest) => rest.every((part) => parts.includes(part)));
      const name = mark.slice(1, -1);
      tag.attributes.delete(name);
      if (isWanted) tag.attributes.set(short.get(name) ?? name, undefined);
    }
  });
}
