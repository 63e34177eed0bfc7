import type { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { draftShape } from './draft.ts';
import {
  count,
  fiscalYear,
  flag,
  listOf,
  oneOf,
  record,
  slug,
  text,
  textWithoutFigures,
} from './fields.ts';
import { statement, statementShape } from './statements.ts';

/** What a figure of achievement counts. */
export const figureUnits = {
  women: 'জন নারী',
  mothers: 'জন মা',
  trainees: 'জন প্রশিক্ষণার্থী',
  adolescents: 'জন কিশোর-কিশোরী',
  people: 'জন',
  'child-marriages': 'টি বাল্যবিবাহ',
  'sewing-machines': 'টি সেলাই মেশিন',
  organisations: 'টি সংগঠন',
} as const;

const figure = record({
  ...statementShape,
  id: slug({
    title: 'চিহ্ন',
    about: 'সংখ্যাটির স্থায়ী চিহ্ন; পাতার ভেতরের ঠিকানা হয়।',
    example: 'vgd-women',
  }),
  value: count({ title: 'সংখ্যা', about: 'সংখ্যাটি, ইংরেজি অঙ্কে, কমা ছাড়া।', example: 3191 }),
  approximate: flag({
    title: 'প্রায়',
    about: 'উৎসে “প্রায়” লেখা থাকলে true।',
    example: true,
  }).optional(),
  unit: oneOf({ title: 'একক', about: 'সংখ্যাটি কীসের।', example: 'women' }, figureUnits),
  service: slug({
    title: 'সেবা',
    about: 'সংখ্যাটি যে সেবার: content/services/ ফাইলের নাম।',
    example: 'vgd',
  }),
  place: text({
    title: 'উৎসে লেখা জায়গা',
    about: 'উৎস যে জায়গার নাম বলেছে, হুবহু।',
    example: 'ঝালকাঠি জেলার ১৮টি ইউনিয়ন',
  }).optional(),
  period: oneOf(
    { title: 'সময়', about: 'সংখ্যাটি এক বছরের, এ পর্যন্ত মোট, নাকি ধারণক্ষমতা।', example: 'year' },
    { year: 'এই অর্থবছর', 'to-date': 'এ পর্যন্ত', capacity: 'আসন' },
  ),
});

/** What an office did in one fiscal year: figures as data, the rest as sourced sentences. */
export const achievementSchema = record({
  title: text({
    title: 'শিরোনাম',
    about: 'পাতার নাম; অর্থবছর সহ।',
    example: 'অর্জন ২০২০–২০২১',
  }),
  titleEn: text({
    title: 'ইংরেজি নাম',
    about: 'ইংরেজি শিরোনাম।',
    example: 'Achievements 2020-2021',
  }),
  summary: textWithoutFigures({
    title: 'এক বাক্যে',
    about: 'পাতায় কী আছে, এক বাক্যে, অঙ্ক ছাড়া।',
    example: 'ভাতা, ঋণ, প্রশিক্ষণ ও সুরক্ষায় এক বছরে কতজন সেবা পেয়েছেন।',
  }),
  searchWords: listOf(
    { title: 'খোঁজার শব্দ', about: 'মানুষ যে কথায় পাতাটি খোঁজে।', example: 'কতজন ভাতা পেয়েছে' },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'success' }),
  ).optional(),
  office: slug({ title: 'অফিস', about: 'যে অফিসের অর্জন।', example: 'dwa-jhalokathi' }),
  year: fiscalYear({ title: 'অর্থবছর', about: 'জুলাই থেকে জুন।', example: '2020-2021' }),
  sources: listOf(
    { title: 'সূত্র', about: 'পাতার মূল সূত্র।', example: 's01' },
    slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's01' }),
  ),
  figures: listOf(
    { title: 'সংখ্যাগুলো', about: 'পাতার সব সংখ্যা, একটি করে।', example: 'id: … value: …' },
    figure,
  ).superRefine((figures, context) => {
    for (const [index, { id }] of figures.entries()) {
      if (figures.findIndex((one) => one.id === id) === index) continue;
      context.addIssue({
        code: 'custom',
        path: [index, 'id'],
        message: `“${id}” চিহ্নটি আগের একটি সংখ্যার; এটির জন্য আলাদা একটি চিহ্ন লিখুন`,
      });
    }
  }),
  facts: listOf(
    { title: 'আরও তথ্য', about: 'যে কাজের একক সংখ্যা নেই বা নিয়মের কথা।', example: 'text: …' },
    record({
      ...statementShape,
      service: slug({ title: 'সেবা', about: 'যে সেবার কথা।', example: 'legal-aid' }).optional(),
    }),
  ).optional(),
  conflicts: listOf(
    { title: 'উৎসে অমিল', about: 'সংখ্যাগুলো নিয়ে যে সন্দেহ আছে।', example: 'text: …' },
    statement,
  ).optional(),
  ...allowShape,
  ...draftShape,
});

/** An achievements record as the pages get it. */
export type Achievement = z.infer<typeof achievementSchema>;
