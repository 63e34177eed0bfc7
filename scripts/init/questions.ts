import { officeLevels } from '../../src/schemas/offices.ts';
import { splitAddress } from './site-file.ts';
import { fileName, type Question } from '../new/kind.ts';

/** A name that an address is made from. */
const latin = (answer: string) =>
  fileName(answer) === '' ? 'ইংরেজি অক্ষরে লিখুন; এটি থেকেই পাতার ঠিকানা হয়' : undefined;

/** What must be known to begin a site of one's own. */
export const questions: readonly Question[] = [
  { name: 'title', ask: 'অফিসের পুরো নাম, জায়গাসহ' },
  { name: 'short-name', ask: 'অফিসের ছোট নাম, তালিকায় দেখানোর জন্য' },
  { name: 'title-en', ask: 'অফিসের ইংরেজি নাম', faultOf: latin },
  {
    name: 'id',
    ask: 'অফিসের ফাইলের নাম: ছোট হাতের ইংরেজি অক্ষর, অঙ্ক ও হাইফেন। এটিই পাতার স্থায়ী ঠিকানা',
    otherwise: (answers) => fileName(answers['title-en'] ?? ''),
  },
  {
    name: 'summary',
    ask: 'অফিসটি কী করে, এক বাক্যে, অঙ্ক ছাড়া',
    otherwise: (answers) => `${answers['short-name']}: সেবা ও যোগাযোগের তথ্য।`,
  },
  { name: 'level', ask: 'অফিসের স্তর', choices: officeLevels },
  { name: 'department', ask: 'যে অধিদপ্তরের' },
  { name: 'ministry', ask: 'যে মন্ত্রণালয়ের' },
  { name: 'place', ask: 'এলাকা, স্তরসহ, যেমন: রাজাপুর উপজেলা' },
  { name: 'place-en', ask: 'এলাকার ইংরেজি নাম, যেমন: Rajapur Upazila', faultOf: latin },
  { name: 'name', ask: 'সাইটের নাম', otherwise: (answers) => `${answers['place']} সেবা` },
  {
    name: 'address',
    ask: 'সাইটটি যে ঠিকানায় থাকবে, যেমন: https://sheba.example.org/rajapur/; না জানলে খালি',
    otherwise: () => '',
    faultOf: (answer) =>
      splitAddress(answer) ? undefined : 'ঠিকানাটি এভাবে লিখুন: https://sheba.example.org/rajapur/',
  },
  {
    name: 'guides',
    ask: 'এখানকার সেবার পাতাগুলো কি রাখবেন',
    choices: { keep: 'রাখব; সূত্রসহ', drop: 'রাখব না; নিজের একটি দিয়ে শুরু' },
    otherwise: () => 'keep',
  },
];

/** Asked where the guides are kept. */
export const keptQuestions: readonly Question[] = [
  {
    name: 'services',
    ask: 'অফিসটি যে সেবাগুলো দেয়',
    choices: { collection: 'services' },
    many: true,
  },
];

/** Asked where they are not: an office gives at least one service. */
export const ownQuestions: readonly Question[] = [
  { name: 'service-title', ask: 'অফিসের প্রথম সেবার নাম' },
  { name: 'service-en', ask: 'সেবাটির ইংরেজি নাম', faultOf: latin },
  { name: 'service-summary', ask: 'সেবাটিতে কাকে কী দেওয়া হয়, এক বাক্যে, অঙ্ক ছাড়া' },
  { name: 'service-need', ask: 'সেবাটি কী দরকারে লাগে', choices: { collection: 'needs' } },
  { name: 'service-audience', ask: 'সেবাটি কার জন্য', choices: { collection: 'audiences' } },
];
