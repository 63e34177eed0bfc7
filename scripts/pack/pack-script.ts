import { deflateRawSync } from 'node:zlib';
import type { PackData } from '../../src/pack/pack-search.ts';
import { searchablePages, type PackedPage, type PackSource } from './packed-pages.ts';

/** What is searched, for the pages that a pack has. */
export function packData({
  index,
  places,
  pages,
}: Pick<PackSource, 'index' | 'places'> & { pages: readonly PackedPage[] }): PackData {
  return {
    index: JSON.parse(index) as PackData['index'],
    places: JSON.parse(places) as PackData['places'],
    pages: searchablePages(pages),
  };
}

/**
 * A classic script with its data before its code, since a page opened as a file may load none. It may
 * also stand inside a page.
 */
export function packScript(data: unknown, code: string): string {
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  if (/<\/script|<!--/iu.test(code)) throw new Error('pack: the code would end its own element');
  return `const PACK=${text};\n${code}`;
}

/** Data as text of a third of the size: JSON, deflated, in base64. */
export function deflated(data: unknown): string {
  return deflateRawSync(JSON.stringify(data), { level: 9 }).toString('base64');
}
