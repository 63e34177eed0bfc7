import { remembered } from '../remembered.ts';
import { readTag, startTagsOf, type Tag } from '../start-tags.ts';

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

/** Nineteen of twenty tags of a page stand like that on the pages before it too. */
const partsOfWritten = remembered(10_000, (written) => partsOf(readTag(written)));

/** The parts of all elements of a page, and of those that scripts may add. */
export function partsOfPage(html: string): PageParts {
  const parts = new Set(addedLater);
  for (const written of new Set(startTagsOf(html))) {
    for (const part of partsOfWritten(written)) parts.add(part);
  }
  return parts;
}
