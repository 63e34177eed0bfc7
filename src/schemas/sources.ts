import type { z } from 'astro/zod';
import { allowShape } from './allow.ts';
import { draftShape } from './draft.ts';
import { flag, looseDate, oneOf, record, slug, text, publicAddress } from './fields.ts';
import { standings } from './statements.ts';

/** A page or document that facts come from. The file's name is its id in every `sources:` list. */
export const sourceSchema = record({
  title: text({
    title: 'শিরোনাম',
    about: 'উৎসের নিজের শিরোনাম।',
    example: 'সিটিজেন চার্টার',
  }),
  publisher: text({
    title: 'প্রকাশক',
    about: 'যে অফিস বা প্রতিষ্ঠান প্রকাশ করেছে।',
    example: 'জেলা সমাজসেবা কার্যালয়, ঝালকাঠি',
  }),
  kind: oneOf(
    { title: 'ধরন', about: 'উৎসটির উপর কতটা ভরসা করা যায়।', example: 'own-office' },
    standings,
  ),
  office: slug({
    title: 'অফিস',
    about: 'উৎসটি এই সাইটের কোনো অফিসের নিজের হলে তার ফাইলের নাম।',
    example: 'dwa-jhalokathi',
  }).optional(),
  date: looseDate({
    title: 'উৎসের তারিখ',
    about: 'উৎসের নিজের তারিখ, যতটুকু জানা। না জানলে ঘরটি রাখবেন না।',
    example: '2024-07',
  }).optional(),
  address: publicAddress({
    title: 'ঠিকানা',
    about: 'উৎসের ওয়েব ঠিকানা, যেমনটি সংগ্রহে ছিল।',
    example: 'https://dss.gov.bd/',
  }).optional(),
  mayLink: flag({
    title: 'লিংক দেওয়া যায়',
    about: 'ঠিকানাটি লিংক হিসেবে দেখানো যায় কি না। বাংলা অক্ষরের ঠিকানা একবার খুলে দেখার আগে false।',
    example: false,
  }),
  readWhole: flag({
    title: 'পুরোটা পড়া',
    about: 'উৎসটি পুরো পড়া হয়েছে কি না; শুধু শুরুর অংশ দেখা হলে false।',
    example: false,
  }),
  note: text({
    title: 'টীকা',
    about: 'পাঠকের যা জানা দরকার: কত পুরোনো, কোন অংশ কাটা।',
    example: 'পুরোনো পাতা; তালিকার শেষ অংশ দেখা যায়নি।',
  }).optional(),
  ...allowShape,
  ...draftShape,
});

/** A source as the pages get it. */
export type Source = z.infer<typeof sourceSchema>;
