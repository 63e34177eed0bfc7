import type { PackData } from '../../src/pack/pack-search.ts';

/**
 * A classic script with the quick index before its code, since a page opened as a file may load no
 * data. It may also stand inside a page.
 */
export function packScript(index: string, pages: readonly string[], code: string): string {
  const data: PackData = { index: JSON.parse(index) as PackData['index'], pages };
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  if (/<\/script|<!--/iu.test(code)) throw new Error('pack: the code would end its own element');
  return `const PACK=${text};\n${code}`;
}
