import { bijoyToUnicode } from '../../src/bangla/bijoy-to-unicode.ts';
import { convertBijoyLine } from '../../src/bangla/convert-bijoy-line.ts';
import { isLikelyBijoy } from '../../src/bangla/detect-bijoy.ts';
import { fixMojibake, hasMojibake } from '../../src/bangla/mojibake.ts';
import type { Loss } from './page.ts';

/** A line in Unicode, NFC, without invisible characters or spare spaces; what was changed is told. */
export function mendText(line: string, losses: Loss[]): string {
  // Before tidying: what a misread text is made of looks like controls and soft hyphens.
  const isMisread = hasMojibake(line);
  const read = isMisread ? fixMojibake(line) : line;
  if (isMisread) {
    const isWhole = !hasMojibake(read);
    losses.push(
      isWhole
        ? { kind: 'mojibake', text: `${shorten(tidy(line))} → ${shorten(tidy(read))}` }
        : { kind: 'broken-characters', text: shorten(tidy(line)) },
    );
    return tidy(read);
  }
  const plain = tidy(read);
  const unicode = isLikelyBijoy(plain) ? convertBijoyLine(plain) : plain;
  if (unicode !== plain) {
    losses.push({ kind: 'bijoy', text: `${shorten(plain)} → ${shorten(tidy(unicode))}` });
  }
  return tidy(unicode);
}

/** Text that its page sets in a Bijoy font, as Unicode. */
export function mendBijoy(text: string, losses: Loss[]): string {
  const unicode = bijoyToUnicode(text);
  if (unicode !== text)
    losses.push({ kind: 'bijoy', text: `${shorten(tidy(text))} → ${shorten(tidy(unicode))}` });
  return unicode;
}

/** The text with one space where there is any, without what can't be seen; joiners within Bangla stay. */
export function tidy(text: string): string {
  return text
    .replace(/(?![\t\n\r])\p{Cc}|[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .replace(/(?<![\u0980-\u09FF])[\u200C\u200D]+|[\u200C\u200D]+(?![\u0980-\u09FF])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[।,;])/gu, '')
    .normalize('NFC')
    .trim();
}

/** The beginning of a text for a report. */
export function shorten(text: string, length = 100): string {
  return text.length <= length ? text : `${text.slice(0, length).trimEnd()}…`;
}
