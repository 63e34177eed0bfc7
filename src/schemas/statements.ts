import { z } from 'astro/zod';
import { listOf, number, oneOf, record, slug, text } from './fields.ts';

/** Who says a thing, strongest first. The order is the order of trust. */
export const standings = {
  'own-office': 'এই অফিসের নিজের পাতা বা কাগজ',
  law: 'আইন বা বিধি',
  department: 'মন্ত্রণালয়, অধিদপ্তর বা জাতীয় সেবা পোর্টাল',
  'sister-office': 'একই অধিদপ্তরের অন্য অফিস, বা একই এলাকার অন্য সরকারি অফিস',
  other: 'ইউনিয়ন পরিষদের নোটিশ, সংবাদপত্র বা অন্য সাইট',
} as const;

/** One of the kinds of `standings`. */
export type Standing = keyof typeof standings;

const sourceIds = listOf(
  {
    title: 'সূত্র',
    about: 'তথ্যটি কে বলেছে: content/sources/ ফোল্ডারের ফাইলের নাম, .mdx ছাড়া।',
    example: 's01',
  },
  slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's01' }),
);

/** The fields every sourced statement has. */
export const statementShape = {
  text: text({
    title: 'তথ্য',
    about:
      'একটি পূর্ণ, সহজ বাক্য। সংখ্যা, তারিখ ও ফোন নম্বর বাংলা অঙ্কে লিখুন; পাতায় সেগুলো সূত্রের সঙ্গে বাঁধা হয়।',
    example: 'প্রশিক্ষণ তিন মাসের, বিনা মূল্যে।',
  }),
  sources: sourceIds,
  standing: oneOf(
    {
      title: 'ভরসা',
      about:
        'তথ্যটি কার। না লিখলে সূত্রগুলোর মধ্যে সবচেয়ে নির্ভরযোগ্যটির ধরন ধরা হয়; শুধু তার চেয়ে কম ভরসা বোঝাতে লিখুন।',
      example: 'sister-office',
    },
    standings,
  ).optional(),
  doubt: text({
    title: 'সন্দেহ',
    about: 'তথ্যটি কেন যাচাই করা দরকার, এক বাক্যে। পাতায় “যাচাই প্রয়োজন” দাগ দিয়ে দেখানো হয়।',
    example: 'উৎসের পাতায় অন্য জেলার নাম আছে।',
  }).optional(),
};

/** One sourced sentence: `{ text, sources, standing?, doubt? }`. */
export const statement = record(statementShape);

/** A sourced sentence as the pages get it. */
export type Statement = z.infer<typeof statement>;

/** What stands in a charter field that has no facts. */
export const absences = {
  unpublished: 'কোনো উৎসে নেই; পাতায় “এই তথ্য প্রকাশিত নয়” লেখা হবে',
  'not-applicable': 'এই সেবায় প্রযোজ্য নয়',
} as const;

/** Either facts, or an explicit word that there are none. */
export type Facts<T> = keyof typeof absences | T[];

/**
 * A field that may not be forgotten: a list of sourced records, or the word `unpublished` or
 * `not-applicable`.
 */
export function facts<T extends z.ZodType>(title: string, about: string, item: T) {
  return z
    .union(
      [
        z.enum(['unpublished', 'not-applicable']),
        z.array(item).min(1, {
          error: `“${title}” তালিকা খালি; অন্তত একটি তথ্য লিখুন, না থাকলে লিখুন: unpublished`,
        }),
      ],
      {
        error: `“${title}” ঘরে সূত্রসহ তথ্যের তালিকা লিখুন; কোনো উৎসে না থাকলে লিখুন: unpublished; সেবাটিতে দরকার না হলে: not-applicable`,
      },
    )
    .meta({ title, description: about });
}

/** Money, food or goods that someone gets or pays: a typed amount beside its sentence. */
export const amountShape = {
  ...statementShape,
  amount: number({
    title: 'পরিমাণ',
    about: 'সংখ্যাটি, ইংরেজি অঙ্কে। টাকার ভগ্নাংশ বা কমা নয়।',
    example: 650,
  }).optional(),
  unit: oneOf(
    { title: 'একক', about: 'পরিমাণটি কীসের।', example: 'taka' },
    { taka: 'টাকা', kilogram: 'কেজি', piece: 'টি', percent: 'শতাংশ' },
  ).optional(),
  per: oneOf(
    { title: 'কত সময়ে', about: 'পরিমাণটি কত সময়ে একবার।', example: 'month' },
    {
      day: 'দিন',
      'working-day': 'কর্মদিবস',
      month: 'মাস',
      quarter: 'তিন মাস',
      year: 'বছর',
      once: 'একবার',
    },
  ).optional(),
  year: text({
    title: 'বছর',
    about: 'হারটি কোন অর্থবছরের।',
    example: '2025-2026',
  })
    .regex(/^\d{4}(?:-\d{4})?$/u, { error: '“বছর” ঘরে বছর বা অর্থবছর লিখুন, যেমন: 2025-2026' })
    .optional(),
};

/** Units of a promised time, as the citizen's charter counts it. */
export const timeUnits = {
  'working-day': 'কর্মদিবস',
  day: 'দিন',
  week: 'সপ্তাহ',
  month: 'মাস',
  hour: 'ঘণ্টা',
  minute: 'মিনিট',
} as const;
