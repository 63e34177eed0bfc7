import { monthNames } from '../../../src/bangla/dates.ts';
import { fromBanglaDigits } from '../../../src/bangla/digits.ts';
import type { ContentFile } from '../content-file.ts';
import { findMatches } from '../find-in.ts';
import { passagesOf, type Passage, type Role } from '../passages.ts';
import type { FileRule, RuleFinding } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { timeBoundIn } from '../words/time-bound-words.ts';
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
    passagesOf(file)
      .filter(
        ({ role, path }) =>
          roles.has(role) && !path.includes('otherNames') && !path.includes('conflicts'),
      )
      .flatMap((passage) => checkPassage(file, passage)),
};

const roles: ReadonlySet<Role> = new Set(['sentence', 'name', 'heading', 'cell']);

function checkPassage(file: ContentFile, passage: Passage): RuleFinding[] {
  const told: RuleFinding[] = [];
  const taken: [number, number][] = [];
  for (const entry of timeBoundIn(passage.text)) {
    told.push(
      ...findMatches(file, passage, entry.pattern, (match) => {
        const [start, end] = [match.index, match.index + match[0].length];
        if (taken.some(([from, to]) => start < to && from < end)) return undefined;
        if (isOfItsTime(entry, passage, start, file)) return undefined;
        taken.push([start, end]);
        return { found: `“${match[0]}”: ${entry.why}`, fix: entry.fix };
      }),
    );
  }
  return told;
}

/** True if the text itself says the time, or the new name, or is of a time before the change. */
function isOfItsTime(entry: TimeBound, passage: Passage, at: number, file: ContentFile): boolean {
  const { kind, newName, since } = entry;
  const sentence = sentencesOf(passage.text).find(({ start, end }) => start <= at && at < end);
  const years = yearsIn(sentence?.text ?? passage.text);
  if (kind === 'relative') {
    return (
      years.length > 0 || dayAndMonth.test(sentence?.text ?? '') || form.test(sentence?.text ?? '')
    );
  }
  if (kind !== 'renamed' && kind !== 'ended') return false;
  const { title = '', year = '' } = (file.data ?? {}) as { title?: string; year?: string };
  const changed = since ?? 0;
  const told = [...years, ...yearsIn(year)];
  return (
    (newName !== undefined && `${title} ${passage.text}`.includes(newName)) ||
    told.some((one) => one < changed) ||
    past.test(sentence?.text ?? '')
  );
}

/** A date, even without its year: that is another rule's to tell. */
const dayAndMonth = new RegExp(`[\\u09E6-\\u09EF]{1,2}\\s+(?:${monthNames.join('|')})`, 'u');
/** A field of a form asks of the time when it is filled. */
const form = /লিখুন|উল্লেখ করুন|পূরণ করুন|টিক দিন/u;

const past =
  /ছিল|হতো|হত(?![\u0980-\u09FF])|আগের|পুরোনো|পুরানো|সাবেক|নাম বদল|এই নামে চলেছে|পেতেন|পারতেন|নতুন নাম/u;

function yearsIn(text: string): number[] {
  return [...fromBanglaDigits(text).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) =>
    Number(year),
  );
}
