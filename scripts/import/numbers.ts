import { fromBanglaDigits, toBanglaDigits } from '../../src/bangla/digits.ts';
import { splitFigures } from '../../src/bangla/figures.ts';

/** A number of a sentence with the words on either side. */
export interface FoundNumber {
  value: number;
  written: string;
  before: string;
  after: string;
}

const number =
  /(?<![0-9০-৯.,/–-])[0-9০-৯](?:,?[0-9০-৯])*(?:\.[0-9০-৯]+)?(?![0-9০-৯]|[.,/–-][0-9০-৯])/gu;

/** Every number of a sentence that is not part of a date, a year span, a telephone number or an address. */
export function findNumbers(sentence: string): FoundNumber[] {
  return [...sentence.matchAll(number)].map(({ 0: written, index }) => ({
    written,
    value: Number(fromBanglaDigits(written).replaceAll(',', '')),
    before: sentence.slice(0, index),
    // The number once more in words: ০৩ (তিন) বছর.
    after: sentence.slice(index + written.length).replace(/^\s*\([^()]{1,20}\)/u, ''),
  }));
}

/** A text with its numbers in Bangla digits; addresses and Latin words stay. */
export function inBanglaDigits(text: string): string {
  return splitFigures(text)
    .map((piece) => (piece.kind === 'number' ? toBanglaDigits(piece.text) : piece.text))
    .join('');
}

/** A text cut at each danda, the danda with the sentence that it ends. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[।?!])(?!\s*[)”"’])/u)
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));
}

const free =
  /বিনা ?মূল্যে|বিনামূল্য|মূল্য নেই|ফি নেই|টাকা লাগে না|প্রয়োজন (?:নেই|হয় না)|^(?:ফ্রি|নেই|নাই|free)[।.]?$/iu;
const taka = /^\s*(?:\/-|\/=|টাকা|টাকার|৳|টা\.)/u;
const scale = /^\s*(?:লক্ষ|লাখ|কোটি|হাজার)/u;

/** What a line says of money, where it says one sum only. */
export function readFee(line: string): { amount: number; unit: 'taka' } | undefined {
  const sums = findNumbers(line).filter(
    ({ before, after }) => taka.test(after) || /টাকা\s*$|৳\s*$/u.test(before),
  );
  if (sums.length === 1 && sums[0] && !scale.test(sums[0].after))
    return { amount: sums[0].value, unit: 'taka' };
  return sums.length === 0 && free.test(line) ? { amount: 0, unit: 'taka' } : undefined;
}

const times: readonly [RegExp, string][] = [
  [/^\s*(?:কর্ম ?দিবস|কার্য ?দিবস|কর্ম ?দিন|কার্য ?দিন|working days?)/iu, 'working-day'],
  [/^\s*(?:দিন|দিবস|days?)/iu, 'day'],
  [/^\s*(?:সপ্তাহ|weeks?)/iu, 'week'],
  [/^\s*(?:মাস|months?)/iu, 'month'],
  [/^\s*(?:ঘণ্টা|ঘন্টা|hours?)/iu, 'hour'],
  [/^\s*(?:মিনিট|minutes?)/iu, 'minute'],
];

/** The promised time of a line, where it names one only. */
export function readTime(line: string): { number: number; unit: string } | undefined {
  const found = findNumbers(line).flatMap(({ value, after }) => {
    const unit = times.find(([pattern]) => pattern.test(after))?.[1];
    return unit && Number.isInteger(value) ? [{ number: value, unit }] : [];
  });
  const isSpan = /[0-9০-৯]\s*(?:[-–/]|থেকে|হতে)\s*[0-9০-৯]/u.test(line);
  return found.length === 1 && !isSpan ? found[0] : undefined;
}

const perYear = /(?:প্রতি|প্রত্যেক) ?(?:বছর|বৎসর)|বছরে|বাৎসরিক|বার্ষিক/u;

/** The measure of a goal, where a text names one. */
export function readTarget(
  text: string,
): { value: number; unit: string; per: 'year' | 'once' } | undefined {
  const found = findNumbers(text).flatMap(({ value, after }) => {
    if (/^\s*(?:%|শতাংশ|ভাগ)/u.test(after)) return [{ value, unit: 'percent' }];
    if (/^\s*জন/u.test(after)) return [{ value, unit: 'people' }];
    return taka.test(after) ? [{ value, unit: 'taka' }] : [];
  });
  const [first] = found;
  return first && found.length === 1
    ? { ...first, per: perYear.test(text) ? 'year' : 'once' }
    : undefined;
}
