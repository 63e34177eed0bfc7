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

const clickWithoutLink = /(?:এখানে|এইখানে)\s+(?:ক্লিক|ট্যাপ|টিপুন|চাপুন|প্রেস)|click here/giu;

const here = '(?:এখানে|এইখানে)';
const press = '(?:ক্লিক|ট্যাপ|প্রেস|টিপ|চাপ)';
const vagueEnd = new RegExp(
  `(?:^|\\s)(?:${here}\\s+)?${press}(?:\\s*(?:করুন|করে|দিন|দিয়ে|ুন|ে))?$|${here}(?:\\s+(?:দেখুন|যান|পাবেন|পড়ুন|চাপুন|টিপুন))?$`,
  'u',
);

/** Words that say that there is more, not what. */
const vagueWords = new RegExp(
  `^(?:(?:এই|এ)\\s+)?(?:${[
    '(?:লিংক|লিঙ্ক|পাতা|পৃষ্ঠা|ঠিকানা|ফাইল|সাইট|ওয়েবসাইট)(?:টি|টিতে|ে|য়|তে)?',
    '(?:আরও|আরো)?\\s*(?:বিস্তারিত|তথ্য|জানুন|পড়ুন|দেখুন|জানতে|দেখতে|পড়তে)?(?:\\s+(?:দেখুন|পড়ুন|জানুন|তথ্য|জানতে|এখানে))?',
    '(?:ডাউনলোড|নামান)(?:\\s+করুন)?',
    '(?:click here|click|here|more|read more|see more|learn more|details|view details|view|link|this link|this page|download|go)',
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
