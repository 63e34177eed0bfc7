import { bijoyToUnicode } from './bijoy-to-unicode.ts';
import { findBijoyRuns } from './detect-bijoy.ts';

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
 * A text in which what is Bijoy becomes Unicode and what is English, or Unicode already, stays; in NFC.
 * @example convertBijoyLine('Z_¨ SMS Gi gva¨‡g') === 'তথ্য SMS এর মাধ্যমে'
 */
export function convertBijoyLine(text: string): string {
  // In a table row | parts the cells and is no danda.
  if (/^\s*\|.*\|\s*$/u.test(text)) return text.split('|').map(convertBijoyLine).join('|');
  const runs = findBijoyRuns(text);
  let converted = '';
  let from = 0;
  runs.forEach(({ start, end }, at) => {
    const head = start - headLength(text.slice(from, start));
    const tail = end + tailLength(text.slice(end, runs[at + 1]?.start));
    converted += text.slice(from, head) + bijoyToUnicode(text.slice(head, tail));
    from = tail;
  });
  return (converted + text.slice(from)).normalize('NFC');
}
