import { toBanglaDigits } from '../../../src/bangla/digits.ts';
import type { ContentFile } from '../content-file.ts';
import { findMatches } from '../find-in.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import type { FileRule } from '../rule.ts';

/** Digits in Bangla text are Bangla; Latin digits belong to Latin words, codes and addresses. */
export const mixedDigits: FileRule = {
  id: 'mixed-digits',
  level: 'error',
  summary: 'বাংলা লেখায় অঙ্ক বাংলায়; ইংরেজি অঙ্ক কেবল ইংরেজি নাম, কোড ও ঠিকানার ভেতরে।',
  why: 'দুই রকম অঙ্ক মিশলে পড়তে ভুল হয়: ইংরেজি 8 আর বাংলা ৪ দেখতে এক, মানে আলাদা। সংখ্যাটি সূত্রের সঙ্গে বাঁধাও যায় না।',
  examples: {
    good: ['ভাতা মাসে ৬৫০ টাকা।', 'কম্পিউটারে Windows 10 লাগে।', 'ফরম নং DWA-03 পূরণ করুন।'],
    bad: [
      { example: 'ভাতা মাসে 650 টাকা।', found: 'ইংরেজি অঙ্ক: “650”', fix: 'লিখুন: “৬৫০”' },
      { example: 'মেশিন ৬0টি।', found: 'দুই রকম অঙ্ক মিশে আছে: “৬0”', fix: 'লিখুন: “৬০”' },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ role, text }) => roles.has(role) && isBangla.test(text) && /[0-9]/u.test(text))
      .flatMap((passage) => checkPassage(file, passage)),
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'note', 'heading', 'cell', 'alt']);
const isBangla = /[\u0985-\u09B9]/u;

const unit = '(?:সাল|সন(?!দ)|জন|টাকা|টি|টা|মাস|দিন|বছর|শতাংশ|কেজি|লাখ|হাজার|ঘণ্টা|মিনিট)';
const latinName = `[A-Za-z][A-Za-z0-9'&.-]*(?: [A-Za-z0-9'&.-]+)*`;
const foreign = [
  // An address, a file's name, a code: Latin letters joined to digits without a space.
  '[A-Za-z0-9._%+/-]*[A-Za-z@][A-Za-z0-9._%+/@:?=&#-]*',
  // A footnote whose text is elsewhere.
  '\\[\\^[^\\]]*\\]',
].join('|');
/** A Latin phrase with its number (Windows 10), a piece of foreign writing, or a number. */
const pattern = new RegExp(
  `(?<phrase>${latinName} [0-9][0-9.,:/-]*(?!\\s*${unit}))|(?<foreign>${foreign})|(?<number>[0-9\\u09E6-\\u09EF]+(?:[.,:/-][0-9\\u09E6-\\u09EF]+)*)`,
  'gu',
);

function checkPassage(file: ContentFile, passage: Passage) {
  return findMatches(file, passage, pattern, ({ groups }) => {
    const number = groups?.['number'];
    if (number === undefined || !/[0-9]/u.test(number)) return undefined;
    const what = /[\u09E6-\u09EF]/u.test(number) ? 'দুই রকম অঙ্ক মিশে আছে' : 'ইংরেজি অঙ্ক';
    const replacement = toBanglaDigits(number);
    return { found: `${what}: “${number}”`, fix: `লিখুন: “${replacement}”`, replacement };
  });
}
