import type { FileRule } from '../rule.ts';

/** No U+FFFD, the mark of a character that some program could not read. */
export const lostCharacters: FileRule = {
  id: 'lost-characters',
  level: 'error',
  summary: 'কোথাও “\uFFFD” নেই, যা হারিয়ে যাওয়া অক্ষরের চিহ্ন।',
  why: 'কোনো প্রোগ্রাম অক্ষরটি চিনতে পারেনি; আসল অক্ষরটি আর ফাইলে নেই।',
  examples: {
    good: ['বিধবা ভাতা চালু আছে।'],
    bad: [
      {
        example: 'বিধবা ভা\uFFFDা চালু আছে।',
        found: 'হারানো অক্ষর: “ভা\uFFFDা”',
        fix: 'আসল লেখা দেখে শব্দটি আবার লিখুন',
      },
    ],
  },
  check: (file) => {
    if (!file.text.includes('\uFFFD')) return [];
    return [...file.text.matchAll(lost)].map((match) => ({
      ...file.placeOf(match.index),
      found: `হারানো অক্ষর: “${match[0]}”`,
      fix: 'আসল লেখা দেখে শব্দটি আবার লিখুন',
      text: match[0],
    }));
  },
};

const lost = /[\p{L}\p{M}\p{N}]*\uFFFD[\p{L}\p{M}\p{N}\uFFFD]*/gu;
