import { readBijoyCodes } from './bijoy-codes.ts';
import {
  afterBijoyLetter,
  beforeBijoyLetter,
  bijoyInContext,
  bijoyLetters,
} from './bijoy-table.ts';

/** Characters that stay what they are unless a letter touches them: ©, ½, §. */
const symbol = /[\u00A1-\u00D0\u00D6-\u00FF™^~`]/u;

function readGlyph(text: string, at: number): string {
  const code = text[at] ?? '';
  const before = text.slice(Math.max(at - 2, 0), at);
  const after = text.slice(at + 1, at + 3);
  const context = bijoyInContext.find(
    ([same, left, right]) => same === code && left.test(before) && right.test(after),
  );
  if (context) return context[3];
  if (symbol.test(code) && !afterBijoyLetter.test(before) && !beforeBijoyLetter.test(after))
    return code;
  return bijoyLetters.get(code) ?? code;
}

/** One syllable as drawn: a vowel sign before it, its conjunct, and what was written after or over it. */
const syllable =
  /[\u09BF\u09C7\u09C8]?[অএক-হৎ]\u09BC?(?:\u09CD\u200C?[\u09BF\u09C7\u09C8]?[ক-হ]\u09BC?|[\u0981\u09BE\u09C0-\u09C3\u09D7©])*/gu;

/** Puts the parts of a syllable in the order of speech: reph, conjunct, vowel signs, candrabindu. */
function reorder(drawn: string): string {
  const vowels = new Set(drawn.match(/[\u09BE-\u09C8\u09D7]/gu));
  const conjunct = drawn.replace(/[\u0981\u09BE-\u09C8\u09D7©]/gu, '');
  // র with য-ফলা needs a joiner (U+200D), or it would be read as reph on য.
  const spoken = drawn.includes('©')
    ? `র\u09CD${conjunct}`
    : conjunct.replace(/^র\u09CDয/u, 'র\u200D\u09CDয');
  return spoken + [...vowels].join('') + (drawn.includes('\u0981') ? '\u0981' : '');
}

function convertCodes(codes: string): string {
  let drawn = '';
  for (let at = 0; at < codes.length; at += 1) drawn += readGlyph(codes, at);
  return drawn
    .replace(/ই©/gu, 'ঈ')
    .replace(/([\u09BF\u09C7\u09C8\u09CD])\1+/gu, '$1')
    .replace(syllable, reorder)
    .replace(/অ\u09BE/gu, 'আ');
}

/**
 * Text in Bijoy Classic (SutonnyMJ) as Unicode, in NFC. All of it is taken to be Bijoy, except what is
 * already Bangla in Unicode; for a line that may hold English too, see `convertBijoyLine`.
 * @example bijoyToUnicode('cÖwZeÜx fvZv') === 'প্রতিবন্ধী ভাতা'
 */
export function bijoyToUnicode(text: string): string {
  return readBijoyCodes(text)
    .replace(/[^\u0980-\u09FF]+/gu, convertCodes)
    .normalize('NFC');
}
