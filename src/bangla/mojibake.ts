import { isLikelyBijoy } from './detect-bijoy.ts';
import { windows1252 } from './windows-1252.ts';

const follow = `[\\u0080-\\u00BF${windows1252.replace(/[\u0080-\u009F]/gu, '')}]`;
/**
 * A character in UTF-8 whose bytes were shown one by one, as Latin-1 or Windows-1252: œ and the like
 * in what was misread twice; Indic scripts; punctuation, currency and arrows; emoji; accented letters and
 * signs. Before a quotation mark or a dash that ends a word, Ã is a letter of Portuguese.
 */
const misread = new RegExp(
  [
    `(?:Â[¤-¨]|â[‚\\u0082]¬)[ÅÆË]${follow}`,
    `à[¤-¨]${follow}`,
    `â[€‚„†ˆ\\u0080\\u0082\\u0084\\u0086\\u0088]${follow}`,
    `ð[Ÿ\\u009F]${follow}{2}`,
    `[ÂÃ](?![‘’“”–—…•](?![A-Za-z]))${follow}`,
  ].join('|'),
  'gu',
);
/** Each of these begins with one of these letters. */
const anyMisread = /[ÂÃâàð]/u;
/** The same with a byte lost on the way. */
const broken = /à[¥-§]|â[€\u0080]/u;

const utf8 = new TextDecoder('utf-8', { fatal: true });

function toByte(char: string): number {
  const code = char.charCodeAt(0);
  return code < 0x100 ? code : 0x80 + windows1252.indexOf(char);
}

function readBytes(chars: string): string {
  try {
    return utf8.decode(Uint8Array.from(chars, toByte));
  } catch {
    // Not UTF-8 after all: the characters were meant as they are.
    return chars;
  }
}

/** The text with every misread character read anew, up to four times (a text can be misread twice). */
function readAnew(text: string): string {
  let before = text;
  for (let round = 0; round < 4; round += 1) {
    const after = before.replace(misread, readBytes);
    if (after === before) break;
    before = after;
  }
  // Â is most often what is left of a no-break space (U+00A0) that an editor put in.
  return (before === text ? text : before.replaceAll('\u00A0', ' ')).normalize('NFC');
}

/** Whether a text holds UTF-8 that was read as Latin-1 or Windows-1252, repairable or not. */
export function hasMojibake(text: string): boolean {
  return (
    anyMisread.test(text) && (broken.test(text) || fixMojibake(text) !== text.normalize('NFC'))
  );
}

/**
 * A line in which UTF-8 that was read as Latin-1 or Windows-1252 is read rightly, in NFC; a line that can't
 * be repaired in all its parts with certainty stays as it is.
 * @example fixMojibake('à¦®à¦¾') === 'মা'
 */
export function fixMojibake(text: string): string {
  const anew = readAnew(text);
  const isSure = !broken.test(anew) && !isLikelyBijoy(anew);
  return isSure ? anew : text.normalize('NFC');
}
