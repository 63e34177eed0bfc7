import type { ContentFile } from '../content-file.ts';
import { findMatches, type Told } from '../find-in.ts';
import { passagesOf, type Passage } from '../passages.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** Sentences end in a danda (U+0964): no space before it, one after it. */
export const danda: FileRule = {
  id: 'danda',
  level: 'warning',
  summary: 'বাক্য শেষ হয় দাঁড়িতে (।): আগে ফাঁকা নেই, পরে একটি ফাঁকা।',
  why: 'দাঁড়ির জায়গায় | বা . থাকলে পর্দা-পাঠক যন্ত্র ভুল পড়ে, আর ফাঁকা না থাকলে দুই বাক্যের শব্দ জুড়ে যায়, খুঁজে পাওয়া যায় না।',
  examples: {
    good: [
      'কাগজপত্র জমা দিন। তারপর রসিদ নিন।',
      'ড. নমুনা হোসেন ও মো. নমুনা আলী ছিলেন।',
      'সুদের হার ৫.৫ শতাংশ।',
    ],
    bad: [
      {
        example: 'কাগজপত্র জমা দিন ।',
        found: 'দাঁড়ির আগে ফাঁকা: “দিন ।”',
        fix: 'লিখুন: “দিন।”',
      },
      {
        example: 'কাগজপত্র জমা দিন।তারপর রসিদ নিন।',
        found: 'দাঁড়ির পরে ফাঁকা নেই: “দিন।তারপর”',
        fix: 'লিখুন: “দিন। তারপর”',
      },
      {
        example: 'কাগজপত্র জমা দিন|',
        found: 'দাঁড়ির বদলে অন্য চিহ্ন: “দিন|”',
        fix: 'লিখুন: “দিন।”',
      },
      {
        example: 'কাগজপত্র জমা দিন. তারপর রসিদ নিন।',
        found: 'দাঁড়ির বদলে ডট: “দিন.”',
        fix: 'বাক্যের শেষ হলে লিখুন: “দিন।”',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ role, text }) => roles.has(role) && !/^\s*\|/u.test(text))
      .flatMap((passage) => checkPassage(file, passage)),
};

const roles: ReadonlySet<string> = new Set(['sentence', 'name', 'note', 'heading', 'cell']);

const bangla = '[\\u0980-\\u09FF]';
/** The word before, so that the message shows where; then the end, then what follows. */
const word = `(?<word>${bangla}+|[)”"’%]?)`;
const blank = '[ \\t\\u00A0\\u2000-\\u200B\\u202F]';

interface WrongEnd {
  pattern: RegExp;
  found: string;
  /** What to write instead; nothing where it is right after all. */
  mend: (match: RegExpExecArray) => string | undefined;
}

const wrongEnds: readonly WrongEnd[] = [
  {
    // U+0965 ends a verse; U+09F7 is a fraction sign of old accounts that looks like a danda.
    pattern: new RegExp(`${word}${blank}*[\\u09F7\\u0965]${blank}*(?<next>${bangla}*)`, 'gu'),
    found: 'দাঁড়ির বদলে অন্য চিহ্ন',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    // On most keyboards the bar is the danda's neighbour.
    pattern: new RegExp(
      `(?<word>${bangla}+[)”"’%]?)(?<before>${blank}*)\\|+(?<after>${blank}*)(?<next>${bangla}*)`,
      'gu',
    ),
    found: 'দাঁড়ির বদলে অন্য চিহ্ন',
    mend: ({ groups, index, input }) => {
      const { word: last = '', before, after, next } = groups ?? {};
      const parts = before !== '' && after !== '' && next !== '';
      return parts && !endsSentence.test(last) && !isBetweenSentences(input, index)
        ? undefined
        : joined(groups, '।');
    },
  },
  {
    pattern: new RegExp(`${word}(?<end>[?!])${blank}*।(?<next>)`, 'gu'),
    found: 'দুটি শেষ চিহ্ন পাশাপাশি',
    mend: ({ groups }) => joined(groups, groups?.['end'] ?? ''),
  },
  {
    pattern: new RegExp(
      `${word}(?:।${blank}*[,;:।?!|]|।\\.(?!\\.)|\\|${blank}*।|(?<!\\.)\\.।|[,;:]।)(?<next>)`,
      'gu',
    ),
    found: 'দাঁড়ির পাশে আরেকটি চিহ্ন',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    pattern: new RegExp(`${word}${blank}+।${blank}*(?<next>${bangla}*)`, 'gu'),
    found: 'দাঁড়ির আগে ফাঁকা',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    pattern: new RegExp(`${word}।(?<next>[\\p{L}\\p{Nd}(][\\p{L}\\p{M}]*)`, 'gu'),
    found: 'দাঁড়ির পরে ফাঁকা নেই',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    pattern: new RegExp(`${word}।${blank}{2,}(?<next>\\S[\\p{L}\\p{M}]*)`, 'gu'),
    found: 'দাঁড়ির পরে একাধিক ফাঁকা',
    mend: ({ groups }) => joined(groups, '।'),
  },
];

/** How finite verbs end, with which Bangla sentences close. */
const endsSentence =
  /(?:ছে|ছেন|বে|বেন|বো|ুন|িন|েন|ায়|েয়|হয়|নয়|যায়|না|নেই|আছে|লো|লেন|ছিল|হল|তো|তেন|দিন|নিন)$/u;

/** A bar after several words, in a text that itself ends with a stop, parts sentences and not names. */
function isBetweenSentences(text: string, at: number): boolean {
  const before =
    text
      .slice(0, at)
      .split(/[।|?!]/u)
      .at(-1) ?? '';
  return /[।|]\s*$/u.test(text) && before.trim().split(/\s+/u).length > 2;
}

function joined(groups: Record<string, string> | undefined, end: string): string {
  const next = groups?.['next'] ?? '';
  return `${groups?.['word'] ?? ''}${end}${next === '' ? '' : ` ${next}`}`;
}

function checkPassage(file: ContentFile, passage: Passage): RuleFinding[] {
  const told: RuleFinding[] = [];
  for (const { pattern, found, mend } of wrongEnds) {
    told.push(
      ...findMatches(file, passage, pattern, (match) => {
        const meant = mend(match);
        if (meant === undefined) return undefined;
        return {
          found: `${found}: “${match[0].trim()}”`,
          fix: `লিখুন: “${meant}”`,
          replacement: match[0].endsWith(' ') ? `${meant} ` : meant,
        };
      }),
    );
  }
  const dots = [dotEnd, dotInside].flatMap((dot) => findMatches(file, passage, dot, tellDot));
  return [...told, ...dots, ...findMatches(file, passage, dotAfterSign, tellDotAfterSign)];
}

const letter = '[\\u0985-\\u09B9\\u09CE\\u09DC-\\u09DF\\u0981-\\u0983\\u09BC-\\u09CD\\u09D7]';
const dotEnd = new RegExp(
  `(?<![\\u0980-\\u09FF.])(?<word>${letter}+)${blank}?(?:\\.|\\.\\.)(?!\\.)(?=[”’"')]*(?:\\s|$))`,
  'gu',
);
/** No space after it either: হবে.আবেদনের. */
const dotInside = new RegExp(
  `(?<![\\u0980-\\u09FF.])(?<word>${letter}{3,})\\.(?=${letter}{2,}\\s)`,
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

function tellDot({ groups, index, input, 0: { length } }: RegExpExecArray): Told | undefined {
  const written = groups?.['word'] ?? '';
  const isInside = !/^\s|^$/u.test(input.slice(index + length));
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
  const bangla = before.match(/[\u0985-\u09B9]/gu)?.length ?? 0;
  const latin = before.match(/[A-Za-z]/gu)?.length ?? 0;
  const said = before.split(/[।?!\n]/u).at(-1) ?? '';
  // A serial, a heading's number or English is no sentence of Bangla.
  if (bangla <= latin || said.trim().split(/\s+/u).length < 3) return undefined;
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
