import { figureUnits } from '../../src/schemas/achievements.ts';
import { officeLevels } from '../../src/schemas/offices.ts';
import { standings } from '../../src/schemas/statements.ts';
import { formatFiscalYear } from '../../src/bangla/dates.ts';
import type { Kind } from './kind.ts';
import { id, office, sources, summary, title, titleEn } from './questions.ts';

const list = (answer = '') => answer.split(/\s*[,،]\s*/u).filter(Boolean);

/** The kinds of files that `npm run new` begins. */
export const kinds: Readonly<Record<string, Kind>> = {
  service: {
    collection: 'services',
    label: 'সেবা',
    questions: [
      title,
      titleEn,
      id,
      summary,
      {
        name: 'service-kind',
        ask: 'সেবার ধরন',
        choices: {
          citizen: 'নাগরিক সেবা',
          institutional: 'প্রাতিষ্ঠানিক সেবা',
          internal: 'অভ্যন্তরীণ সেবা',
        },
        otherwise: () => 'citizen',
      },
      { name: 'needs', ask: 'কী দরকারে লাগে', choices: { collection: 'needs' }, many: true },
      { name: 'audiences', ask: 'কার জন্য', choices: { collection: 'audiences' }, many: true },
      {
        name: 'state',
        ask: 'এখন কী অবস্থায়',
        choices: { running: 'চলছে', unsure: 'চলে কি না নিশ্চিত নয়', ended: 'বন্ধ' },
        otherwise: () => 'unsure',
      },
    ],
    id: (answers) => answers['id'] ?? '',
    values: (answers) => ({
      title: answers['title'],
      titleEn: answers['title-en'],
      summary: answers['summary'],
      kind: answers['service-kind'],
      needs: list(answers['needs']),
      audiences: list(answers['audiences']),
      status: { state: answers['state'] },
    }),
    next: (answers) => [
      `যে অফিস সেবাটি দেয়, তার ফাইলে (content/offices/) services তালিকায় লিখুন: - ${answers['id']}`,
    ],
  },
  office: {
    collection: 'offices',
    label: 'অফিস',
    questions: [
      { ...title, ask: 'অফিসের পুরো নাম, জায়গাসহ' },
      { name: 'short-name', ask: 'ছোট নাম, তালিকায় দেখানোর জন্য' },
      titleEn,
      { ...id, ask: 'ফাইলের নাম, যেমন: dss-rajapur। এটিই পাতার স্থায়ী ঠিকানা' },
      summary,
      { name: 'level', ask: 'স্তর', choices: officeLevels },
      { name: 'department', ask: 'যে অধিদপ্তরের' },
      { name: 'ministry', ask: 'যে মন্ত্রণালয়ের' },
      { name: 'places', ask: 'এলাকা, যেমন: রাজাপুর উপজেলা; একাধিক হলে কমা দিয়ে', many: true },
      sources,
      { name: 'services', ask: 'যে সেবাগুলো দেয়', choices: { collection: 'services' }, many: true },
    ],
    id: (answers) => answers['id'] ?? '',
    values: (answers) => ({
      title: answers['title'],
      shortName: answers['short-name'],
      titleEn: answers['title-en'],
      summary: answers['summary'],
      level: answers['level'],
      department: answers['department'],
      ministry: answers['ministry'],
      places: list(answers['places']),
      sources: list(answers['sources']),
      services: list(answers['services']),
    }),
    next: (answers) => [
      `প্রথম পাতায় দেখাতে content/site.yaml ফাইলের offices তালিকায় লিখুন: ${answers['id']}`,
    ],
  },
  achievement: {
    collection: 'achievements',
    label: 'এক বছরের অর্জন',
    questions: [
      office,
      { name: 'year', ask: 'অর্থবছর, যেমন: 2021-2022' },
      { ...summary, otherwise: () => 'এক অর্থবছরে কতজন কী পেয়েছেন।' },
      sources,
      { name: 'figure-text', ask: 'একটি সংখ্যা, পুরো বাক্যে, যেমন: প্রশিক্ষণ পেয়েছেন ৭২০ জন নারী।' },
      { name: 'figure-value', ask: 'সংখ্যাটি শুধু অঙ্কে, যেমন: 720' },
      { name: 'figure-unit', ask: 'সংখ্যাটি কীসের', choices: figureUnits },
      { name: 'figure-service', ask: 'কোন সেবার', choices: { collection: 'services' } },
      {
        name: 'figure-period',
        ask: 'কোন সময়ের',
        choices: { year: 'এই অর্থবছর', 'to-date': 'এ পর্যন্ত মোট', capacity: 'আসন' },
        otherwise: () => 'year',
      },
    ],
    id: (answers) => `${answers['office']}/${answers['year']}`,
    values: (answers) => ({
      title: `অর্জন ${formatFiscalYear(answers['year'] ?? '')}`,
      titleEn: `Achievements ${answers['year']}`,
      summary: answers['summary'],
      office: answers['office'],
      year: answers['year'],
      sources: list(answers['sources']),
      figures: [
        {
          id: `${answers['figure-service']}-${answers['figure-unit']}`,
          text: answers['figure-text'],
          sources: list(answers['sources']),
          value: Number(answers['figure-value']),
          unit: answers['figure-unit'],
          service: answers['figure-service'],
          period: answers['figure-period'],
        },
      ],
    }),
    next: () => ['বাকি সংখ্যাগুলো figures তালিকায় একইভাবে যোগ করুন; প্রতিটির সূত্র লাগবে'],
  },
  plan: {
    collection: 'plans',
    label: 'পরিকল্পনা',
    questions: [
      office,
      { ...title, otherwise: () => 'ভবিষ্যৎ পরিকল্পনা' },
      { ...titleEn, otherwise: () => 'Future plan' },
      summary,
      sources,
      { name: 'purpose', ask: 'পরিকল্পনাটি কেন, এক বাক্যে' },
      { name: 'goal-title', ask: 'একটি লক্ষ্য, কয়েক শব্দে' },
      { name: 'goal', ask: 'লক্ষ্যটি পুরো বাক্যে' },
    ],
    id: (answers) => answers['office'] ?? '',
    values: (answers) => ({
      title: answers['title'],
      titleEn: answers['title-en'],
      summary: answers['summary'],
      office: answers['office'],
      sources: list(answers['sources']),
      purpose: [{ text: answers['purpose'], sources: list(answers['sources']) }],
      goals: [
        {
          id: 'goal-1',
          title: answers['goal-title'],
          text: answers['goal'],
          sources: list(answers['sources']),
        },
      ],
    }),
    next: () => ['বাকি লক্ষ্যগুলো goals তালিকায় একইভাবে যোগ করুন; প্রতিটির id আলাদা হবে'],
  },
  source: {
    collection: 'sources',
    label: 'সূত্র',
    questions: [
      { ...title, ask: 'উৎসের নিজের শিরোনাম' },
      {
        ...id,
        ask: 'ফাইলের নাম, যেমন: notice-2026-01। তথ্যের পাশে এই নামই লিখবেন',
        otherwise: () => undefined,
      },
      { name: 'publisher', ask: 'কে প্রকাশ করেছে' },
      { name: 'source-kind', ask: 'উৎসটি কার', choices: standings },
      { name: 'date', ask: 'উৎসের তারিখ, যেমন: 2024-07 (না জানলে খালি রাখুন)', otherwise: () => '' },
      { name: 'address', ask: 'ওয়েব ঠিকানা (না থাকলে খালি রাখুন)', otherwise: () => '' },
    ],
    id: (answers) => answers['id'] ?? '',
    values: (answers) => ({
      title: answers['title'],
      publisher: answers['publisher'],
      kind: answers['source-kind'],
      ...(answers['date'] && { date: answers['date'] }),
      ...(answers['address'] && { address: answers['address'] }),
      mayLink: false,
      readWhole: false,
    }),
    next: (answers) => [
      `তথ্যের পাশে লিখুন: sources: [${answers['id']}]`,
      'ঠিকানাটি খুলে দেখে থাকলে mayLink: true, পুরোটা পড়ে থাকলে readWhole: true করুন',
    ],
  },
};
