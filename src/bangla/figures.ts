import { monthNames, parseBanglaDate } from './dates.ts';
import { fromBanglaDigits } from './digits.ts';

/** A piece of a sentence; all pieces joined give the sentence again. */
export type Piece =
  | { kind: 'words'; text: string }
  /** A number or year span with its machine value: `1200`, `15.5`, `2025/2026`. */
  | { kind: 'number'; text: string; value: string }
  /** A calendar date with its ISO form, as exact as it is written. */
  | { kind: 'date'; text: string; value: string }
  /** A web host or address. */
  | { kind: 'address'; text: string }
  /** Words in Latin letters. */
  | { kind: 'latin'; text: string };

const digit = '[\u09E6-\u09EF]';
const month = monthNames.join('|');
const address = '(?:https?://)?[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.[a-z]{2,}(?:/[a-z0-9/._~-]*)?';
const amount = '[a-z]*[0-9]+,[0-9]';
const pattern = new RegExp(
  [
    `(?<address>${address})`,
    // An amount like Tk1,200 is no word: the letters end before it, so that it stays one number.
    `(?<latin>[a-z]+(?=[0-9]+,[0-9])|(?!${amount})[a-z][a-z0-9]*(?:[ '&.-]+(?!${amount})[a-z0-9]+)*)`,
    `(?<date>(?:${digit}{1,2} )?(?:${month}) ${digit}{4})`,
    `(?<years>${digit}{4}[–-](?:${digit}{4}|${digit}{2})(?!${digit}))`,
    `(?<number>(?:${digit}|[0-9])+(?:[,.](?:${digit}|[0-9])+)*)`,
  ].join('|'),
  'giu',
);

/** A sentence in pieces, so that each figure and date can be bound to its source. */
export function splitFigures(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > end) pieces.push({ kind: 'words', text: text.slice(end, match.index) });
    pieces.push(pieceOf(match[0], match.groups ?? {}));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ kind: 'words', text: text.slice(end) });
  return pieces;
}

function pieceOf(text: string, groups: Record<string, string>): Piece {
  if (groups['address']) return { kind: 'address', text };
  if (groups['latin']) return { kind: 'latin', text };
  if (groups['date']) return { kind: 'date', text, value: parseBanglaDate(text) ?? text };
  if (groups['years']) {
    const [first = '', second = ''] = fromBanglaDigits(text).split(/[–-]/u);
    const full = second.length === 2 ? first.slice(0, 2) + second : second;
    return { kind: 'number', text, value: `${first}/${full}` };
  }
  return { kind: 'number', text, value: fromBanglaDigits(text).replaceAll(',', '') };
}
