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
          .filter(({ text }) => !hasYear.test(text) && !comesRound(text))
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
const end = '(?![\\u0980-\\u09FF])';

/** Unicode's month names, spellings and shortenings that people also use, and the Bangla months. */
const months = [
  ...monthNames,
  'জানুয়ারী|ফেব্রুয়ারী|আগষ্ট|সেপ্টেম্বার|অক্টোবার|জুলাই',
  'জানু\\.|ফেব্রু\\.|সেপ্ট\\.|সেপ্টে\\.|অক্টো\\.|নভে\\.|ডিসে\\.',
  'বৈশাখ|জ্যৈষ্ঠ|আষাঢ়|শ্রাবণ|ভাদ্র|আশ্বিন|কার্তিক|অগ্রহায়ণ|পৌষ|মাঘ|ফাল্গুন|চৈত্র',
].join('|');
// Not the end of another word, such as নিয়মের.
const month = `(?<![\\u0980-\\u09FF])(?:${months})(?=(?:এর|ের|র|তে|ে|য়|এ|ই|ও)?${end})(?!\\s+(?:পাস্ট|করে|করা))`;
/** Days in words, up to the month's end. */
const dayWords =
  'পহেলা|পয়লা|এক|দুই|তিন|চার|পাঁচ|ছয়|সাত|আট|নয়|দশ|এগারো|বারো|তেরো|চৌদ্দ|পনেরো|ষোলো|সতেরো|আঠারো|উনিশ|বিশ|একুশ|বাইশ|তেইশ|চব্বিশ|পঁচিশ|ছাব্বিশ|সাতাশ|আটাশ|উনত্রিশ|ত্রিশ|একত্রিশ';
const day = `(?:(?<!${digit})${digit}{1,2}(?:ই|শে|লা|রা|ঠা|এ)?|(?<![\\u0980-\\u09FF])(?:${dayWords})(?:ই|ে|শে)?)`;
/** A day of a month in figures, 05/11, that no year follows. */
const shortDate = `(?<!${digit}|[/.-])${digit}{1,2}[/.-]${digit}{1,2}(?![/.\\-]?${digit})`;
const relative = '(?:গত|আগামী|চলতি|বিগত|গেল|আসন্ন|আসছে|সামনের|এই)';

const date = new RegExp(
  [
    `${day}\\s+${month}`,
    `${month}[\\u0980-\\u09FF]*\\s+${day}(?=\\s+তারিখ|\\s*[,।]|\\s*$)`,
    `${relative}\\s+${month}`,
    `${relative}\\s+${day}\\s+তারিখ`,
    `${day}\\s+তারিখ\\s*\\(${month}`,
    `(?<!${digit}|[/.-])${digit}{1,2}(?:ই|শে|লা|রা|ঠা|এ)?\\s+তারিখ(?:ে|ের|টি)?${end}`,
    `তারিখ\\s*[:ঃ-]?\\s*${shortDate}`,
    `${shortDate}\\s+তারিখ`,
    `(?<!${digit}|[/.-])${digit}{1,2}/${digit}{1,2}(?![/.\\-]?${digit})\\s*-?(?:এর|ের|র)?\\s+(?:মধ্যে|আগে|থেকে|পর্যন্ত)${end}`,
  ].join('|'),
  'u',
);

/** A year, and not a sum or a number of people. */
const hasYear = new RegExp(
  `(?<!${digit}|${digit}[,.])(?:১[৪৯]|২০|19|20)${digit}{2}(?![,.]?${digit})(?!\\s*(?:টাকা|জন|টি|কেজি|পরিবার|নারী|মহিলা|শিশু|গ্রাম${end}))|[/.-]${digit}{2}[/.-]?(?:২০|20)?${digit}{2}(?!${digit})|[’'‘]${digit}{2}(?!${digit})`,
  'u',
);

/** What comes round every year: said so, a day of observance, a feast, the fiscal year as such. */
const isRecurring = new RegExp(
  [
    `(?:প্রতি|প্রত্যেক)\\s*(?:ইংরেজি\\s+)?(?:বছর|বছরের|মাস|মাসের|বার|সপ্তাহ|অর্থবছর|ত্রৈমাসিক|${months})`,
    `(?<!(?:চলতি|গত|আগামী|এই|এ)\\s)বছরে\\s|বছরের\\s+(?:একই|শুরু|শেষ|প্রথম)|বার্ষিক ছুটি|সাধারণত|সরকারি ছুটি`,
    '(?<!(?:চলতি|গত|আগামী|এই|এ)\\s)অর্থবছর',
    `(?<!(?:চলতি|গত|বিগত|আগামী|এই|এ|${months})\\s)মাসের\\s+(?:প্রথম|শেষ|${digit})`,
  ].join('|'),
  'u',
);
/** A day of observance or a feast, which may also be the day of one meeting or the end of a term. */
const isObserved = new RegExp(
  '(?<!কর্ম|কার্য)দিবস|(?:পহেলা|পয়লা) বৈশাখ|নববর্ষ|ঈদ|পূজা|বড়দিন|শবে|মহররম|পূর্ণিমা|জয়ন্তী|জন্মবার্ষিকী|মৃত্যুবার্ষিকী|(?:প্রতিরোধ|সেবা|পুষ্টি|মাতৃদুগ্ধ)\\s+(?:পক্ষ|সপ্তাহ)|(?:পক্ষ|সপ্তাহ)\\s+(?:পালিত|পালন|উদ্যাপ|উদযাপ)',
  'u',
);
/** The end of a term, or something at an hour that will be or was once. */
const isOnce =
  /শেষ (?:দিন|তারিখ|সময়)|মধ্যে|আগে(?![\u0980-\u09FF])|জমা দিন|আবেদন করুন|(?:সকাল|বিকেল|বিকাল|দুপুর|বেলা|সন্ধ্যা)\s+\S+টা[^।]*(?:হবে|বসবে|হয়েছে|হয়েছিল)/u;

function comesRound(text: string): boolean {
  return isRecurring.test(text) || (isObserved.test(text) && !isOnce.test(text));
}

function tell(written: string): Told {
  const isRelative = new RegExp(`^${relative}`, 'u').test(written);
  return {
    found: `বছর ছাড়া তারিখ: “${written}”`,
    fix: isRelative
      ? '“গত” বা “আগামী” না লিখে মাস ও বছর লিখুন, যেমন: আগস্ট ২০২৫'
      : 'বছরটিও লিখুন, যেমন: ৩০ জুন ২০২৬। প্রতি বছরের কথা হলে “প্রতি বছর” লিখুন',
  };
}
