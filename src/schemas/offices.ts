import type { z } from 'astro/zod';
import { listOf, oneOf, record, slug, text, textWithoutFigures } from './fields.ts';
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
});

const officer = record({
  ...statementShape,
  post: text({
    title: 'পদ',
    about: 'পদের নাম। মানুষের নাম কেবল অফিস নিজে প্রকাশ করলে “name” ঘরে।',
    example: 'উপপরিচালক',
  }),
  name: text({
    title: 'নাম',
    about: 'কর্মকর্তার নাম, শুধু অফিস নিজে প্রকাশ করে থাকলে।',
    example: 'নমুনা নাম',
  }).optional(),
  room: text({ title: 'কক্ষ', about: 'কক্ষ নম্বর।', example: '২০৫' }).optional(),
  phone: text({
    title: 'ফোন',
    about: 'দাপ্তরিক ফোন, ইংরেজি অঙ্কে।',
    example: '0498-00000',
  }).optional(),
  email: text({
    title: 'ই-মেইল',
    about: 'দাপ্তরিক ই-মেইল।',
    example: 'office@example.gov.bd',
  }).optional(),
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
    { title: 'খোঁজার শব্দ', about: 'মানুষ যে কথায় অফিসটি খোঁজে।', example: 'women affairs office' },
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
  sources: listOf(
    { title: 'সূত্র', about: 'নাম, স্তর ও এলাকার সূত্র।', example: 's02' },
    slug({ title: 'সূত্র', about: 'একটি সূত্রের ফাইলের নাম।', example: 's02' }),
  ),
  contacts: facts('যোগাযোগ', 'ঠিকানা, ফোন, ই-মেইল, ওয়েবসাইট; প্রতিটির সূত্র সহ।', contactPoint),
  hours: facts('অফিসের সময়', 'কখন খোলা।', statement),
  officers: facts('কর্মকর্তা', 'পদ ধরে কর্মকর্তারা।', officer),
  about: facts('অফিসের কথা', 'অফিসটি সম্পর্কে আর যা জানা।', statement),
  services: listOf(
    {
      title: 'সেবা',
      about: 'অফিসটি যে সেবাগুলো দেয়: content/services/ ফাইলের নাম।',
      example: 'vgd',
    },
    slug({ title: 'সেবা', about: 'একটি সেবার ফাইলের নাম।', example: 'vgd' }),
  ),
  ...reviewShape,
});

/** An office record as the pages get it. */
export type Office = z.infer<typeof officeSchema>;
