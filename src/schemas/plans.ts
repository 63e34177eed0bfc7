import type { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { draftShape } from './draft.ts';
import { listOf, number, oneOf, record, slug, text, textWithoutFigures } from './fields.ts';
import { statementShape } from './statements.ts';

const goal = record({
  ...statementShape,
  id: slug({ title: 'চিহ্ন', about: 'লক্ষ্যটির স্থায়ী চিহ্ন।', example: 'safety-net' }),
  title: textWithoutFigures({
    title: 'লক্ষ্য',
    about: 'লক্ষ্যের নাম, কয়েক শব্দে।',
    example: 'সামাজিক নিরাপত্তা বাড়ানো',
  }),
  target: record({
    value: number({ title: 'মাপ', about: 'লক্ষ্যের সংখ্যা।', example: 10 }),
    unit: oneOf(
      { title: 'মাপের একক', about: 'সংখ্যাটি কীসের।', example: 'percent' },
      {
        percent: 'শতাংশ',
        people: 'জন',
        taka: 'টাকা',
      },
    ),
    per: oneOf(
      { title: 'কত সময়ে', about: 'কত সময়ে একবার।', example: 'year' },
      {
        year: 'বছর',
        once: 'একবার',
      },
    ),
  })
    .meta({ title: 'মাপ', description: 'উৎসে মাপ লেখা থাকলে: কত, কীসে, কত সময়ে।' })
    .optional(),
  services: listOf(
    { title: 'সেবা', about: 'লক্ষ্যটি যে সেবাগুলোর।', example: 'old-age-allowance' },
    slug({ title: 'সেবা', about: 'একটি সেবার ফাইলের নাম।', example: 'old-age-allowance' }),
  ).optional(),
  sdg: listOf(
    {
      title: 'এসডিজি',
      about: 'উৎসে অভীষ্টের নম্বর লেখা থাকলে; অনুমান করে লিখবেন না।',
      example: 1,
    },
    number({ title: 'এসডিজি', about: 'অভীষ্টের নম্বর।', example: 1 }),
  ).optional(),
});

/** What an office intends: goals with a measure where the office has published one. */
export const planSchema = record({
  title: text({ title: 'শিরোনাম', about: 'পাতার নাম।', example: 'ভবিষ্যৎ পরিকল্পনা' }),
  titleEn: text({ title: 'ইংরেজি নাম', about: 'ইংরেজি শিরোনাম।', example: 'Future plan' }),
  summary: textWithoutFigures({
    title: 'এক বাক্যে',
    about: 'পরিকল্পনার সারকথা, এক বাক্যে, অঙ্ক ছাড়া।',
    example: 'ভাতার আওতা বাড়ানো ও ঋণ মানুষের কাছে পৌঁছে দেওয়া।',
  }),
  searchWords: listOf(
    { title: 'খোঁজার শব্দ', about: 'মানুষ যে কথায় পাতাটি খোঁজে।', example: 'আগামীতে কী হবে' },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'future plan' }),
  ).optional(),
  office: slug({ title: 'অফিস', about: 'যে অফিসের পরিকল্পনা।', example: 'dss-jhalokathi-sadar' }),
  sources: listOf(
    { title: 'সূত্র', about: 'পাতার মূল সূত্র।', example: 's02' },
    slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's02' }),
  ),
  purpose: listOf(
    { title: 'উদ্দেশ্য', about: 'পরিকল্পনাটি কেন।', example: 'text: …' },
    record(statementShape),
  ),
  goals: listOf({ title: 'লক্ষ্যগুলো', about: 'একটি করে লক্ষ্য।', example: 'id: …' }, goal),
  ...allowShape,
  ...draftShape,
});

/** A plan record as the pages get it. */
export type Plan = z.infer<typeof planSchema>;
