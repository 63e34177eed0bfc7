import { fromBanglaDigits } from '../../src/bangla/digits.ts';
import { formatNumber } from '../../src/bangla/format-number.ts';
import { findUpdated, isFurniture } from './furniture.ts';
import { mendText, tidy } from './mend-text.ts';
import type { Block, Loss, Page } from './page.ts';

const bullet = /^(?:[•●▪■◦○*·➢➤✓✔§]|[-–—](?= ))\s*/u;
const serial = /^(?:\(?[0-9০-৯]{1,2}(?:[).।]|\.\s)|\(?[ক-হa-z]\))\s+/u;

/** A line of text as a block: an item where it begins with a bullet or a serial, which is then left out. */
export function lineBlock(line: string, losses: Loss[]): Block[] {
  const text = mendText(line, losses);
  if (text === '') return [];
  const bare = text.replace(bullet, '').replace(serial, '');
  if (bare === '') return [];
  return [{ kind: bare === text ? 'paragraph' : 'item', text: bare }];
}

/** A page that was copied as text: a line is a paragraph, the first short line the title. */
export function readText(text: string): Page {
  const losses: Loss[] = [];
  const read = text.split(/\r?\n|\r/u).flatMap((line) => lineBlock(line, losses));
  const blocks = read.filter((block) => block.kind === 'table' || !isFurniture(block.text));
  if (blocks.length < read.length) {
    losses.push({ kind: 'furniture', text: formatNumber(read.length - blocks.length) });
  }
  const first = blocks[0];
  const title = first && first.kind !== 'table' && first.text.length <= 80 ? first.text : '';
  return {
    title,
    updated: fromBanglaDigits(findUpdated(tidy(text)) ?? '') || undefined,
    blocks: blocks.map((block, index) =>
      index === 0 && title !== '' ? { kind: 'heading', text: title } : block,
    ),
    siteWords: '',
    losses,
  };
}
