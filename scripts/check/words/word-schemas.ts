import { z } from 'astro/zod';
import { isoDate, listOf, oneOf, record, text } from '../../../src/schemas/fields.ts';

const dateAdded = isoDate({
  title: 'তালিকায় তোলার তারিখ',
  about: 'কথাটি যেদিন তালিকায় উঠেছে; পুরোনো হলে আবার মিলিয়ে দেখতে হয়।',
  example: '2026-11-22',
});
const source = text({
  title: 'সূত্র',
  about: 'কোন নিয়ম বা অভিধান থেকে।',
  example: 'academy ২.১',
});

/** `content/words/misspellings.yaml`: wrong and older spellings, by the rule that mends them. */
export const spellingsSchema = listOf(
  { title: 'বানানের দল', about: 'এক নিয়মের বানানগুলো একসঙ্গে।', example: 'rule: … words: …' },
  record({
    rule: text({
      title: 'নিয়মের নাম',
      about: 'বানানের কোন নিয়ম; ভুলের বার্তায় দেখায়।',
      example: 'অতৎসম শব্দে হ্রস্ব ই-কার',
    }),
    kind: oneOf(
      { title: 'ধরন', about: 'কখনোই শুদ্ধ ছিল না, নাকি আগে চলত।', example: 'wrong' },
      { wrong: 'ভুল', older: 'পুরোনো' },
    ),
    source,
    date: dateAdded,
    words: z
      .record(z.string(), z.string(), { error: 'প্রতি লাইনে “ভুল: শুদ্ধ” লিখুন' })
      .meta({ title: 'বানান', description: 'প্রতি লাইনে “ভুল: শুদ্ধ”।' }),
  }),
);

/** `content/words/often-misspelt.yaml`: words that offices often misspell, as they are right. */
export const rightWordsSchema = record({
  source,
  date: dateAdded,
  words: text({
    title: 'শব্দ',
    about: 'শুদ্ধ বানানে শব্দগুলো, মাঝে ফাঁকা দিয়ে।',
    example: 'মন্ত্রণালয় প্রশিক্ষণ',
  }),
  loanWords: text({
    title: 'বিদেশি ও দেশি শব্দ',
    about: 'অন্য ভাষা থেকে আসা শব্দ, শুদ্ধ বানানে; এগুলোর প্রথম বা শেষ দলে ী আগে চলত, তাই ভুল ধরা হয় না।',
    example: 'রেজিস্ট্রেশন আমদানি',
  }),
});

/** `content/words/time-bound.yaml`: words that are soon out of date. */
export const timeBoundSchema = listOf(
  { title: 'কথাগুলো', about: 'একটি করে কথা।', example: 'text: … kind: …' },
  record({
    text: text({
      title: 'কথা',
      about: 'যে কথা ধরা হবে; “…” মানে মাঝে কয়েকটি শব্দ থাকতে পারে, {ক|খ} মানে এর যেকোনো একটি।',
      example: 'বর্তমান সরকার',
    }),
    kind: oneOf(
      { title: 'ধরন', about: 'কেন কথাটি থাকে না।', example: 'slogan' },
      {
        slogan: 'স্লোগান',
        government: 'সরকার বা ব্যক্তির প্রশস্তি',
        relative: 'কখন তা বলে না',
        renamed: 'নাম বদলেছে',
        ended: 'শেষ হয়েছে',
      },
    ),
    why: text({ title: 'কেন', about: 'বার্তায় কথাটির পরে দেখায়।', example: 'সরকার বদলায়' }),
    fix: text({ title: 'কী লিখবেন', about: 'বার্তার শেষে দেখায়।', example: 'বছরটি লিখুন' }),
    since: z
      .number({ error: '“কবে থেকে” ঘরে বছর লিখুন, যেমন: 2023' })
      .meta({ title: 'কবে থেকে', description: 'তার আগের বছরের কথা হলে ধরা হয় না।' })
      .optional(),
    newName: text({
      title: 'নতুন নাম',
      about: 'পাশে থাকলে ধরা হয় না; নাম কয়েকটি হলে মাঝে “|” দিন।',
      example: 'ভিডব্লিউবি',
    }).optional(),
    date: dateAdded,
  }),
);

/** Spellings that one rule of spelling mends. */
export type SpellingGroup = z.infer<typeof spellingsSchema>[number];

/** Whether a spelling was never right, or was so before the rules of 2012. */
export type SpellingKind = SpellingGroup['kind'];

/** A word of its time, and what to write. */
export type TimeBound = z.infer<typeof timeBoundSchema>[number];
