import { remembered } from '../remembered.ts';
import { readTag, splitAtStartTags, type Tag } from '../start-tags.ts';

/** What stands in a page that a selector can name: `li`, `.facts`, `#search`, `[data-astro-cid-x]`. */
export type PageParts = ReadonlySet<string>;

/** What scripts put into a page later: search results, and the note above a copy kept in the phone. */
const addedLater = ['p', 'li', 'a', 'mark', 'small', 'strong', '.notice'];

/** The parts of one element by its start tag. */
export function partsOf({ name, attributes }: Tag): string[] {
  const classes = attributes.get('class')?.split(/\s+/u) ?? [];
  const id = attributes.get('id');
  return [
    name,
    ...classes.map((one) => `.${one}`),
    ...(id === undefined ? [] : [`#${id}`]),
    ...[...attributes.keys()].map((one) => `[${one}]`),
  ];
}

/** A start tag as it is written, with the parts of its element. */
export interface WrittenTag {
  written: string;
  parts: readonly string[];
}

/** Nineteen of twenty tags of a page stand like that on the pages before it too, and are the same object. */
const tagOf = remembered(10_000, (written): WrittenTag => ({
  written,
  parts: partsOf(readTag(written)),
}));

/** A page cut at its start tags. */
export interface CutPage {
  /** Between the tags; one more than there are tags. */
  texts: readonly string[];
  tags: readonly WrittenTag[];
}

/** Cuts a page at its start tags. */
export function cutPage(html: string): CutPage {
  const pieces = splitAtStartTags(html);
  return {
    texts: pieces.filter((_, place) => place % 2 === 0),
    tags: pieces.filter((_, place) => place % 2 === 1).map(tagOf),
  };
}

/** The parts of all elements of a page, and of those that scripts may add. */
export function partsOfPage({ tags }: CutPage): PageParts {
  const parts = new Set(addedLater);
  for (const tag of new Set(tags)) {
    for (const part of tag.parts) parts.add(part);
  }
  return parts;
}
