import { findMatches } from '../find-in.ts';
import { passagesOf } from '../passages.ts';
import { plainText } from '../plain-text.ts';
import { proseNodes } from '../prose.ts';
import type { FileRule } from '../rule.ts';
import { isVague, pressWithoutLink } from '../vague-words.ts';

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
    const linked = proseNodes(file).filter((node) => node.type === 'link');
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
          findMatches(file, passage, pressWithoutLink, ([text]) =>
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

const roles: ReadonlySet<string> = new Set(['sentence', 'cell', 'note', 'heading', 'name']);
