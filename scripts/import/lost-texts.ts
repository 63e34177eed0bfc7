import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { shorten } from './mend-text.ts';
import { sentencesOf } from './numbers.ts';
import type { Draft, Loss, Page } from './page.ts';

/** Every sentence and cell of a page that stands in none of its drafts: compared, not remembered. */
export function findLostTexts(
  { title, blocks }: Page,
  drafts: readonly Draft[],
  used: ReadonlySet<string>,
): Loss[] {
  const carried = new Set(
    drafts
      .flatMap(({ data }) => textsIn(data))
      .flatMap((text) => [text, ...sentencesOf(text)])
      .map(bare),
  );
  const joined = [...carried].join('\n');
  const texts = blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) => row.flatMap((cell) => cell.split('\n')))
      : sentencesOf(block.text),
  );
  const labels = new Set(
    blocks.flatMap((block) => (block.kind === 'table' ? (block.rows[0] ?? []) : [])).map(bare),
  );
  return [...new Set(texts)]
    .filter((text) => {
      const plain = bare(text);
      if (
        plain === '' ||
        text === title ||
        used.has(text) ||
        labels.has(plain) ||
        /^[0-9]{1,3}$/u.test(plain)
      )
        return false;
      return !carried.has(plain) && !joined.includes(plain);
    })
    .map((text) => ({ kind: 'text', text: shorten(text, 400) }));
}

/** A text as it is compared: letters and digits alone, digits of one script. */
function bare(text: string): string {
  return fromBanglaDigits(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
