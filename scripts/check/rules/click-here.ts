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
        .filter(({ role }) => role === 'sentence' || role === 'cell' || role === 'note')
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

const press = '(?:ক্লিক|ট্যাপ|প্রেস|টিপুন|টিপে|চাপুন|চেপে)';
const here =
  '(?:এখানে|এইখানে|এখান\\s+থেকে|এই\\s+(?:লিংকে|লিঙ্কে|লিংকটিতে)|নিচের\\s+(?:লিংকে|লিঙ্কে))';
const hereAndPress = `${here}\\s+${press}`;

/** The phrase itself; in quotation marks it is the name of something. */
const clickWithoutLink = new RegExp(`(?<![“"‘'])(?:${hereAndPress}|click here)`, 'giu');

/** It ends in a call to press or to look here, whatever stands before. */
const vagueEnd = new RegExp(
  `(?:^|\\s)(?:${press}(?:\\s*(?:করুন|করে|করতে|দিন))?|${here}(?:\\s+(?:দেখুন|দেখতে|যান|পাবেন|পড়ুন|নামান|ডাউনলোড(?:\\s+করুন)?))?)$|${hereAndPress}`,
  'u',
);

const look = '(?:দেখুন|দেখতে|জানুন|জানতে|পড়ুন|পড়তে|খুলুন|নামান|যান|ঢুকুন|প্রবেশ\\s+করুন|ভিজিট\\s+করুন)';
const thing =
  '(?:লিংক|লিঙ্ক|পাতা|পৃষ্ঠা|ঠিকানা|ফাইল|সাইট|ওয়েবসাইট|ওয়েব|পিডিএফ|ডকুমেন্ট|সংযুক্তি)(?:টি|টিতে|ে|য়|তে)?';
const more = '(?:আরও|আরো|পুরোটা|সব|সবগুলো|বিস্তারিত|বিশদ|তথ্য)';

/** Words that say that there is more, or what kind of file it is, but not of what. */
const vagueWords = new RegExp(
  `^(?:${[
    `(?:(?:এই|এ|নিচের)\\s+)?${thing}(?:\\s+[\\d\\u09E6-\\u09EF]+)?(?:\\s+(?:${look}|ডাউনলোড))?`,
    `${more}(?:\\s+(?:বিস্তারিত|তথ্য))?(?:\\s+${look})?(?:\\s+এখানে)?`,
    `${look}(?:\\s+এখানে)?`,
    '(?:পিডিএফ\\s+|ফাইল\\s+)?(?:ডাউনলোড|ওপেন|ভিউ|ব্রাউজ|লোড|সেভ)(?:\\s+(?:করুন|করতে|লিংক))?',
    '(?:(?:click|download|see|view|read|open|go|visit|look)\\s+(?:it\\s+)?(?:here|this|now)|click|here|more|read more|see more|see|learn more|details?|view(?: details| more| all)?|link|this link|this page|download|pdf|file|website|url|go|open|page|info|visit|continue)(?:\\s+\\d+)?',
  ].join('|')})$`,
  'iu',
);

function isVague(text: string): boolean {
  const plain = text
    .replace(/[.…,:;!?।»›>→()]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return plain === '' || vagueWords.test(plain) || vagueEnd.test(plain);
}
