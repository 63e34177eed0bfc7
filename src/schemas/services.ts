import { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { draftShape } from './draft.ts';
import {
  count,
  flag,
  listOf,
  oneOf,
  record,
  slug,
  text,
  textWithoutFigures,
  publicAddress,
} from './fields.ts';
import { fit } from './fits.ts';
import { reviewShape } from './review.ts';
import { amountShape, facts, statement, statementShape, timeUnits } from './statements.ts';

const statements = (title: string, about: string) =>
  listOf({ title, about, example: 'text: … sources: [s01]' }, statement);

const paper = record({
  ...statementShape,
  paper: slug({
    title: 'কাগজ',
    about: 'content/lists/papers.yaml ফাইলে কাগজটির নাম; “কোন কাগজে কী হয়” তালিকা এ থেকে হয়।',
    example: 'national-id',
  }).optional(),
  from: text({
    title: 'কোথায় পাবেন',
    about: 'কাগজটি কোথা থেকে নিতে হয়, যদি কোনো উৎসে থাকে।',
    example: 'ইউনিয়ন পরিষদ',
  }).optional(),
});

const onlinePlace = record({
  ...statementShape,
  address: publicAddress({
    title: 'অনলাইন ঠিকানা',
    about: 'যে ঠিকানায় আবেদন বা তথ্য। উৎসে দুই রকম ঠিকানা থাকলে এই ঘর রাখবেন না।',
    example: 'https://dss.bhata.gov.bd/',
  }).optional(),
});

const timeLimit = record({
  ...statementShape,
  number: count({ title: 'সময়ের সংখ্যা', about: 'সর্বোচ্চ কত সময়।', example: 30 }).optional(),
  unit: oneOf(
    { title: 'সময়ের একক', about: 'সময়টি কীসে গোনা।', example: 'working-day' },
    timeUnits,
  ).optional(),
});

/** One guide for a service, wherever it is given; an office adds only what differs there. */
export const serviceSchema = record({
  title: text({
    title: 'শিরোনাম',
    about: 'সেবার নাম, মানুষ যে নামে চেনে; পাতার সবচেয়ে বড় লেখা।',
    example: 'বয়স্ক ভাতা',
  }),
  titleSources: listOf(
    {
      title: 'শিরোনামের সূত্র',
      about: 'শিরোনামে অঙ্ক থাকলে অঙ্কটির সূত্র।',
      example: 's01',
    },
    slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's01' }),
  ).optional(),
  titleEn: text({
    title: 'ইংরেজি নাম',
    about: 'সেবার ইংরেজি নাম; ইংরেজিতে লিখে খুঁজলে পাওয়া যায়।',
    example: 'Old age allowance',
  }),
  summary: textWithoutFigures({
    title: 'এক বাক্যে',
    about: 'কাকে কী দেওয়া হয়, এক বাক্যে, অঙ্ক ছাড়া।',
    example: 'দরিদ্র বয়স্ক মানুষকে সরকার প্রতি মাসের হিসাবে ভাতা দেয়।',
  }),
  otherNames: listOf(
    {
      title: 'অন্য নাম',
      about: 'পুরোনো নাম, সংক্ষিপ্ত নাম, মানুষের মুখের নাম। পাতায় দেখা যায়, খুঁজলেও পাওয়া যায়।',
      example: 'ভিজিডি',
    },
    text({ title: 'অন্য নাম', about: 'একটি নাম।', example: 'ভিজিডি' }),
  ).optional(),
  searchWords: listOf(
    {
      title: 'খোঁজার শব্দ',
      about:
        'মানুষ যে কথায় জিনিসটি খোঁজে, বাংলা ও ইংরেজি; পাতায় দেখা যায় না। বানানভেদ লিখতে হয় না, খোঁজ নিজেই ধরে।',
      example: 'বুড়া মানুষের টাকা',
    },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'old age pension' }),
  ).optional(),
  needs: listOf(
    {
      title: 'কী দরকার',
      about: 'content/lists/needs.yaml ফাইলের যে দরকারগুলোতে সেবাটি মেলে।',
      example: 'money',
    },
    slug({ title: 'দরকার', about: 'একটি দরকার।', example: 'money' }),
  ),
  audiences: listOf(
    {
      title: 'কার জন্য',
      about: 'content/lists/audiences.yaml ফাইলের যাদের জন্য সেবাটি।',
      example: 'older-people',
    },
    slug({ title: 'কার জন্য', about: 'এক দল মানুষ।', example: 'older-people' }),
  ),
  kind: oneOf(
    { title: 'সেবার ধরন', about: 'নাগরিক সনদের কোন ভাগে।', example: 'citizen' },
    { citizen: 'নাগরিক সেবা', institutional: 'প্রাতিষ্ঠানিক সেবা', internal: 'অভ্যন্তরীণ সেবা' },
  ),
  private: flag({
    title: 'গোপনীয়',
    about:
      'নির্যাতন, বাল্যবিবাহ বা জরুরি সাহায্যের পাতা হলে true: দ্রুত বেরোনোর বোতাম থাকে, ফোনে নিজে থেকে জমা হয় না।',
    example: true,
  }).optional(),
  paysAllowance: flag({
    title: 'ভাতা দেয়',
    about: 'সেবাটি মোবাইলে বা ব্যাংকে টাকা দিলে true: “পিন বা ওটিপি কাউকে বলবেন না” সতর্কতা থাকে।',
    example: true,
  }).optional(),
  status: record({
    state: oneOf(
      { title: 'অবস্থা', about: 'সেবাটি এখন কী অবস্থায়।', example: 'running' },
      {
        running: 'চলছে',
        renamed: 'নাম বদলেছে বা অন্য কর্মসূচিতে মিশেছে',
        ended: 'বন্ধ',
        unsure: 'এখন চলে কি না নিশ্চিত নয়',
      },
    ),
    facts: statements(
      'অবস্থার তথ্য',
      'নাম বদল, একীভূত হওয়া, বন্ধ হওয়া; পাতার একেবারে উপরে দেখায়।',
    ).optional(),
    now: slug({
      title: 'এখনকার সেবা',
      about: 'নাম বদলে বা মিশে গিয়ে সেবাটি এখন এই সাইটের যে পাতায়।',
      example: 'maternity-allowance',
    }).optional(),
  }).meta({ title: 'অবস্থা', description: 'সেবাটি এখন চলে কি না, নাম বদলেছে কি না।' }),
  urgent: statements('সবার আগে', 'বিপদে প্রথমে কোথায় ফোন; গোপনীয় পাতার প্রথম কথা।').optional(),
  eligibility: facts('কে পেতে পারেন', 'পাওয়ার শর্ত; প্রতিটি শর্ত একটি বাক্য।', statement),
  fits: listOf(
    {
      title: 'কার সঙ্গে মেলে',
      about:
        '“আমি কী পেতে পারি?” প্রশ্নের জন্য: পাওয়ার শর্তগুলো যন্ত্রের পড়ার মতো করে। একাধিক হলে যেকোনো একটি মিললেই মেলে।',
      example: 'text: … sex: [woman] minAge: 62',
    },
    fit,
  ).optional(),
  notEligible: statements('কে পাবেন না', 'যে কারণে সেবাটি পাওয়া যায় না।').optional(),
  benefit: facts('কী পাবেন', 'কত টাকা, কী জিনিস বা কী সাহায্য, কত দিন।', record(amountShape)),
  papers: facts('কাগজপত্র', 'কী কী কাগজ লাগে, কোথায় পাওয়া যায়।', paper),
  forms: facts('ফরম কোথায়', 'আবেদন ফরম কোথায় পাওয়া যায়।', statement),
  steps: facts('কীভাবে করবেন', 'কী করতে হয়, যে ক্রমে করতে হয়।', statement),
  where: facts('কোথায় যাবেন', 'কোন অফিসে, কোন জায়গায়।', statement),
  online: facts('অনলাইনে', 'অনলাইনে আবেদন বা তথ্য।', onlinePlace),
  fee: facts(
    'খরচ',
    'ফি কত, কীভাবে দিতে হয়; বিনা মূল্যে হলে পরিমাণ (amount) শূন্য।',
    record(amountShape),
  ),
  timeLimit: facts('কত দিন লাগে', 'আবেদন থেকে সেবা পাওয়া পর্যন্ত সময়।', timeLimit),
  officer: facts('কার কাছে যাবেন', 'দায়িত্বে কে: পদের নাম, মানুষের নাম নয়।', statement),
  complaint: facts('কাজ না হলে', 'কার কাছে নালিশ বা আপিল: পদের নাম।', statement),
  law: facts('আইন ও নীতিমালা', 'যে আইন, বিধি বা নীতিমালায় সেবাটি চলে।', statement),
  closed: statements('আগের আবেদনের সময়', 'আবেদনের যে সময় পেরিয়ে গেছে; “বন্ধ” বলে দেখায়।').optional(),
  more: statements('আরও জানুন', 'যে তথ্য উপরের কোনো ঘরে পড়ে না।').optional(),
  conflicts: statements(
    'উৎসে অমিল',
    'দুই উৎস দুই কথা বললে এক বাক্যে দুটিই; কোনটি ঠিক তা সাইট ঠিক করে না।',
  ).optional(),
  helplines: listOf(
    {
      title: 'হেল্পলাইন',
      about: 'content/site.yaml ফাইলের যে নম্বরগুলো এই সেবায় লাগে।',
      example: '109',
    },
    z
      .string({ error: 'নম্বরটি উদ্ধৃতি চিহ্নের ভেতরে ইংরেজি অঙ্কে লিখুন, যেমন: "109"' })
      .regex(/^\d{3,5}$/u, { error: 'নম্বরটি ইংরেজি অঙ্কে লিখুন, যেমন: "109"' }),
  ).optional(),
  related: listOf(
    { title: 'কাছাকাছি সেবা', about: 'যে সেবাগুলোও দেখা উচিত।', example: 'widow-allowance' },
    slug({ title: 'সেবা', about: 'একটি সেবার ফাইলের নাম।', example: 'widow-allowance' }),
  ).optional(),
  ...reviewShape,
  ...allowShape,
  ...draftShape,
});

/** A service record as the pages get it. */
export type Service = z.infer<typeof serviceSchema>;
