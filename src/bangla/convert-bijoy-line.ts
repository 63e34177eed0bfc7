import { bijoyToUnicode } from './bijoy-to-unicode.ts';
import { findBijoyRuns, type BijoyRun } from './detect-bijoy.ts';

/** A run with its text in Unicode. */
export interface BijoyPassage extends BijoyRun {
  unicode: string;
}

/** How much of the text after a run is still Bijoy: dandas and quotation marks, numbers unless English follows. */
function tailLength(gap: string): number {
  const [near = ''] = /^…?[^A-Za-z\u0980-\u09FF\n]*/u.exec(gap) ?? [];
  const isEnglish = /[A-Za-z]/u.test(gap[near.length] ?? '');
  return (isEnglish ? /^.*[ÓÕ|]/u : /^.*[ÓÕ|\d]/u).exec(near)?.[0].length ?? 0;
}

/** How much of the text before a run is already Bijoy: quotation marks, numbers unless English stands before. */
function headLength(gap: string): number {
  const [near = ''] = /[^A-Za-z\u0980-\u09FF\n]*$/u.exec(gap) ?? [];
  const isEnglish = /[A-Za-z]/u.test(gap[gap.length - near.length - 1] ?? '');
  return (isEnglish ? /[ÒÔ].*$/u : /[ÒÔ\d].*$/u).exec(near)?.[0].length ?? 0;
}

/**
 * The Bijoy in a text, each passage with its punctuation and numbers, and what it is in Unicode.
 * @example convertBijoyRuns('VGD fvZv|') // [{ start: 4, end: 9, unicode: 'ভাতা।' }]
 */
export function convertBijoyRuns(text: string): BijoyPassage[] {
  let from = 0;
  // In a table row | parts the cells and is no danda.
  if (/^\s*\|.*\|\s*$/u.test(text)) {
    return text.split('|').flatMap((cell) => {
      const shift = from;
      from += cell.length + 1;
      return convertBijoyRuns(cell).map(({ start, end, unicode }) => ({
        start: start + shift,
        end: end + shift,
        unicode,
      }));
    });
  }
  return findBijoyRuns(text).map((run, at, runs) => {
    const start = run.start - headLength(text.slice(from, run.start));
    const end = run.end + tailLength(text.slice(run.end, runs[at + 1]?.start));
    from = end;
    return { start, end, unicode: bijoyToUnicode(text.slice(start, end)) };
  });
}

/**
 * A text in which what is Bijoy becomes Unicode and what is English, or Unicode already, stays; in NFC.
 * @example convertBijoyLine('Z_¨ SMS Gi gva¨‡g') === 'তথ্য SMS এর মাধ্যমে'
 */
export function convertBijoyLine(text: string): string {
  let converted = '';
  let from = 0;
  for (const { start, end, unicode } of convertBijoyRuns(text)) {
    converted += text.slice(from, start) + unicode;
    from = end;
  }
  return (converted + text.slice(from)).normalize('NFC');
}
