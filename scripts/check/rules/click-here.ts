import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { findMatches } from '../find-in.ts';
import { passagesOf } from '../passages.ts';
import { plainText } from '../plain-text.ts';
import { proseOf } from '../prose.ts';
import type { FileRule } from '../rule.ts';

/** A link's own words say where it goes. */
export const clickHere: FileRule = {
  id: 'click-here',
  level: 'warning',
  summary: 'লিংকের লেখাই বলে লিংকটি কোথায় নেয়; “এখানে ক্লিক করুন” লেখা হয় না।',
  why: 'পর্দা-পাঠক যন্ত্র লিংকগুলো আলাদা করে পড়ে শোনায়। দশটি “এখানে” শুনে কেউ বোঝে না কোনটি কী। ছাপা কাগজেও “এখানে ক্লিক” অর্থহীন।',
  examples: {
    good: ['[বিধবা ভাতার আবেদন ফরম](https://example.gov.bd/form.pdf) নিন।'],
    bad: [
      {
        example: 'ফরম নিতে [এখানে ক্লিক করুন](https://example.gov.bd/form.pdf)।',
        found: 'লিংকের লেখা “এখানে ক্লিক করুন”',
        fix: 'লিংকটি কীসের তা লিখুন, যেমন: [বিধবা ভাতার আবেদন ফরম](…)',
      },
      {
        example: 'ফরম নিতে এখানে ক্লিক করুন।',
        found: '“এখানে ক্লিক”, কিন্তু লিংক নেই',
        fix: 'কোথায় পাওয়া যায় তা লিখুন, বা লিংক দিন: [আবেদন ফরম](ঠিকানা)',
      },
    ],
  },
  check: (file) => {
    const prose = proseOf(file);
    const linked: Link[] = [];
    if (prose && !(prose instanceof Error)) visit(prose, 'link', (link) => void linked.push(link));
    const vague = linked.filter((link) => isVague(plainText(link)));
    const vagueTexts = vague.map(plainText);
    return [
      ...vague.map((link) => ({
        line: link.position?.start.line ?? 1,
        column: link.position?.start.column ?? 1,
        found: `লিংকের লেখা “${plainText(link)}”`,
        fix: 'লিংকটি কীসের তা লিখুন, যেমন: [বিধবা ভাতার আবেদন ফরম](…)',
        text: plainText(link),
      })),
      ...passagesOf(file)
        .filter(({ role }) => roles.has(role))
        .flatMap((passage) =>
          findMatches(file, passage, clickWithoutLink, ([text]) =>
            vagueTexts.some((one) => one.includes(text))
              ? undefined
              : {
                  found: `“${text}”, কিন্তু লিংক নেই`,
                  fix: 'কোথায় পাওয়া যায় তা লিখুন, বা লিংক দিন: [আবেদন ফরম](ঠিকানা)',
                },
          ),
        ),
    ];
  },
};

const roles: ReadonlySet<string> = new Set(['sentence', 'cell', 'note', 'heading']);

const press = '(?:ক্লিক|ট্যাপ|প্রেস|টাচ|টিপুন|টিপে|চাপুন|চেপে|চাপ\\s+দি(?:ন|য়ে|তে))';
const thing =
  '(?:লিংক|লিঙ্ক|পাতা|পৃষ্ঠা|ঠিকানা|ফাইল|সাইট|ওয়েবসাইট|ওয়েব|পিডিএফ|ডকুমেন্ট|সংযুক্তি)(?:টি|টা|গুলো)?(?:তে|ে|য়|র|ের)?';
const here = `(?:এখানে|এইখানে|এখান\\s+থেকে|(?:এই|এ|নিচের|নীচের|উপরের|পাশের)\\s+${thing})`;
const saidToPress = `(?:${here}\\s+${press}|${press}(?:\\s+(?:করুন|করে|করতে))?\\s+(?:এখানে|এইখানে))`;

/** The phrase itself; in quotation marks it is the name of something. */
const clickWithoutLink = new RegExp(`(?<![“"‘'])(?:${saidToPress}|click here)`, 'giu');

/** Words that call to press or look, point to a place, or name a kind of file, but not what is there. */
const vagueWord = new RegExp(
  `^(?:${[
    press.replace('চাপ\\s+দি(?:ন|য়ে|তে)', 'চাপ'),
    thing,
    'এখানে|এইখানে|এখান|থেকে|এই|এ|এটি|এটা|নিচের|নীচের|উপরের|পাশের|মাধ্যমে',
    'দেখুন|দেখতে|দেখা|জানুন|জানতে|জেনে|পড়ুন|পড়তে|খুলুন|খুলতে|নামান|নামাতে|যান|যেতে|ঢুকুন|প্রবেশ|ভিজিট|পেতে|পাবেন|নিন|নিতে',
    'করুন|করতে|করে|দিন|দিয়ে|দিতে|যাবে|যায়|হলো|হল|হয়েছে|দেওয়া|আছে|রয়েছে',
    'আরও|আরো|পুরোটা|সব|সবগুলো|বিস্তারিত|বিশদ|তথ্য|ডাউনলোড|ওপেন|ভিউ|ব্রাউজ|লোড|সেভ',
    '[\\d\\u09E6-\\u09EF]+|এমবি|কেবি|মেগাবাইট|কিলোবাইট|MB|KB',
    'click|here|more|info|information|read|see|look|learn|view|details?|all|download|pdf|docx?|xlsx?|zip|file|link|this|page|url|go|open|visit|continue|website|it|now|to|about',
  ].join('|')})$`,
  'iu',
);

/** It calls to press here, or ends in a call to look here or to press, whatever stands before. */
const callsHere = new RegExp(
  `${saidToPress}|(?:^|\\s)${press}(?:\\s*(?:করুন|করে|করতে))?$|(?:^|\\s)${here}(?<call>(?:\\s+\\S+)*)$`,
  'iu',
);

function isVague(text: string): boolean {
  const plain = text
    .replace(/[.…,:;!?।»›>→()-]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const call = callsHere.exec(plain);
  // A number alone is one to call.
  const isNumber = /^[\d\u09E6-\u09EF\s]+$/u.test(plain);
  return (
    (isOfVagueWords(plain) && !isNumber) ||
    (call !== null && isOfVagueWords(call.groups?.['call'] ?? ''))
  );
}

function isOfVagueWords(text: string): boolean {
  return text
    .trim()
    .split(' ')
    .every((word) => word === '' || vagueWord.test(word));
}
