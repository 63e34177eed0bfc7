import type { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { draftShape } from './draft.ts';
import { emailRemedy, isEmail } from './email.ts';
import { listOf, oneOf, record, slug, text, textWithoutFigures } from './fields.ts';
import { grievance } from './grievance.ts';
import { localRule } from './local-rules.ts';
import { officer } from './officers.ts';
import { reviewShape } from './review.ts';
import { facts, statement, statementShape } from './statements.ts';

/** Levels of public offices, from the ministry down to the union. */
export const officeLevels = {
  ministry: 'মন্ত্রণালয়',
  department: 'অধিদপ্তর',
  division: 'বিভাগ',
  district: 'জেলা',
  upazila: 'উপজেলা',
  union: 'ইউনিয়ন',
} as const;

/** Ways to reach an office. */
export const contactKinds = {
  address: 'ঠিকানা',
  phone: 'ফোন',
  email: 'ই-মেইল',
  website: 'ওয়েবসাইট',
} as const;

const contactPoint = record({
  ...statementShape,
  kind: oneOf({ title: 'যোগাযোগের ধরন', about: 'কীভাবে যোগাযোগ।', example: 'phone' }, contactKinds),
  value: text({
    title: 'মান',
    about: 'ফোন নম্বর, ই-মেইল বা ওয়েব ঠিকানা যন্ত্রের পড়ার মতো করে, ইংরেজি অঙ্কে। ঠিকানায় লাগে না।',
    example: 'dss.sadar.jhalakathi.gov.bd',
  }).optional(),
}).refine(({ kind, value }) => kind !== 'email' || value === undefined || isEmail(value), {
  path: ['value'],
  error: emailRemedy,
});

/** A public office: what it is, how to reach it, whom it serves and with what. */
export const officeSchema = record({
  title: text({
    title: 'অফিসের নাম',
    about: 'অফিসের পুরো নাম।',
    example: 'উপজেলা সমাজসেবা কার্যালয়, ঝালকাঠি সদর',
  }),
  shortName: text({
    title: 'ছোট নাম',
    about: 'তালিকায় দেখানোর নাম।',
    example: 'সমাজসেবা কার্যালয়',
  }),
  titleEn: text({
    title: 'ইংরেজি নাম',
    about: 'অফিসের ইংরেজি নাম।',
    example: 'Upazila Social Services Office, Jhalokathi Sadar',
  }),
  summary: textWithoutFigures({
    title: 'এক বাক্যে',
    about: 'অফিসটি কী করে, এক বাক্যে, অঙ্ক ছাড়া।',
    example: 'ভাতা, প্রতিবন্ধী সেবা ও ক্ষুদ্রঋণ দেয়।',
  }),
  otherNames: listOf(
    { title: 'অন্য নাম', about: 'মানুষ আর যে নামে চেনে।', example: 'মহিলা অফিস' },
    text({ title: 'অন্য নাম', about: 'একটি নাম।', example: 'মহিলা অফিস' }),
  ).optional(),
  searchWords: listOf(
    { title: 'খোঁজার শব্দ', about: 'মানুষ যে কথায় অফিসটি খোঁজে।', example: 'নারী অফিস' },
    text({ title: 'খোঁজার শব্দ', about: 'একটি শব্দ বা ছোট কথা।', example: 'social services' }),
  ).optional(),
  level: oneOf(
    { title: 'স্তর', about: 'অফিসটি কোন স্তরের; নাগরিক সনদের ছক এ থেকে ঠিক হয়।', example: 'upazila' },
    officeLevels,
  ),
  department: text({
    title: 'অধিদপ্তর',
    about: 'অফিসটি যে অধিদপ্তরের।',
    example: 'সমাজসেবা অধিদপ্তর',
  }),
  ministry: text({
    title: 'মন্ত্রণালয়',
    about: 'অধিদপ্তরটি যে মন্ত্রণালয়ের।',
    example: 'সমাজকল্যাণ মন্ত্রণালয়',
  }),
  places: listOf(
    { title: 'এলাকা', about: 'যে জেলা বা উপজেলার মানুষকে সেবা দেয়।', example: 'ঝালকাঠি সদর' },
    text({ title: 'এলাকা', about: 'একটি জায়গার নাম।', example: 'ঝালকাঠি সদর' }),
  ),
  area: slug({
    title: 'জায়গার পাতা',
    about:
      'অফিসটি যে জায়গার পাতায় থাকে: content/places.yaml ফাইলের নাম। জায়গার পাতা না থাকলে ঘরটি রাখবেন না।',
    example: 'jhalokathi-sadar',
  }).optional(),
  sources: listOf(
    { title: 'সূত্র', about: 'নাম, স্তর ও এলাকার সূত্র।', example: 's02' },
    slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's02' }),
  ),
  contacts: facts('যোগাযোগ', 'ঠিকানা, ফোন, ই-মেইল, ওয়েবসাইট; প্রতিটির সূত্র সহ।', contactPoint),
  hours: facts('অফিসের সময়', 'কখন খোলা।', statement),
  officers: facts('কর্মকর্তা', 'পদ ধরে কর্মকর্তারা।', officer),
  superior: facts(
    'ঊর্ধ্বতন কর্মকর্তা',
    'কাজ না হলে যাঁর কাছে যাওয়া যায়: উপরের অফিসের পদ। সেবার নিজের ঘরে লেখা না থাকলে সনদে এটি বসে।',
    officer,
  ),
  informationOfficer: facts('তথ্য কর্মকর্তা', 'তথ্য অধিকার আইনে তথ্য চাইলে যাঁর কাছে যেতে হয়।', officer),
  grievance: facts(
    'অভিযোগ প্রতিকার',
    'এই অফিসের নিজের প্রকাশ করা অভিযোগের ধাপ। না থাকলে সনদে সাধারণ নিয়ম বসে।',
    grievance,
  ),
  vision: facts('ভিশন', 'অফিসের নিজের প্রকাশ করা রূপকল্প।', statement),
  mission: facts('মিশন', 'অফিসের নিজের প্রকাশ করা অভিলক্ষ্য।', statement),
  expectations: facts(
    'আপনার কাছে আমাদের প্রত্যাশা',
    'সেবা পেতে নাগরিকের যা করণীয় বলে অফিস প্রকাশ করেছে।',
    statement,
  ),
  subordinates: facts('আওতাধীন দপ্তরের সনদ', 'নিচের অফিসগুলোর সেবা প্রদান প্রতিশ্রুতি কোথায়।', statement),
  about: facts('অফিসের কথা', 'অফিসটি সম্পর্কে আর যা জানা।', statement),
  services: listOf(
    {
      title: 'সেবা',
      about: 'অফিসটি যে সেবাগুলো দেয়: content/services/ ফাইলের নাম।',
      example: 'vgd',
    },
    slug({ title: 'সেবা', about: 'একটি সেবার ফাইলের নাম।', example: 'vgd' }),
  ),
  locally: listOf(
    {
      title: 'এখানে যা আলাদা',
      about:
        'সেবার পাতায় যা লেখা, এই অফিসে তার চেয়ে আলাদা বা বাড়তি কিছু হলে। সেবার পাতায়, অফিসের পাতায় ও সনদে দেখায়।',
      example: 'service: vgd text: … sources: [s01]',
    },
    localRule,
  ).optional(),
  ...reviewShape,
  ...allowShape,
  ...draftShape,
});

/** An office record as the pages get it. */
export type Office = z.infer<typeof officeSchema>;
