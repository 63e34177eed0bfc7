import { fileName, type Question } from './kind.ts';

/** The page's name. */
export const title: Question = { name: 'title', ask: 'শিরোনাম (বাংলায়, মানুষ যে নামে চেনে)' };
/** Its English name. */
export const titleEn: Question = { name: 'title-en', ask: 'ইংরেজি নাম' };
/** What the page is of, in one sentence. */
export const summary: Question = { name: 'summary', ask: 'এক বাক্যে পাতাটি কী নিয়ে, অঙ্ক ছাড়া' };
/** The file's name, by default from the English name. */
export const id: Question = {
  name: 'id',
  ask: 'ফাইলের নাম: ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন। এটিই পাতার স্থায়ী ঠিকানা',
  otherwise: (answers) => fileName(answers['title-en'] ?? ''),
};
/** Whose it is. */
export const office: Question = {
  name: 'office',
  ask: 'কোন অফিসের',
  choices: { collection: 'offices' },
};
/** Who says so. */
export const sources: Question = {
  name: 'sources',
  ask: 'সূত্র: content/sources/ ফোল্ডারের ফাইলের নাম, একাধিক হলে কমা দিয়ে (নতুন সূত্র হলে আগে npm run new -- --kind source)',
  choices: { collection: 'sources' },
  many: true,
};
