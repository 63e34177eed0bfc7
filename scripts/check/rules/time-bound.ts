import { monthNames } from '../../../src/bangla/dates.ts';
import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import type { ContentFile } from '../content-file.ts';
import { findMatches } from '../find-in.ts';
import type { Passage, Role } from '../passages.ts';
import type { FileRule, RuleFinding } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { listedWords } from '../words/listed-words.ts';
import type { TimeBoundPattern } from '../words/time-bound-words.ts';
import type { TimeBound } from '../words/word-schemas.ts';

/** No words that will be wrong in a year: slogans, praise, "now", programmes under an old name. */
export const timeBound: FileRule = {
  id: 'time-bound',
  level: 'warning',
  summary: 'স্লোগান, প্রশস্তি, “বর্তমানে”, আর বদলে যাওয়া কর্মসূচির পুরোনো নাম নেই।',
  why: 'পাতা বছরের পর বছর থাকে; সরকার, স্লোগান ও কর্মসূচির নাম বদলায়। মানুষ কাজের তথ্যটি চান। তালিকা: content/words/time-bound.yaml।',
  examples: {
    good: [
      '২০২৫–২৬ অর্থবছরে ভাতা মাসে ৬৫০ টাকা।',
      'ভিজিডি কর্মসূচির নাম বদলে এখন ভিডব্লিউবি।',
      'ফরমে বর্তমান ঠিকানা লিখুন।',
    ],
    bad: [
      {
        example: 'বর্তমান সরকার ভাতা বাড়িয়েছে।',
        found: '“বর্তমান সরকার”: সরকার বদলায়',
        fix: 'সরকারের কথা বাদ দিয়ে কী দেওয়া হয় তা বছরসহ লিখুন',
      },
      {
        example: 'সম্প্রতি ভাতা বেড়েছে।',
        found: '“সম্প্রতি”: কবেকার কথা তা বলে না',
        fix: 'মাস ও বছর লিখুন, যেমন: মে ২০২৫-এ',
      },
      {
        example: 'ভিজিডি কার্ডে চাল দেওয়া হয়।',
        found: '“ভিজিডি”: কর্মসূচির নাম বদলেছে',
        fix: '“ভিডব্লিউবি (আগের নাম ভিজিডি)” লিখুন; পুরোনো সময়ের কথা হলে বছর লিখুন',
      },
    ],
  },
  check: (file) =>
    listedWords(file)
      .filter(
        ({ passage: { role, path } }) =>
          roles.has(role) && !path.includes('otherNames') && !path.includes('conflicts'),
      )
      .flatMap(({ passage, timeBound: entries }) => checkPassage(file, passage, entries)),
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'heading', 'cell']);

function checkPassage(
  file: ContentFile,
  passage: Passage,
  entries: Iterable<TimeBoundPattern>,
): RuleFinding[] {
  const told: RuleFinding[] = [];
  const taken: [number, number][] = [];
  for (const entry of entries) {
    told.push(
      ...findMatches(file, passage, entry.pattern, (match) => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.some(([from, to]) => start < to && from < end)) return undefined;
        if (isOfItsTime(entry, passage, { at: start, text: match[0] }, file)) return undefined;
        taken.push([start, end]);
        return { found: `“${match[0]}”: ${entry.why}`, fix: entry.fix };
      }),
    );
  }
  return told;
}

/** True if the text itself says the time, or the new name, or is of a time before the change. */
function isOfItsTime(entry: TimeBound, passage: Passage, found: Found, file: ContentFile): boolean {
  const { kind, newName, since } = entry;
  const sentence =
    sentencesOf(passage.text).find(({ start, end }) => start <= found.at && found.at < end)?.text ??
    passage.text;
  if (namesSomething(passage.text, found)) return true;
  if (kind === 'slogan') return anthem.test(sentence);
  if (kind === 'government') {
    const after = passage.text.slice(found.at);
    return isAddressed.test(after) || isCourt.test(after) || /তৎকালীন|তখনকার/u.test(sentence);
  }
  const years = yearsIn(sentence);
  if (kind === 'relative') {
    return (
      years.length > 0 ||
      toldOtherwise.some((pattern) => pattern.test(sentence)) ||
      isAsked(passage.text.slice(found.at), sentence) ||
      (formField.test(sentence) && !term.test(sentence)) ||
      (/^(?:এ|এই)\s/u.test(found.text) && comesRound.test(sentence))
    );
  }
  const { title = '', year = '' } = (file.data ?? {}) as { title?: string; year?: string };
  const changed = since ?? 0;
  const told = [...years, ...yearsIn(year)];
  return (
    newName?.split('|').some((name) => `${title} ${passage.text}`.includes(name)) === true ||
    told.some((one) => one < changed) ||
    past.test(sentence)
  );
}

interface Found {
  at: number;
  text: string;
}

/** A person, a paper or a foundation that bears the word: জয়িতা ফাউন্ডেশন, ‘আজকের …’. */
function namesSomething(text: string, { at, text: written }: Found): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at + written.length)];
  if (bearsWord.test(after)) return true;
  return (
    /[‘“'"][^’”'"]*$/u.test(before) &&
    /^[^‘“'"]*[’”'"]\s*(?:নাম|পত্রিকা|বই|নাটক|গান|ছবি)/u.test(after)
  );
}

const bearsWord =
  /^[\u0980-\u09FF]{0,2}\s+(?:ফাউন্ডেশন|টাওয়ার|বিপণন|নমুনা|রানী|রানি|রাণী|দাস|রায়|আক্তার|বেগম|চৌধুরী|দেবী|সাহা|পাল|সেন|মণ্ডল|মন্ডল|হালদার|মিত্র|ঘোষ|দত্ত|কর্মকার|মজুমদার|খাতুন|সুলতানা|ইসলাম|রহমান|পারভীন|নামের|নামে একজন|নামে এক)/u;
const anthem = /আমার সোনার বাংলা|জাতীয় সংগীত|জাতীয় সঙ্গীত/u;
/** Somebody to whom people write, or an office or fund. */
const isAddressed = /^[^।]{0,40}(?:বরাবর|সমীপে|কার্যালয়|দপ্তর|তহবিল|কাছে (?:আবেদন|আপিল|অভিযোগ))/u;

/** A court is addressed so, whoever sits in it. */
const isCourt =
  /^মাননীয়\s+(?:[\u0980-\u09FF]+\s+)?(?:আদালত|হাইকোর্ট|সুপ্রিম|বিচারক|বিচারপতি|ট্রাইব্যুনাল|জজ)/u;

/** What an applicant brings is of the time when they apply: a photograph taken lately, last month's bill. */
function isAsked(after: string, sentence: string): boolean {
  return broughtPaper.test(after) && isRequest.test(sentence);
}

const broughtPaper =
  /^[^।]{0,50}(?:ছবি|বিল|রসিদ|রশিদ|বিবরণী|স্টেটমেন্ট|প্রতিবেদন|হিসাব|প্রমাণ|সনদ|কাগজ|কপি|পরীক্ষার ফল)/u;
const isRequest =
  /(?:দিন|আনুন|লাগে|লাগবে|করুন|রাখুন|চাই|দিতে হয়|দিতে হবে|আনতে হয়|আনতে হবে|জমা|সংযুক্ত)\s*[।)]?\s*$|^\s*(?:[-*•]|[0-9০-৯]+[.)।])?\s*[^।]*(?:ছবি|কপি|বিল|রসিদ)(?:\s*\([^)]*\))?\s*$/u;

const months = `${monthNames.join('|')}|জানুয়ারী|ফেব্রুয়ারী|আগষ্ট`;
/** What makes a word of time no riddle. */
const toldOtherwise = [
  // A date, even without its year: that is another rule's to tell.
  new RegExp(`[0-9\\u09E6-\\u09EF]{1,2}(?:ই|শে|লা|রা|ঠা)?\\s+(?:${months})`, 'u'),
  /[0-9\u09E6-\u09EF]{1,2}[/.-][0-9\u09E6-\u09EF]{1,2}[/.-][0-9\u09E6-\u09EF]{2,4}/u,
  // The name that something has now.
  /(?:বর্তমানে|এখন)[^।]*(?:নামে|নাম(?![\u0980-\u09FF]))|(?:আগের|পুরোনো|সাবেক) নাম/u,
  // “Now then” before a request.
  /^\s*এবার\s[^।]*(?:ুন|দিন|নিন|যান|হোন)[।!]?\s*$/u,
  /(?<![\u0980-\u09FF])(?:আজই|আজ থেকেই)\s[^।]*(?:ুন|দিন|নিন|যান|হোন)[।!]?\s*$/u,
  // The date on which a form is filled.
  /আজকের তারিখ\s*[:।]?\s*$/u,
  // What is called so: a post, an account, everyday language; or what moves.
  /চলতি\s+(?:দায়িত্ব|হিসাব|পথ|ভাষা|মূলধন|পুঁজি|কথা|রীতি|নিয়ম|রূপ|বাংলা|দাম|নাম|বাজার|গাড়ি|বাস|ট্রেন|লঞ্চ|রিকশা)/u,
  // A mother, child or widow of lately, in any year.
  /সদ্য[- ]?(?:প্রসূত|প্রসূতি|ভূমিষ্ঠ|জন্ম|বিধবা|বিবাহিত|তালাক|মা হও|মা হয়ে)/u,
];

/** A field of a form asks of the time when it is filled; the end of a term is no field. */
const formField = /লিখুন|উল্লেখ করুন|পূরণ করুন|টিক দিন|[:：]\s*[_…☐.]{2,}/u;
const term = /মধ্যে|পর্যন্ত|আগেই?(?![\u0980-\u09FF])|থেকে|শুরু|শেষ/u;
/** It is told of any year: in each year, this week. */
const comesRound = /প্রতি ?(?:বছর|মাস|সপ্তাহ|দিন)|যে (?:বছর|মাস|সপ্তাহ|অর্থবছর)/u;

const past =
  /ছিল|হতো|হত(?![\u0980-\u09FF])|আগের\s*(?:নাম|ভিজিডি|জয়িতা|মাতৃত্ব|ল্যাক)|(?:পুরোনো|পুরানো) নাম|সাবেক|নাম বদল|এই নামে চলেছে|পেতেন|পারতেন|নতুন নাম(?!\s+(?:নেওয়া|নেয়|নিতে|যোগ|তোলা|ওঠা|উঠ|অন্তর্ভুক্ত|দেওয়া|দিতে|আস|বাছ|জমা|লেখা|লিখ|পাঠা|চাও|চূড়ান্ত))|নাম পাল্টে|পূর্বের নাম|পূর্বনাম|এখনকার নাম|বর্তমান নাম|নতুন নামে|রূপান্তরিত|েছিল|এখন আর নেই|আর চালু নেই|বন্ধ হয়ে গেছে|আগে[^।]{0,30}(?:নামে|বলা|চলত|চালু)|বিলুপ্ত|একীভূত|মিশে/u;

function yearsIn(text: string): number[] {
  return [
    ...fromBanglaDigits(text).matchAll(
      /(?<!\d)(?:19|20)\d{2}(?!\d)(?!\s*(?:টাকা|জন|টি|কেজি|পরিবার|নারী|শিশু))/gu,
    ),
  ].map(([year]) => Number(year));
}
