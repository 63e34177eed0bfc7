import { findIn } from '../find-in.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import type { FileRule, RuleFinding } from '../rule.ts';

/** Each figure of the prose stands in a `<Fact>` that names its source. */
export const figureInProse: FileRule = {
  id: 'figure-in-prose',
  level: 'error',
  summary: 'লেখার ভেতরের প্রতিটি সংখ্যা <Fact sources="…"> এর মাঝে, সূত্রসহ।',
  why: 'কে বলেছে ও কবে বলেছে তা না জানলে সংখ্যার উপর ভরসা করা যায় না। সূত্র বাঁধা থাকলে পাঠক নিজে মিলিয়ে দেখতে পারেন।',
  examples: {
    good: [
      '<Fact sources="s01">২০২০–২১ অর্থবছরে ৯৭১ জন</Fact> প্রশিক্ষণ পান।',
      '১. ফরম পূরণ করুন।',
      'পাঁচটি ট্রেডে কাজ শেখানো হয়।',
    ],
    bad: [
      {
        example: 'ভাতা মাসে ৬৫০ টাকা।',
        found: 'সূত্র ছাড়া সংখ্যা: “৬৫০”',
        fix: 'কথাটুকু <Fact sources="সূত্রের নাম"> ও </Fact> এর মাঝে লিখুন',
      },
    ],
  },
  check: (file) =>
    passagesOf(file)
      .filter(({ role, path }) => path.length === 0 && roles.has(role))
      .flatMap((passage) => {
        const told: RuleFinding[] = [];
        for (const match of passage.text.matchAll(figure)) {
          const [start, end] = [match.index, match.index + match[0].length];
          if (match[0].startsWith('[')) continue;
          if (end <= (serial.exec(passage.text)?.[0].length ?? 0)) continue;
          if (passage.facts.some((one) => isSourced(one) && one.start <= start && end <= one.end))
            continue;
          told.push(
            findIn(file, passage, start, end, {
              found: `সূত্র ছাড়া সংখ্যা: “${match[0]}”`,
              fix: 'কথাটুকু <Fact sources="সূত্রের নাম"> ও </Fact> এর মাঝে লিখুন',
            }),
          );
        }
        return told;
      }),
};

/** A `<Fact>` that names no source tells the reader nothing. */
function isSourced({ statement }: Passage['facts'][number]): boolean {
  return statement.sources.length > 0;
}

const roles: ReadonlySet<Role> = new Set(['sentence', 'heading', 'cell']);
/** A figure, or a footnote's number, which is none. */
const figure = /\[\^[^\]]*\]|\p{Nd}+(?:[.,:/–-]\p{Nd}+)*%?/gu;
/** The number of a list's line, which tells no fact. */
const serial = /^\s*[([]?\p{Nd}{1,2}(?:\.\p{Nd}{1,2}){0,2}[.)।\]:]+\s/u;
