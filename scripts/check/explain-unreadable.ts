import type { Finding } from '../../src/content-files/code-in-content.ts';
import type { ContentFile } from './content-file.ts';

interface ParseFault extends Error {
  line?: number | null;
  column?: number | null;
}

/**
 * Why a file's prose could not be read as MDX, and what its author can write instead. The parser
 * tells where it gave up; the sign that it took for code stands at that place or before it.
 */
export function explainUnreadable(file: ContentFile, fault: ParseFault): Finding {
  const gaveUp = offsetOf(file.text, fault.line ?? 1, fault.column ?? 1);
  const start = file.text.length - file.body.length;
  const sign = lastSign(file.text, start, gaveUp);
  if (sign === undefined) {
    return {
      line: fault.line ?? 1,
      column: fault.column ?? 1,
      found: 'লেখাটি পড়া গেল না',
      fix: 'এই জায়গার “<”, “>”, “{” ও “}” চিহ্নের আগে \\ দিন',
    };
  }
  const [before, after] = around(file.text, sign);
  const written = file.text[sign] ?? '';
  return {
    ...file.placeOf(sign),
    found: `লেখাটি পড়া গেল না: “${before}${written}${after}”`,
    fix:
      remedyFor(file.text.slice(sign)) ?? `চিহ্নটির আগে \\ দিন, লিখুন: ${before}\\${written}${after}`,
  };
}

/** What to do where the sign begins what people write elsewhere; the sign itself is not meant then. */
function remedyFor(rest: string): string | undefined {
  const tag = /^<[^>\n]*>?/u.exec(rest)?.[0] ?? '';
  if (/^<\/?Fact/u.test(tag)) {
    return /[“”‘’]/u.test(tag)
      ? 'উদ্ধৃতি চিহ্ন " দিন, “ ” নয়: <Fact sources="s01">৩ মাস</Fact>'
      : 'শুরু ও শেষ মিলিয়ে দেখুন: <Fact sources="s01">৩ মাস</Fact>';
  }
  if (tag.startsWith('<!--')) return 'পাতায় মন্তব্য রাখা যায় না; <!-- থেকে --> পর্যন্ত মুছে দিন';
  const [, address] = /^<(https?:[^\s>]+|[^\s@>]+@[^\s@>]+)>$/iu.exec(tag) ?? [];
  if (address !== undefined) {
    const target = address.includes('://') ? address : `mailto:${address}`;
    return `লিংকের লেখাসহ লিখুন: [লিংকটি কীসের](${target})`;
  }
  if (/^<br\b/iu.test(tag)) return `${tag} মুছে দিন; নতুন লাইন চাইলে মাঝে একটি খালি লাইন রাখুন`;
  if (/^<\/?[a-z]+\b[^<]*>$/iu.test(tag)) return `HTML চলে না; ${tag} মুছে দিন, লেখাটুকু রাখুন`;
  return undefined;
}

function offsetOf(text: string, line: number, column: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', offset);
    if (end < 0) break;
    offset = end + 1;
  }
  return Math.min(text.length, offset + column - 1);
}

/** The last “<” or “{” up to a place, or the first after it, that no backslash stands before. */
function lastSign(text: string, from: number, to: number): number | undefined {
  const signs = [...text.slice(from).matchAll(/(?<!\\)[<{]/gu)].map(({ index }) => from + index);
  return signs.findLast((at) => at <= to) ?? signs[0];
}

/** At most two words on either side of a sign, within its line. */
function around(text: string, at: number): [string, string] {
  const before = /(?:[^\s<{]+[ \t]*){0,2}$/u.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[ \t]*(?:[^\s<{]+[ \t]?){0,2}/u.exec(text.slice(at + 1))?.[0] ?? '';
  return [before.trimStart(), after.trimEnd()];
}
