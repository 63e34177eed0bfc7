import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import type { ContentFile } from '../content-file.ts';
import { findIn, findMatches, shorten } from '../find-in.ts';
import { passagesOf, type Passage } from '../passages.ts';
import { proseOf } from '../prose.ts';
import type { FileRule, RuleFinding } from '../rule.ts';
import { listsPeople, personRow } from '../person-row.ts';

/** No number or list that tells of a private person. */
export const personalData: FileRule = {
  id: 'personal-data',
  level: 'error',
  summary:
    'জাতীয় পরিচয়পত্র, জন্মনিবন্ধন, ব্যক্তিগত মোবাইল, হিসাব নম্বর ও উপকারভোগীর তালিকা প্রকাশ করা হয় না।',
  why: 'এসব দিয়ে মানুষের টাকা তোলা যায়, তাঁকে খুঁজে বের করা যায়। একবার প্রকাশ হলে আর মোছা যায় না। অফিসের নম্বর থাকে কেবল অফিসের ফাইলের contacts ঘরে, সূত্রসহ।',
  examples: {
    good: [
      'ব্যাংক হিসাব নম্বর কাউকে বলবেন না।',
      'মোট আবেদন ১০,২৩৪; অনুমোদিত ৩,১৯১।',
      {
        path: 'content/offices/dwa-jhalokathi.mdx',
        text: '---\ncontacts:\n  - kind: phone\n    text: অফিসের মোবাইল ০১৭০০০০০০০০।\n    value: "01700000000"\n    sources: [s01]\n---\n',
      },
    ],
    bad: [
      {
        example: {
          path: 'content/offices/dwa-jhalokathi.mdx',
          text: '---\nofficers:\n  - post: নমুনা পদ\n    text: নমুনা পদের কর্মকর্তা বসেন।\n    phone: "01700000000"\n    sources: [s01]\n---\n',
        },
        found: 'মোবাইল নম্বর: “01700000000”',
        fix: 'মুছে দিন। অফিসের প্রকাশিত নম্বর হলে অফিসের ফাইলে contacts ঘরে সূত্রসহ লিখুন',
      },
      {
        example: 'যোগাযোগ: নমুনা আক্তার, ০১৭০০-০০০০০০।',
        found: 'মোবাইল নম্বর: “০১৭০০-০০০০০০”',
        fix: 'মুছে দিন। অফিসের প্রকাশিত নম্বর হলে অফিসের ফাইলে contacts ঘরে সূত্রসহ লিখুন',
      },
      {
        example: 'তাঁর NID 5500001234 যাচাই হয়েছে।',
        found: 'পরিচয়পত্র, জন্মনিবন্ধন বা হিসাবের নম্বর: “5500001234”',
        fix: 'মুছে দিন; কারও নম্বর কোনো পাতায় লেখা যায় না',
      },
      {
        example: '২। নমুনা বেগম, স্বামী: মৃত নমুনা মিয়া, গ্রাম: বাসন্ডা',
        found: 'ব্যক্তির পরিচয়সহ তালিকা: “২। নমুনা বেগম, স্বামী: মৃত নমুনা মিয়া, গ্রাম: বাসন্ডা”',
        fix: 'নাম-ঠিকানার তালিকা মুছে দিন; কেবল মোট সংখ্যা লিখুন',
      },
    ],
  },
  check: (file) => [
    ...passagesOf(file).flatMap((passage) => checkPassage(file, passage)),
    ...findTables(file),
  ],
};

const digit = '[0-9\\u09E6-\\u09EF]';
const notInCode = `(?<![\\p{L}\\p{M}\\p{N}/_#*-]|[.=?&@][\\w]*|${digit}[,.])`;
const notLonger = `(?![,./-]?${digit}|[A-Za-z/])`;
/** What people put between groups of digits: spaces, no-break ones too, dots, brackets, dashes. */
const gap = '[ .()\\u00A0\\u2002-\\u200A\\u202F\\u2010-\\u2015-]{0,2}';
const zero = '[0০]';
const one = '[1১]';
/** A dash or Bangla letters may stand right before a telephone number: নং-০১…. */
const notInNumber = `(?<![A-Za-z\\p{N}/_#*]|\\p{N}-|[.=?&@][\\w]*|${digit}[,.])`;
const country = `(?:\\+|${zero}{2})?[8৮]{2}`;

/**
 * Bangladesh's mobile numbers (01[3-9] and eight more; twelve digits for Rocket), however grouped;
 * with the country's code some leave out the zero, or write it beside the code: +880 1….
 */
const mobile = new RegExp(
  `${notInNumber}(?:${country}${gap})?${zero}${gap}${one}${gap}[3-9৩-৯](?:${gap}${digit}){8,9}${notLonger}`,
  'gu',
);

/** Ten, thirteen or seventeen digits, also in groups; account numbers have nine to seventeen. */
const longNumber = new RegExp(`${notInCode}${digit}(?:${gap}${digit}){8,18}${notLonger}`, 'gu');

/** As few digits as any of these numbers has; nearly every text has fewer. */
const manyDigits = new RegExp(`(?:${digit}[^0-9\\u09E6-\\u09EF]{0,2}){9}`, 'u');

const aboutPerson =
  /NID|national id|এন\.?\s?আই\.?\s?ডি|জাপ নং|পরিচয়\s*পত্র|পরিচয় নম্বর|পরিচিতি নম্বর|আইডি|ভোটার|জন্ম[\s-]*নিবন্ধন|জন্ম[\s-]*সনদ|birth|BRN|টিআইএন|কর শনাক্ত|কার্ডধারী|স্মার্ট কার্ড|সুবর্ণ নাগরিক|ড্রাইভিং লাইসেন্স|হিসাব|হিঃ নং|অ্যাকাউন্ট|অ্যাকাউণ্ট|একাউন্ট|এ্যাকাউন্ট|এ\/সি|A\/?C\b|account|সঞ্চয়ী|পাসপোর্ট|passport|বিকাশ|নগদ|রকেট|উপায়|bkash|nagad|rocket|আঙুলের ছাপ/iu;
const aboutOffice = /কোড|স্মারক|বরাদ্দ|মোট|টাকা(?![\u0980-\u09FF])/u;
/** A person is named beside; a number as long as an identity card's then is one. */
const namesPerson =
  /উপকারভোগী|ভাতাভোগী|আবেদনকারী|প্রার্থী|ঋণগ্রহীতা|বেগম|খাতুন|আক্তার|মোছা|জনাব|পিতা|মাতা|স্বামী/u;
const ofIdentity = new Set([10, 13, 17]);

function checkPassage(file: ContentFile, passage: Passage): RuleFinding[] {
  if (/^(?:https?:)?\/\//u.test(passage.text) || isPublishedContact(file, passage)) return [];
  const rows = findRows(file, passage);
  if (!manyDigits.test(passage.text)) return rows;
  return [...findMobiles(file, passage), ...rows, ...findNumbers(file, passage)];
}

function findMobiles(file: ContentFile, passage: Passage): RuleFinding[] {
  return findMatches(file, passage, mobile, ([number]) => ({
    found: `মোবাইল নম্বর: “${number}”`,
    fix: 'মুছে দিন। অফিসের প্রকাশিত নম্বর হলে অফিসের ফাইলে contacts ঘরে সূত্রসহ লিখুন',
  }));
}

/** Serials and fathers' titles are written with dots and dandas, so a row is read as a whole line. */
function findRows(file: ContentFile, passage: Passage): RuleFinding[] {
  return linesOf(passage.text).flatMap(({ start, text }) => {
    const row = personRow(text);
    if (!row) return [];
    return [
      findIn(file, passage, start + row.start, start + row.end, {
        found: `ব্যক্তির পরিচয়সহ তালিকা: “${shorten(passage.text)}”`,
        fix: 'নাম-ঠিকানার তালিকা মুছে দিন; কেবল মোট সংখ্যা লিখুন',
      }),
    ];
  });
}

function linesOf(text: string): { start: number; text: string }[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, text: line };
  });
}

function findNumbers(file: ContentFile, passage: Passage): RuleFinding[] {
  return findMatches(file, passage, longNumber, ([number]) => {
    const digits = fromBanglaDigits(number).replace(/\D/gu, '');
    if (/^(?:88)?01[3-9]/u.test(digits) && digits.length !== 17) return undefined;
    const isNational =
      (digits.length === 17 && /^(?:19|20)/u.test(digits)) ||
      (ofIdentity.has(digits.length) && namesPerson.test(passage.text));
    const isOffice = aboutOffice.test(passage.text) && !aboutPerson.test(passage.text);
    if (isOffice || !(isNational || aboutPerson.test(passage.text))) return undefined;
    return {
      found: `পরিচয়পত্র, জন্মনিবন্ধন বা হিসাবের নম্বর: “${number}”`,
      fix: 'মুছে দিন; কারও নম্বর কোনো পাতায় লেখা যায় না',
    };
  });
}

/** The office's own numbers, published by itself, stand among its contacts and nowhere else. */
function isPublishedContact({ collection }: ContentFile, { path, statement }: Passage): boolean {
  const isContact = collection === 'offices' && path[0] === 'contacts';
  return isContact && (statement?.sources.length ?? 0) > 0;
}

function findTables(file: ContentFile): RuleFinding[] {
  const prose = proseOf(file);
  if (!prose || prose instanceof Error) return [];
  return prose.children.flatMap((node) =>
    node.type === 'table' && listsPeople(node)
      ? [
          {
            line: node.position?.start.line ?? 1,
            column: node.position?.start.column ?? 1,
            found: 'মানুষের নাম ও পিতা বা স্বামীর নামের ছক',
            fix: 'ছকটি মুছে দিন; কেবল মোট সংখ্যা লিখুন',
            text: 'ছক',
          },
        ]
      : [],
  );
}
