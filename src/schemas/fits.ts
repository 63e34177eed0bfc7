import type { z } from 'astro/zod';
import { count, flag, listOf, oneOf, record } from './fields.ts';
import { statementShape } from './statements.ts';

/** Answers to the questions of “আমি কী পেতে পারি?”, as conditions name them. */
export const answers = {
  sex: { woman: 'নারী', man: 'পুরুষ', other: 'হিজড়া বা অন্য' },
  marital: {
    married: 'বিবাহিত',
    unmarried: 'অবিবাহিত',
    widowed: 'স্বামী বা স্ত্রী মারা গেছেন',
    deserted: 'তালাক হয়েছে, বা স্বামী বা স্ত্রী খোঁজ নেন না',
  },
  motherhood: {
    pregnant: 'গর্ভবতী',
    'young-child': 'দুধের শিশু আছে',
    none: 'কোনোটিই নয়',
  },
  residence: { union: 'গ্রামে (ইউনিয়নে)', town: 'শহরে (পৌরসভায়)' },
  community: {
    'freedom-fighter': 'মুক্তিযোদ্ধা পরিবার',
    bede: 'বেদে বা অনগ্রসর জনগোষ্ঠী',
    none: 'কোনোটিই নয়',
  },
  illness: {
    serious: 'ক্যান্সার, কিডনি, লিভার, স্ট্রোক, জন্মগত হৃদরোগ বা থ্যালাসেমিয়া',
    other: 'অন্য অসুখ',
    none: 'অসুখ নেই',
  },
} as const;

const answersTo = <K extends keyof typeof answers>(
  key: K,
  title: string,
  about: string,
  example: string,
) => listOf({ title, about, example }, oneOf({ title, about, example }, answers[key])).optional();

/**
 * One way to fit a service: every condition named here holds at once; several entries are
 * alternatives. A condition that is not named, or an answer that is not known, excludes nobody.
 * The sentence is shown as the reason.
 */
export const fit = record({
  ...statementShape,
  sex: answersTo('sex', 'কে', 'নারী, পুরুষ বা অন্য; সবার জন্য হলে লিখবেন না।', 'woman'),
  minAge: count({ title: 'সর্বনিম্ন বয়স', about: 'বছরে, এই বয়স থেকে।', example: 62 }).optional(),
  maxAge: count({ title: 'সর্বোচ্চ বয়স', about: 'বছরে, এই বয়স পর্যন্ত।', example: 35 }).optional(),
  marital: answersTo('marital', 'বৈবাহিক অবস্থা', 'যে অবস্থাগুলোতে মেলে।', 'widowed'),
  motherhood: answersTo('motherhood', 'মাতৃত্ব', 'গর্ভবতী বা দুধের শিশুর মা হলে।', 'pregnant'),
  disability: flag({
    title: 'প্রতিবন্ধিতা',
    about: 'প্রতিবন্ধী হলেই কেবল মেলে, এমন হলে true।',
    example: true,
  }).optional(),
  student: flag({
    title: 'শিক্ষার্থী',
    about: 'লেখাপড়া করলেই কেবল মেলে, এমন হলে true।',
    example: true,
  }).optional(),
  residence: answersTo('residence', 'বাস', 'গ্রাম না শহর।', 'union'),
  community: answersTo('community', 'পরিবার বা সম্প্রদায়', 'যে পরিবারের জন্য।', 'bede'),
  illness: answersTo('illness', 'অসুখ', 'যে অসুখে মেলে; সব রোগীর জন্য হলে দুটিই।', 'serious'),
  maxIncome: count({
    title: 'সর্বোচ্চ আয়',
    about: 'বছরে টাকা; প্রশ্ন করা হয় না, “যা মিলিয়ে দেখতে হবে” তালিকায় থাকে।',
    example: 10000,
  }).optional(),
  maxLand: count({
    title: 'সর্বোচ্চ জমি',
    about: 'শতাংশে; প্রশ্ন করা হয় না, “যা মিলিয়ে দেখতে হবে” তালিকায় থাকে।',
    example: 15,
  }).optional(),
});

/** One of a service's `fits` as the pages get it. */
export type Fit = z.infer<typeof fit>;
