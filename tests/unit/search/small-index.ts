import type { SearchDocument } from '../../../src/search/document.ts';
import { buildQuickIndex } from '../../../src/search/index-build.ts';
import {
  openQuickIndex,
  type QuickIndexData,
  type SearchIndex,
} from '../../../src/search/quick-index.ts';

/** Pages invented for tests; no fact in them is true of any office. */
export const pages: readonly SearchDocument[] = [
  {
    id: 'services/blue',
    kind: 'service',
    title: 'বিধবা ভাতা',
    titleEn: 'Widow allowance',
    otherNames: ['VWA'],
    summary: 'স্বামীহারা নারীর মাসিক ভাতা।',
    text: 'মাসে ৫৫০ টাকা। ২০২০-২১ অর্থবছর থেকে ১,২০০ জন পান। কাগজ: জাতীয় পরিচয়পত্র।',
  },
  {
    id: 'services/red',
    kind: 'service',
    title: 'নৌকার লাইসেন্স নবায়ন',
    keywords: ['boat licence'],
    summary: 'জেলেদের নৌকার কাগজ।',
    text: 'ফি ৫০ হাজার টাকা পর্যন্ত হতে পারে। হেল্পলাইন ১৬১২৬।',
  },
  {
    id: 'services/green',
    kind: 'service',
    title: 'ভাতঘর',
    summary: 'ইশকুলে দুপুরের ভাত।',
    text: 'শিশুরা ভাত পায়।',
  },
  {
    id: 'services/white',
    kind: 'service',
    title: 'বাল্যবিবাহ প্রতিরোধ',
    summary: 'খবর দিন।',
    text: 'অভিভাবক ও পুলিশ।',
  },
  {
    id: 'offices/river',
    kind: 'office',
    title: 'নদী দপ্তর',
    summary: 'নদীর অফিস।',
    text: 'ঠিকানা নদীর পাড়।',
  },
  { id: 'needs/money', kind: 'list', title: 'টাকা বা ভাতা', summary: 'যেসব সেবায় টাকা মেলে।' },
];

/** An index of these pages, written to JSON and read back as a browser does. */
export function openIndex(documents: readonly SearchDocument[] = pages): SearchIndex {
  const json = JSON.stringify(buildQuickIndex(documents));
  return openQuickIndex(JSON.parse(json) as QuickIndexData);
}
