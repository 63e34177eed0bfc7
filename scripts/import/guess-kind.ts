import { hasCharter } from './draft-charter.ts';
import { fieldOf } from './service-fields.ts';
import type { Page, PageKind } from './page.ts';

/** What a page is, by its tables, its title and its address; undefined where none of them tells. */
export function guessKind({ title, address = '', blocks }: Page): PageKind | undefined {
  if (hasCharter(blocks)) return 'charter';
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])).slice(0, 4);
  for (const text of [title, ...texts.filter((one) => one.length <= 80)]) {
    if (/নোটিশ|বিজ্ঞপ্তি|প্রজ্ঞাপন|notice/iu.test(text)) return 'notice';
    if (/অর্জন|সাফল্য|achievement/iu.test(text)) return 'achievements';
    if (/পরিকল্পনা|future plan/iu.test(text)) return 'plan';
  }
  if (/\/notices?\//iu.test(address)) return 'notice';
  const named = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.filter((row) => row.length === 2).map(([label = '']) => label)
      : block.kind === 'heading'
        ? [block.text]
        : [/^([^:।]{3,60}?) ?:/u.exec(block.text)?.[1] ?? ''],
  );
  const fields = new Set(named.map(fieldOf).filter(Boolean));
  return fields.size >= 2 ? 'service' : undefined;
}
