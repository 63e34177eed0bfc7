import type { ContentFile } from '../content-file.ts';
import { blank, endsSentence, findDotEnds } from '../dot-ends.ts';
import { findMatches } from '../find-in.ts';
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
      .filter(({ role }) => roles.has(role))
      .map((passage) => (isRow.test(passage.text) ? withoutBars(passage) : passage))
      .flatMap((passage) => checkPassage(file, passage)),
};

const roles: ReadonlySet<string> = new Set(['sentence', 'name', 'note', 'heading', 'cell']);

/** A table's row that lacks its head is read as a paragraph; its bars are no stops. */
const isRow = /^\s*\|/u;

function withoutBars(passage: Passage): Passage {
  return {
    ...passage,
    text: passage.text.replaceAll('|', '\n'),
    start: passage.start,
    range: (start, end) => passage.range(start, end),
  };
}

const bangla = '[\\u0980-\\u09FF]';
/** The word before, so that the message shows where; then the end, then what follows. */
const word = `(?<word>${bangla}+|[)”"’%]?)`;

interface WrongEnd {
  /** Quickly told: without it the pattern can't match. */
  sign: RegExp;
  pattern: RegExp;
  found: string;
  /** What to write instead; nothing where it is right after all. */
  mend: (match: RegExpExecArray) => string | undefined;
}

const wrongEnds: readonly WrongEnd[] = [
  {
    sign: /[\u09F7\u0965]/u,
    // U+0965 ends a verse; U+09F7 is a fraction sign of old accounts that looks like a danda.
    pattern: new RegExp(`${word}${blank}*[\\u09F7\\u0965]${blank}*(?<next>${bangla}*)`, 'gu'),
    found: 'দাঁড়ির বদলে অন্য চিহ্ন',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    sign: /\|/u,
    // On most keyboards the bar is the danda's neighbour.
    pattern: new RegExp(
      `(?<word>${bangla}+[)”"’%]?)(?<before>${blank}*)\\|+(?<after>${blank}*)(?<next>${bangla}+|\\S?)`,
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
    sign: /[?!]/u,
    pattern: new RegExp(`${word}(?<end>[?!])${blank}*।(?<next>)`, 'gu'),
    found: 'দুটি শেষ চিহ্ন পাশাপাশি',
    mend: ({ groups }) => joined(groups, groups?.['end'] ?? ''),
  },
  {
    sign: new RegExp(`।${blank}*[,;:।?!|….]|[|.,;:]${blank}*।`, 'u'),
    pattern: new RegExp(
      `${word}(?:।${blank}*(?:[,;:।?!|…]|\\.+(?=\\s|$))|\\|${blank}*।|(?<!\\.)\\.।|[,;:]।)(?<next>)`,
      'gu',
    ),
    found: 'দাঁড়ির পাশে আরেকটি চিহ্ন',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    sign: new RegExp(`${blank}।`, 'u'),
    pattern: new RegExp(`${word}${blank}+।${blank}*(?<next>${bangla}*)`, 'gu'),
    found: 'দাঁড়ির আগে ফাঁকা',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    sign: /।[^\s]/u,
    pattern: new RegExp(`${word}।(?<next>[“‘]?[\\p{L}\\p{Nd}(][\\p{L}\\p{M}]*)`, 'gu'),
    found: 'দাঁড়ির পরে ফাঁকা নেই',
    mend: ({ groups }) => joined(groups, '।'),
  },
  {
    sign: /।[”’"')*_]/u,
    // Closing marks belong to the sentence before. Straight quotes close if one is open.
    pattern: new RegExp(
      `${word}।(?<closing>[”’"')*_]+)(?<next>[\\p{L}\\p{Nd}][\\p{L}\\p{M}]*)`,
      'gu',
    ),
    found: 'দাঁড়ির পরে ফাঁকা নেই',
    mend: ({ groups, index, input }) => {
      const { word: last = '', closing = '', next = '' } = groups ?? {};
      const isOpening =
        /^["']$/u.test(closing) && input.slice(0, index).split(closing).length % 2 === 1;
      return isOpening ? `${last}। ${closing}${next}` : `${last}।${closing} ${next}`;
    },
  },
  {
    sign: /।\s\s|।[\u200B\u2000-\u200A]/u,
    pattern: new RegExp(`${word}।${blank}{2,}(?<next>\\S[\\p{L}\\p{M}]*)`, 'gu'),
    found: 'দাঁড়ির পরে একাধিক ফাঁকা',
    mend: ({ groups }) => joined(groups, '।'),
  },
];

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
  for (const { sign, pattern, found, mend } of wrongEnds) {
    if (!sign.test(passage.text)) continue;
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
  return [...told, ...findDotEnds(file, passage)];
}
