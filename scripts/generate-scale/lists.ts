/** An entry of a list that services are found by. */
export interface InventedListEntry {
  id: string;
  title: string;
  titleEn: string;
}

const entries = (lines: readonly (readonly [string, string, string])[]): InventedListEntry[] =>
  lines.map(([id, title, titleEn]) => ({ id, title, titleEn }));

/** What people need. */
export const needs = entries([
  ['money', 'টাকা', 'Money'],
  ['learning', 'কাজ শেখা', 'Learning'],
  ['tools', 'যন্ত্রপাতি', 'Tools'],
  ['repair', 'মেরামত', 'Repair'],
  ['permission', 'অনুমতি', 'Permission'],
  ['advice', 'পরামর্শ', 'Advice'],
  ['shelter', 'আশ্রয়', 'Shelter'],
  ['company', 'দল গড়া', 'Company'],
]);

/** Who people are. */
export const audiences = entries([
  ['growers', 'চাষি', 'Growers'],
  ['makers', 'কারিগর', 'Makers'],
  ['traders', 'দোকানি', 'Traders'],
  ['students', 'শিক্ষার্থী', 'Students'],
  ['boatmen', 'মাঝি', 'Boatmen'],
  ['elders', 'প্রবীণ', 'Elders'],
  ['newcomers', 'নতুন বাসিন্দা', 'Newcomers'],
  ['groups', 'সমিতি', 'Groups'],
]);

/** What people must bring. */
export const papers = entries([
  ['identity', 'পরিচয়ের কাগজ', 'Identity paper'],
  ['picture', 'ছবি', 'Picture'],
  ['receipt', 'রসিদ', 'Receipt'],
  ['form', 'ফরম', 'Form'],
  ['account', 'হিসাবের কাগজ', 'Account paper'],
  ['letter', 'সুপারিশের চিঠি', 'Letter'],
  ['plan', 'নকশা', 'Plan'],
  ['list', 'সদস্য তালিকা', 'List of members'],
]);
