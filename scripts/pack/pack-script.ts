import type { PackData } from '../../src/pack/pack-search.ts';
import { searchablePages, type PackSource } from './packed-pages.ts';

/**
 * A classic script with what is searched before its code, since a page opened as a file may load no
 * data. It may also stand inside a page.
 */
export function packScript({ index, places, pages }: PackSource, code: string): string {
  const data: PackData = {
    index: JSON.parse(index) as PackData['index'],
    places: JSON.parse(places) as PackData['places'],
    pages: searchablePages(pages),
  };
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  if (/<\/script|<!--/iu.test(code)) throw new Error('pack: the code would end its own element');
  return `const PACK=${text};\n${code}`;
}
