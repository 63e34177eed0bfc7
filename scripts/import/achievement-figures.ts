import type { figureUnits } from '../../src/schemas/achievements.ts';
import { findNumbers, type FoundNumber } from './numbers.ts';

/** What a sentence counts. */
export interface Counted {
  value: number;
  unit: keyof typeof figureUnits;
  approximate: boolean;
  period: 'year' | 'to-date' | 'capacity';
  place: string | undefined;
}

type Unit = Counted['unit'];

/** What a count is of, by the words beside it; the first that fits. */
const people: readonly [RegExp, Unit][] = [
  [/কিশোর/u, 'adolescents'],
  [/প্রশিক্ষণার্থী|প্রশিক্ষার্থী/u, 'trainees'],
  [/(?:^|\s)মা(?:কে|য়ে\S*|দের\S*|’\S*|তা\S*)?(?=\s|$|[।,])|গর্ভবতী|দুগ্ধদায়ী|প্রসূতি/u, 'mothers'],
  [/নারী|মহিলা/u, 'women'],
];
const things: readonly [RegExp, Unit][] = [
  [/^\s*(?:টি|টা)?\s*বাল্য ?বিবাহ/u, 'child-marriages'],
  [/^\s*(?:টি|টা)?\s*সেলাই ?মেশিন/u, 'sewing-machines'],
  [/^\s*(?:টি|টা)\s*(?:\S+\s+){0,3}?(?:সংগঠন|সমিতি|সংস্থা)/u, 'organisations'],
];
/** Staff and members of committees: a part of how the work is done, not of what was reached. */
const staff =
  /^\s*জন\s+(?:\S+\s+){0,2}?(?:কর্মকর্তা|কর্মচারী|আইনজীবী|চিকিৎসক|প্রশিক্ষক|কমিটির সদস্য|কাউন্সেলর)/u;
const notCounted =
  /^\s*(?:%|শতাংশ|\/-|টাকা|৳|কেজি|বছর|বৎসর|মাস|দিন|কর্ম ?দিবস|সপ্তাহ|ঘণ্টা|ঘন্টা|মিনিট|সাল|খ্রি|নম্বর|নাম্বার|তারিখ|কিলো|একর|শতক)/u;

const words = (text: string, count: number) => text.trim().split(/\s+/u).slice(0, count).join(' ');
const lastWords = (text: string, count: number) =>
  text.trim().split(/\s+/u).slice(-count).join(' ');

function unitOf({ value, before, after }: FoundNumber): Unit | undefined {
  const thing = things.find(([pattern]) => pattern.test(after))?.[1];
  if (thing) return thing;
  if (!Number.isInteger(value) || notCounted.test(after) || staff.test(after)) return undefined;
  if (/^\s*জন/u.test(after)) {
    const beside = words(after.replace(/^\s*জন(?:কে|ের)?/u, ' '), 4);
    if (/^\s*জনকে/u.test(after) && /প্রশিক্ষণ/u.test(words(after, 8))) return 'trainees';
    const next = people.find(([pattern]) => pattern.test(beside))?.[1];
    return next ?? people.find(([pattern]) => pattern.test(lastWords(before, 6)))?.[1] ?? 'people';
  }
  // Without a classifier: ৫৮৮৬ দরিদ্র মায়েদের; a year or a serial is not followed by people.
  const isClassified = /^\s*(?:টি|টা|খানা|তম|য়|ম)(?:\s|$)/u.test(after);
  return isClassified || value < 2
    ? undefined
    : people.find(([pattern]) => pattern.test(words(after, 4)))?.[1];
}

const placePattern =
  /(?:^|[\s।])(\S+ (?:জেলা|উপজেলা|ইউনিয়ন|পৌরসভা)(?:র|য়)?(?:(?<=র|য়) [০-৯]+ ?টি (?:ইউনিয়ন|পৌরসভা|উপজেলা))?)/u;

/** A number with the words about it, for the report. */
function around({ before, written, after }: FoundNumber): string {
  const [left = ''] = /(?:\S+\s+){0,2}\S*$/u.exec(before) ?? [];
  const [right = ''] = /^\S*(?:\s+\S+){0,2}/u.exec(after) ?? [];
  return `${left}${written}${right}`.trim();
}

/** Everything that a sentence counts, and the numbers that it only mentions. */
export function countedIn(sentence: string): { counted: Counted[]; mentioned: string[] } {
  const counted: Counted[] = [];
  const mentioned: string[] = [];
  for (const found of findNumbers(sentence)) {
    const unit = unitOf(found);
    if (unit === undefined) {
      mentioned.push(around(found));
      continue;
    }
    counted.push({
      value: found.value,
      unit,
      approximate: /(?:প্রায়|আনুমানিক)\s*$/u.test(found.before),
      period: periodOf(sentence),
      place: placePattern.exec(sentence)?.[1]?.trim(),
    });
  }
  return { counted, mentioned };
}

function periodOf(sentence: string): Counted['period'] {
  if (/এ পর্যন্ত|এযাবৎ|এ যাবৎ|অদ্যাবধি|শুরু থেকে/u.test(sentence)) return 'to-date';
  return /আসন|ধারণক্ষমতা|ব্যবস্থা (?:রয়েছে|আছে)/u.test(sentence) ? 'capacity' : 'year';
}
