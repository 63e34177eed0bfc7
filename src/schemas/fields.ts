import { z } from 'astro/zod';
import { isOwnMachine } from './own-machine.ts';

/**
 * What an author is told of a field. It becomes the field's `title`, `description` and `examples`
 * in the JSON Schema that editors complete from, and the remedy in the content check's messages.
 */
export interface FieldHelp {
  /** The field's name in Bangla, as the messages call it. */
  title: string;
  /** What the field means and where it shows, for the content author. */
  about: string;
  /** One good value. */
  example: string | number | boolean;
}

const describe = ({ title, about, example }: FieldHelp) => ({
  title,
  description: about,
  examples: [example],
});

/** The remedy for a field that is absent or of the wrong type. */
export function remedy(help: FieldHelp, what: string): string {
  return `“${help.title}” ঘরে ${what} লিখুন, যেমন: ${help.example}`;
}

const edges = /^\s|\s$/u;

/** Non-empty Unicode text in NFC (UAX #15) without spaces at its ends. */
export function text(help: FieldHelp) {
  return z
    .string({ error: remedy(help, 'কথায়') })
    .refine((value) => value.trim() !== '', { error: remedy(help, 'কিছু'), abort: true })
    .refine((value) => !edges.test(value), { error: 'শুরু ও শেষের ফাঁকা জায়গা মুছে দিন' })
    .refine((value) => value === value.normalize('NFC'), {
      error: (issue) =>
        `অক্ষরগুলো ইউনিকোডের NFC রূপে নেই; এভাবে লিখুন: ${String(issue.input).normalize('NFC')}`,
      // The content check has a rule of its own for this, which can also mend it.
      params: { rule: 'nfc' },
    })
    .meta(describe(help));
}

/** Text that may hold no digit: figures stand only in sourced statements. */
export function textWithoutFigures(help: FieldHelp) {
  return text(help).refine((value) => !/\p{Nd}/u.test(value), {
    error: `“${help.title}” ঘরে অঙ্ক লেখা যায় না; সংখ্যাটি সূত্রসহ একটি তথ্যে (text + sources) লিখুন`,
  });
}

/** A slug: the file name of another entry, or the key of a list. Latin small letters, digits, hyphens. */
export function slug(help: FieldHelp) {
  return z
    .string({ error: remedy(help, 'নাম') })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
      error: `“${help.title}” ঘরে শুধু ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন চলে, যেমন: ${help.example}`,
    })
    .meta(describe(help));
}

/** A whole number of zero or more, stored as a number. */
export function count(help: FieldHelp) {
  return number(help).refine(Number.isInteger, {
    error: `“${help.title}” পূর্ণ সংখ্যা হবে, ভগ্নাংশ নয়, যেমন: ${help.example}`,
  });
}

/** A number of zero or more, stored as a number. */
export function number(help: FieldHelp) {
  return z
    .number({
      error: `“${help.title}” ঘরে ইংরেজি অঙ্কে শুধু সংখ্যা লিখুন, যেমন: ${help.example}`,
    })
    .refine((value) => value >= 0, {
      error: `“${help.title}” শূন্যের কম হতে পারে না, যেমন: ${help.example}`,
    })
    .meta(describe(help));
}

/** A yes or no. */
export function flag(help: FieldHelp) {
  return z.boolean({ error: `“${help.title}” ঘরে true বা false লিখুন` }).meta(describe(help));
}

/** One of a fixed set of English keys; each is explained in Bangla in the message. */
export function oneOf<const T extends Record<string, string>>(help: FieldHelp, choices: T) {
  const keys = Object.keys(choices) as [keyof T & string, ...(keyof T & string)[]];
  const listed = keys.map((key) => `${key} (${choices[key]})`).join(', ');
  return (
    z
      .enum(keys, { error: `“${help.title}” ঘরে এর একটি লিখুন: ${listed}` })
      // Editors show `enumDescriptions` beside the choices; the page on open data explains them by it.
      .meta({ ...describe(help), enumDescriptions: Object.values(choices) })
  );
}

/** True if the parts name a day that the Gregorian calendar has. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A day that exists, as `YYYY-MM-DD` (ISO 8601), kept as text so that no time zone moves it. */
export function isoDate(help: FieldHelp) {
  return z
    .string({ error: remedy(help, 'তারিখ') })
    .regex(/^\d{4}-\d{2}-\d{2}$/u, {
      error: `“${help.title}” বছর-মাস-দিন ক্রমে ইংরেজি অঙ্কে লিখুন, যেমন: ${help.example}`,
      abort: true,
    })
    .refine((value) => isRealDay(...(value.split('-').map(Number) as [number, number, number])), {
      error: `ক্যালেন্ডারে এমন তারিখ নেই; “${help.title}” ঠিক করুন, যেমন: ${help.example}`,
    })
    .meta(describe(help));
}

/** A date as exact as the source gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function looseDate(help: FieldHelp) {
  return z
    .string({
      // YAML takes a bare year for a number.
      error: ({ input }) =>
        typeof input === 'number'
          ? `“${help.title}” ঘরে বছরটি উদ্ধৃতি চিহ্নে লিখুন: "${input}"`
          : remedy(help, 'বছর, বছর-মাস বা বছর-মাস-দিন'),
    })
    .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, {
      error: `“${help.title}” বছর, বছর-মাস বা বছর-মাস-দিন হবে, যেমন: ${help.example}`,
      abort: true,
    })
    .refine(
      (value) => {
        const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
        return isRealDay(year, month, day);
      },
      { error: `ক্যালেন্ডারে এমন তারিখ নেই; “${help.title}” ঠিক করুন, যেমন: ${help.example}` },
    )
    .meta(describe(help));
}

/** A Bangladesh fiscal year (July to June) as `2020-2021`: two years that follow each other. */
export function fiscalYear(help: FieldHelp) {
  return z
    .string({ error: remedy(help, 'অর্থবছর') })
    .regex(/^\d{4}-\d{4}$/u, {
      error: `“${help.title}” দুটি পুরো বছর হবে, যেমন: ${help.example}`,
      abort: true,
    })
    .refine(
      (value) => {
        const [first = 0, second = 0] = value.split('-').map(Number);
        return second === first + 1;
      },
      { error: `অর্থবছরের দুই বছর পরপর হতে হবে, যেমন: ${help.example}` },
    )
    .meta(describe(help));
}

/** An `http(s)` address on a named host. */
export function webAddress(help: FieldHelp) {
  return z
    .string({ error: remedy(help, 'ওয়েব ঠিকানা') })
    .refine((value) => URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol), {
      error: `“${help.title}” https:// বা http:// দিয়ে শুরু হওয়া ঠিকানা হবে, যেমন: ${help.example}`,
    })
    .meta(describe(help));
}

/** A web address that everyone reaches. */
export function publicAddress(help: FieldHelp) {
  return webAddress(help).refine((value) => !isOwnMachine(value), {
    error: `ঠিকানাটি শুধু আপনার নিজের কম্পিউটারে খোলে; সবাই যে ঠিকানায় খোলে সেটি লিখুন, যেমন: ${help.example}`,
  });
}

/** A list without repeated values and with at least one. */
export function listOf<T extends z.ZodType>(help: FieldHelp, item: T) {
  return z

    .array(item, {
      error: remedy({ ...help, example: `- ${help.example}` }, 'প্রতি লাইনে “- ” দিয়ে একটি করে মান'),
    })
    .min(1, { error: `“${help.title}” তালিকা খালি; অন্তত একটি লিখুন, না থাকলে ঘরটি মুছে দিন` })
    .refine(
      (values) => new Set(values.map((value) => JSON.stringify(value))).size === values.length,
      {
        error: `“${help.title}” তালিকায় একই মান দুইবার আছে; একটি মুছে দিন`,
      },
    )
    .meta({ title: help.title, description: help.about });
}

/** The known key nearest to a mistyped one, if one is near enough to suggest: two slips, one in a short word. */
export function nearestKey(written: string, known: readonly string[]): string | undefined {
  const scored = known
    .map((key) => ({ key, distance: editDistance(written.toLowerCase(), key.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  const best = scored[0];
  return best && best.distance <= (written.length < 4 ? 1 : 2) ? best.key : undefined;
}

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...b].entries()) {
      current.push(
        Math.min(
          (previous[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          (previous[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

function titleOf(field: z.ZodRawShape[string] | undefined): string | undefined {
  return field instanceof z.ZodType ? field.meta()?.title : undefined;
}

/** A record that refuses unknown keys, and names the key that was probably meant. */
export function record<T extends z.ZodRawShape>(shape: T) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return 'এখানে “ঘর: মান” আকারে লিখুন';
      const { keys, input } = issue as unknown as { keys: string[]; input: object };
      const advice = keys.map((key) => {
        // A field that the record still lacks is more likely meant than one that it has.
        const near =
          known.find((name) => titleOf(shape[name]) === key) ??
          nearestKey(
            key,
            known.filter((name) => !(name in input)),
          ) ??
          nearestKey(key, known);
        return near
          ? `“${key}” এর বদলে “${near}” লিখুন`
          : `“${key}” মুছে দিন; এখানে চলে: ${known.join(', ')}`;
      });
      return advice.join('; ');
    },
  });
}
