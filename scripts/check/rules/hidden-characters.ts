import type { FileRule } from '../rule.ts';

/** No character that does nothing to the reader but breaks search, sorting or the page. */
export const hiddenCharacters: FileRule = {
  id: 'hidden-characters',
  level: 'error',
  summary: 'কোনো অদৃশ্য নিয়ন্ত্রণ চিহ্ন নেই।',
  why: 'এগুলো অন্য প্রোগ্রাম থেকে কপির সঙ্গে আসে। দেখা যায় না, কিন্তু শব্দ খোঁজা, সাজানো ও ফোনে দেখানো নষ্ট করে; লেখার দিক উল্টে ঠকানোও যায়।',
  examples: {
    good: ['জাতীয় পরিচয়পত্র লাগে।'],
    bad: [
      {
        example: 'জাতীয় পরিচয়\u200Bপত্র লাগে।',
        found: 'অদৃশ্য চিহ্ন U+200B (শূন্য-প্রস্থের ফাঁক), “পরিচয়” আর “পত্র” এর মাঝে',
        fix: 'জায়গাটিতে দুই পাশের অক্ষরসহ মুছে আবার লিখুন',
      },
      {
        example: 'লেখার \u202Eদিক উল্টো।',
        found: 'অদৃশ্য চিহ্ন U+202E (লেখার দিক বদলানোর চিহ্ন), “লেখার” আর “দিক” এর মাঝে',
        fix: 'জায়গাটিতে দুই পাশের অক্ষরসহ মুছে আবার লিখুন',
      },
      {
        example: 'ফরম জমা দিন।\u200B',
        found: 'অদৃশ্য চিহ্ন U+200B (শূন্য-প্রস্থের ফাঁক), লাইনের শেষে, “দিন” এর পরে',
        fix: 'জায়গাটিতে দুই পাশের অক্ষরসহ মুছে আবার লিখুন',
      },
    ],
  },
  check: (file) =>
    [...file.text.matchAll(hidden)].map((match) => {
      const code = match[0].codePointAt(0) ?? 0;
      const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')} (${nameOf(code)})`;
      return {
        ...file.placeOf(match.index),
        found: `অদৃশ্য চিহ্ন ${name}, ${placeIn(file.text, match.index)}`,
        fix: 'জায়গাটিতে দুই পাশের অক্ষরসহ মুছে আবার লিখুন',
        text: match[0],
      };
    }),
};

/** Between which words of its line a sign stands. */
function placeIn(text: string, at: number): string {
  const [left = ''] = /[^\n]*$/u.exec(text.slice(0, at)) ?? [];
  const [right = ''] = /^[^\n]*/u.exec(text.slice(at + 1)) ?? [];
  const before = left.match(/[\p{L}\p{M}\p{N}]+/gu)?.at(-1);
  const after = right.match(/[\p{L}\p{M}\p{N}]+/gu)?.[0];
  if (before !== undefined && after !== undefined) return `“${before}” আর “${after}” এর মাঝে`;
  if (after !== undefined) return `লাইনের শুরুতে, “${after}” এর আগে`;
  return before === undefined ? 'খালি লাইনে' : `লাইনের শেষে, “${before}” এর পরে`;
}

/**
 * Controls but tab and line ends, formats but the joiners (they have their own rule), private use,
 * line separators, variation selectors.
 */
const hidden = /(?![\t\n\r\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]|\p{Variation_Selector}/gu;

function nameOf(code: number): string {
  if (code === 0x200b) return 'শূন্য-প্রস্থের ফাঁক';
  if (code === 0xad) return 'লুকানো হাইফেন';
  if (code === 0xfeff) return 'BOM';
  if (code === 0x2028 || code === 0x2029) return 'লুকানো লাইন-শেষ';
  if (code >= 0xe000 && code <= 0xf8ff) return 'কোনো ফন্টের নিজস্ব অক্ষর';
  if (code >= 0xfe00 && code <= 0xfe0f) return 'অক্ষরের রূপ বদলানোর চিহ্ন';
  if ([0x200e, 0x200f, 0x61c].includes(code) || (code >= 0x202a && code <= 0x2069)) {
    return 'লেখার দিক বদলানোর চিহ্ন';
  }
  return 'নিয়ন্ত্রণ চিহ্ন';
}
