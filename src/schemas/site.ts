import { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import {
  flag,
  isoDate,
  listOf,
  record,
  slug,
  text,
  textWithoutFigures,
  webAddress,
} from './fields.ts';
import { grievance } from './grievance.ts';
import { statement, statementShape } from './statements.ts';

/** One number that anyone may call. */
export const helpline = record({
  ...statementShape,
  number: z
    .string({ error: 'নম্বরটি উদ্ধৃতি চিহ্নের ভেতরে ইংরেজি অঙ্কে লিখুন, যেমন: "109"' })
    .regex(/^\d{3,5}$/u, { error: 'নম্বরটি ইংরেজি অঙ্কে লিখুন, যেমন: "109"' })
    .meta({ title: 'নম্বর', description: 'যে নম্বরে ফোন করতে হয়।', examples: ['109'] }),
  title: textWithoutFigures({
    title: 'হেল্পলাইনের নাম',
    about: 'হেল্পলাইনটির নাম।',
    example: 'চাইল্ড হেল্পলাইন',
  }),
  short: textWithoutFigures({
    title: 'কীসের জন্য',
    about: 'কয়েক শব্দে, প্রথম পাতার জন্য।',
    example: 'বিপদে থাকা শিশু',
  }),
  emergency: flag({
    title: 'জরুরি',
    about: 'বিপদে ফোন করার নম্বর হলে true; এগুলো লাল ও সবার উপরে থাকে।',
    example: true,
  }).optional(),
  formerNumbers: listOf(
    {
      title: 'পুরোনো নম্বর',
      about: 'আগের নম্বর; খুঁজলে পাওয়া যায়, ফোন করার নম্বর হিসেবে দেখায় না।',
      example: '16430',
    },
    z.string().regex(/^\d{3,5}$/u, { error: 'নম্বরটি ইংরেজি অঙ্কে লিখুন, যেমন: "16430"' }),
  ).optional(),
});

/** A number that anyone may call. */
export type Helpline = z.infer<typeof helpline>;

/** True of a web address that names a host and nothing behind it; also of what is no address. */
export function isHostAlone(address: string): boolean {
  return !URL.canParse(address) || /^[^/]+\/\/[^/?#]+\/?$/u.test(address);
}

/** The folder on a host in which a site stands, with or without slashes at its ends. */
export const basePathForm = /^[\w./~-]*$/u;

/** A site that is searched together with others from one page. */
const member = record({
  name: text({
    title: 'জেলার নাম',
    about: 'ফলাফলে পাতার পাশে দেখায়।',
    example: 'ঝালকাঠি',
  }),
  address: webAddress({
    title: 'সাইটের ঠিকানা',
    about: 'সাইটটির প্রথম পাতার পুরো ঠিকানা, শেষে / সহ।',
    example: 'https://jhalokathi.example.org/',
  }).refine((address) => /^[^?#]+\/$/u.test(address), {
    error:
      '“সাইটের ঠিকানা” প্রথম পাতার পুরো ঠিকানা হবে, শেষে / সহ, যেমন: https://jhalokathi.example.org/',
  }),
});

/** Settings of the whole site: its name, place, offices and helplines. */
export const siteSchema = record({
  name: text({
    title: 'সাইটের নাম',
    about: 'উপরে বাঁয়ে ও শিরোনামে দেখায়।',
    example: 'ঝালকাঠি সেবা',
  }),
  place: text({ title: 'জায়গা', about: 'সাইটটি যে এলাকার।', example: 'ঝালকাঠি' }),
  description: textWithoutFigures({
    title: 'বর্ণনা',
    about: 'সাইটটি কী, এক বাক্যে।',
    example: 'ঝালকাঠির সরকারি ভাতা ও সেবার তথ্য, সহজ বাংলায়।',
  }),
  address: webAddress({
    title: 'সাইটের ঠিকানা',
    about: 'সাইটটি যে ঠিকানায় থাকে; SITE_URL দেওয়া থাকলে সেটিই চলে।',
    example: 'https://sheba.example.org',
  })
    .refine(isHostAlone, {
      error:
        '“সাইটের ঠিকানা” ঘরে শুধু https:// ও সাইটের নাম লিখুন, যেমন: https://sheba.example.org; তার পরের অংশ basePath ঘরে লিখুন',
    })
    .optional(),
  basePath: text({
    title: 'ঠিকানার পরের পথ',
    about: 'সাইটটি কোনো ফোল্ডারে থাকলে; BASE_PATH দেওয়া থাকলে সেটিই চলে।',
    example: '/jhalokathi/',
  })
    .regex(basePathForm, {
      error: '“ঠিকানার পরের পথ” ঘরে শুধু ইংরেজি অক্ষর, অঙ্ক, হাইফেন ও “/” চলে, যেমন: /jhalokathi/',
    })
    .optional(),
  begunOn: isoDate({
    title: 'শুরুর তারিখ',
    about:
      'যেদিন সাইটটি এই অফিসের হয়েছে। তার আগের ঠিকানাগুলো অন্য সাইটের ছিল; সেগুলো ধরে রাখতে হয় না।',
    example: '2026-11-22',
  }).optional(),
  offices: listOf(
    { title: 'অফিস', about: 'প্রথম পাতায় যে অফিসগুলো থাকে, ক্রমে।', example: 'dwa-jhalokathi' },
    slug({ title: 'অফিস', about: 'একটি অফিসের ফাইলের নাম।', example: 'dwa-jhalokathi' }),
  ),
  members: listOf(
    {
      title: 'একসঙ্গে খোঁজার সাইট',
      about:
        'যে সাইটগুলোতে একসঙ্গে খোঁজা যায়; থাকলে “সব জেলায় খোঁজা” পাতা তৈরি হয়। না থাকলে ঘরটি রাখবেন না।',
      example: 'name: ঝালকাঠি',
    },
    member,
  ).optional(),
  helplines: listOf(
    { title: 'হেল্পলাইন', about: 'যে নম্বরগুলোতে যে কেউ ফোন করতে পারে।', example: 'number: "109"' },
    helpline,
  ),
  quickExit: webAddress({
    title: 'দ্রুত বেরোনোর ঠিকানা',
    about: 'গোপনীয় পাতার “দ্রুত বেরিয়ে যান” যে সাধারণ পাতায় নেয়।',
    example: 'https://www.google.com/search?q=আবহাওয়া',
  }),
  grievance: listOf(
    { title: 'নালিশের ধাপ', about: 'সাধারণ নিয়মে নালিশের ধাপগুলো।', example: 'text: …' },
    grievance,
  ).optional(),
  officeHours: listOf(
    { title: 'সরকারি অফিসের সময়', about: 'সাধারণ অফিস সময়।', example: 'text: …' },
    statement,
  ).optional(),
  rightToInformation: listOf(
    { title: 'তথ্য অধিকার', about: 'তথ্য চাওয়ার নিয়ম।', example: 'text: …' },
    statement,
  ).optional(),
  ...allowShape,
});

/** Site settings as the pages get them. */
export type Site = z.infer<typeof siteSchema>;

/** One list page's name: a need, an audience or a paper. */
export const listEntrySchema = record({
  title: textWithoutFigures({ title: 'নাম', about: 'বোতামে ও পাতার উপরে।', example: 'টাকা দরকার' }),
  titleEn: text({ title: 'ইংরেজি নাম', about: 'ইংরেজিতে খোঁজার জন্য।', example: 'I need money' }),
  summary: textWithoutFigures({
    title: 'এক বাক্যে',
    about: 'পাতার প্রথম বাক্য।',
    example: 'ভাতা ও আর্থিক সহায়তা, কে কোনটি পেতে পারেন।',
  }),
  searchWords: listOf(
    { title: 'খোঁজার শব্দ', about: 'মানুষ যে কথায় খোঁজে।', example: 'ভাতা' },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'allowance' }),
  ).optional(),
  ...allowShape,
});

/** A need, audience or paper as the pages get it. */
export type ListEntry = z.infer<typeof listEntrySchema>;
