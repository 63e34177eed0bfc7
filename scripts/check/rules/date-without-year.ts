import { monthNames } from '../../../src/bangla/dates.ts';
import { findIn, type Told } from '../find-in.ts';
import { passagesOf, type Role } from '../passages.ts';
import type { FileRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';

/** A date that is of one occasion has its year. */
export const dateWithoutYear: FileRule = {
  id: 'date-without-year',
  level: 'warning',
  summary: 'যে তারিখ একবারই আসে, তার সঙ্গে বছর লেখা থাকে।',
  why: 'পাতা বছরের পর বছর থাকে। “৩০ জুনের মধ্যে আবেদন” কোন বছরের, তা না জানলে মানুষ মিছেমিছি আসেন বা সুযোগ হারান।',
  examples: {
    good: [
      'আবেদনের শেষ দিন ৩০ জুন ২০২৬।',
      'প্রতি বছর ১ জুলাই নতুন ব্যাচ শুরু হয়।',
      '৮ মার্চ আন্তর্জাতিক নারী দিবস।',
    ],
    bad: [
      {
        example: 'আবেদনের শেষ দিন ৩০ জুন।',
        found: 'বছর ছাড়া তারিখ: “৩০ জুন”',
        fix: 'বছরটিও লিখুন, যেমন: ৩০ জুন ২০২৬। প্রতি বছরের কথা হলে “প্রতি বছর” লিখুন',
      },
      {
        example: 'গত আগস্ট মাসে কার্যালয় বন্ধ ছিল।',
        found: 'বছর ছাড়া তারিখ: “গত আগস্ট”',
        fix: '“গত” বা “আগামী” না লিখে মাস ও বছর লিখুন, যেমন: আগস্ট ২০২৫',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ role }) => roles.has(role))
      .flatMap((passage) =>
        sentencesOf(passage.text)
          .filter(({ text }) => !hasYear.test(text) && !isRecurring.test(text))
          .flatMap(({ start, text }) => {
            const match = date.exec(text);
            if (!match) return [];
            const from = start + match.index;
            return [findIn(file, passage, from, from + match[0].length, tell(match[0]))];
          }),
      ),
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'heading', 'cell']);
const digit = '[0-9\\u09E6-\\u09EF]';

/** Unicode's month names, spellings that people also use, and the months of the Bangla calendar. */
const months = [
  ...monthNames,
  'জানুয়ারী|ফেব্রুয়ারী|আগষ্ট|সেপ্টেম্বার|অক্টোবার|জুলাই',
  'বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র',
].join('|');
// Not the end of another word, such as নিয়মের.
const month = `(?<![\\u0980-\\u09FF])(?:${months})(?=(?:এর|ের|র|তে|ে|য়|এ|ই|ও)?(?![\\u0980-\\u09FF]))`;
const day = `(?<!${digit})${digit}{1,2}(?:ই|শে|লা|রা|ঠা|এ)?`;

const date = new RegExp(
  [
    `${day}\\s+${month}`,
    `${month}[\\u0980-\\u09FF]*\\s+${day}(?=\\s+তারিখ|\\s*[,।]|\\s*$)`,
    `(?:গত|আগামী|চলতি|বিগত)\\s+${month}`,
    `(?:গত|আগামী|চলতি|বিগত)\\s+${day}\\s+তারিখ`,
    `${day}\\s+তারিখ\\s*\\(${month}`,
    `তারিখ\\s*[:ঃ-]?\\s*${day}[/.-]${digit}{1,2}(?![/.\\-]?${digit})`,
    `${day}[/.-]${digit}{1,2}(?![/.\\-]?${digit})\\s+তারিখ`,
  ].join('|'),
  'u',
);

const hasYear = new RegExp(
  `(?<!${digit}|${digit}[,.])(?:১[৪৯]|২০|19|20)${digit}{2}(?![,.]?${digit})|[/.-]${digit}{2}[/.-]?(?:২০|20)?${digit}{2}(?!${digit})|[’'‘]${digit}{2}(?!${digit})`,
  'u',
);

/** What comes round every year: said so, a day of observance, a feast, the fiscal year as such. */
const isRecurring = new RegExp(
  [
    `(?:প্রতি|প্রত্যেক)\\s*(?:ইংরেজি\\s+)?(?:বছর|বছরের|মাস|মাসের|বার|সপ্তাহ|অর্থবছর|ত্রৈমাসিক|${months})`,
    'বছরে\\s|বছরের\\s+(?:একই|শুরু|শেষ|প্রথম)|বার্ষিক ছুটি|সাধারণত|সরকারি ছুটি',
    '(?<!কর্ম|কার্য)দিবস|পহেলা|পয়লা|নববর্ষ|ঈদ|পূজা|বড়দিন|শবে|মহররম|পূর্ণিমা|জন্মবার্ষিকী|মৃত্যুবার্ষিকী',
    '(?<!(?:চলতি|গত|আগামী|এই|এ)\\s)অর্থবছর',
  ].join('|'),
  'u',
);

function tell(written: string): Told {
  const relative = /^(?:গত|আগামী|চলতি|বিগত)/u.test(written);
  return {
    found: `বছর ছাড়া তারিখ: “${written}”`,
    fix: relative
      ? '“গত” বা “আগামী” না লিখে মাস ও বছর লিখুন, যেমন: আগস্ট ২০২৫'
      : 'বছরটিও লিখুন, যেমন: ৩০ জুন ২০২৬। প্রতি বছরের কথা হলে “প্রতি বছর” লিখুন',
  };
}
