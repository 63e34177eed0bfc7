import type { ContentFile } from './content-file.ts';
import { findMatches, type Told } from './find-in.ts';
import type { Passage } from './passages.ts';
import type { RuleFinding } from './rule.ts';

/** How finite verbs end, with which Bangla sentences close. */
export const endsSentence =
  /(?:ছে|ছেন|বে|বেন|বো|ুন|িন|েন|ায়|েয়|হয়|নয়|যায়|না|নেই|আছে|লো|লেন|ছিল|হল|তো|তেন|দিন|নিন)$/u;

/** Between a word and its stop: spaces, no-break and thin ones too. */
export const blank = '[ \\t\\u00A0\\u2000-\\u200B\\u202F]';
const letter = '[\\u0985-\\u09B9\\u09CE\\u09DC-\\u09DF\\u0981-\\u0983\\u09BC-\\u09CD\\u09D7]';
const dotEnd = new RegExp(
  `(?<![\\u0980-\\u09FF.])(?<word>${letter}+)${blank}?(?:\\.|\\.\\.)(?!\\.)(?=[”’"')]*(?:\\s|$))`,
  'gu',
);
/** No space after it either: হবে.আবেদনের. */
const dotInside = new RegExp(
  `(?<![\\u0980-\\u09FF.])(?<word>${letter}{3,})\\.(?=${letter}{2,}\\s)(?!বাংলা\\s)`,
  'gu',
);
/** The space on the wrong side: হবে .আবেদনের; an address ends in .বাংলা. */
const dotAfterSpace = new RegExp(
  `(?<![\\u0980-\\u09FF.])(?<word>${letter}+)${blank}+\\.(?=${letter}{2,})(?!বাংলা(?!${letter}))`,
  'gu',
);
/** A number, bracket, per cent or Latin word may close a Bangla sentence too. */
const dotAfterSign =
  /(?<word>(?<![\d০-৯.,/–-])(?:[\d০-৯]{3,}|[\d০-৯]+(?:[,/–-][\d০-৯]+)+)|[\d০-৯]+%|(?<![\d০-৯.,/–-])[\d০-৯]+(?=\.\s*$)|[)”’]|(?<![A-Za-z.@/])[A-Za-z]{2,}(?=\.\s*$))\.(?=\s+[\u0985-\u09B9]|\s*$)/gu;

/** Words of one letter that end sentences; any other before a dot is an abbreviation. */
const shortEnds = new Set('না কি কী যা তা মা টি টা ফি সে যে কে তো'.split(' '));

/** Titles, the beginnings of names, and Latin letters by their names, as they are written with a dot. */
const abbreviations = new Set(
  [
    'মোঃ মোছা মোছাঃ মোসা মোসাঃ মুহা মুহাঃ ইঞ্জি প্রকৌ প্রফে অধ্যা অ্যাড অ্যাডভো এডভো রেজি খ্রি সেমি কিমি লিমি',
    'উপ অতি সহ প্র পরি বিভা সচি সম্পা সাধা উপজে',
    'জেনা লেফ ক্যাপ্ট প্রাঃ সহঃ উপঃ পৃঃ তাং ইং বাং নং সং গং পোঃ লিঃ কোং বিদ্র ডিপ্লো ইন্টা এসএসসি এইচএসসি',
    'এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ এক্স ওয়াই জেড',
  ].flatMap((line) => line.split(' ')),
);

function tellDot({ groups, index, input, 0: match }: RegExpExecArray): Told | undefined {
  const { length } = match;
  const written = groups?.['word'] ?? '';
  const isInside = match === `${written}.` && !/^\s|^$/u.test(input.slice(index + length));
  if (abbreviations.has(written) || (isInside && !endsSentence.test(written))) return undefined;
  if (letters(written) <= 1 && !shortEnds.has(written)) return undefined;
  if (isAbbreviated(written, input.slice(0, index), input.slice(index + length))) return undefined;
  return tellInstead(written);
}

/** A short word with a dot that begins a text or follows a comma or another such, before a word. */
function isAbbreviated(written: string, before: string, after: string): boolean {
  const begins = /(?:^|[,;:(/–-])\s*$|\.\s+$/u.test(before);
  return begins && letters(written) <= 2 && /^\s*[^\s]/u.test(after);
}

function tellDotAfterSign({ groups, index, input }: RegExpExecArray): Told | undefined {
  const before = input.slice(0, index);
  const ofBangla = before.match(/[\u0985-\u09B9]/gu)?.length ?? 0;
  const ofLatin = before.match(/[A-Za-z]/gu)?.length ?? 0;
  const said = before.split(/[।?!\n]/u).at(-1) ?? '';
  // A serial, a heading's number or English is no sentence of Bangla.
  if (ofBangla <= ofLatin || said.trim().split(/\s+/u).length < 3) return undefined;
  const written = groups?.['word'] ?? '';
  return latinAbbreviations.has(written) ? undefined : tellInstead(written);
}

const latinAbbreviations = new Set(
  'Ltd Pvt Co Govt No Dr Mr Mrs Ms Inc Dept Dist Jr Sr etc'.split(' '),
);

function tellInstead(written: string): Told {
  return {
    found: `দাঁড়ির বদলে ডট: “${written}.”`,
    fix: `বাক্যের শেষ হলে লিখুন: “${written}।”`,
  };
}

function letters(written: string): number {
  // Conjuncts count once: consonants joined by hasanta (U+09CD) are one letter to a reader.
  return written.replace(/\u09CD./gu, '').replace(/[\u0981-\u0983\u09BC-\u09CD\u09D7]/gu, '')
    .length;
}

/** A full stop in the place of a danda: after a word, number, bracket or Latin word that ends a sentence. */
export function findDotEnds(file: ContentFile, passage: Passage): RuleFinding[] {
  if (!passage.text.includes('.')) return [];
  const dots = [dotEnd, dotInside, dotAfterSpace].flatMap((dot) =>
    findMatches(file, passage, dot, tellDot),
  );
  return [...dots, ...findMatches(file, passage, dotAfterSign, tellDotAfterSign)];
}
