import type { Mention } from './words/gazetteer.ts';

/** Institutions that serve more than their own district, or one of a kind in the country. */
const institutions =
  'বিশ্ববিদ্যালয়|কলেজ|মাদ্রাসা|মেডিকেল|মেডিক্যাল|হাসপাতাল|ক্লিনিক|ইনস্টিটিউট|একাডেমি|শিক্ষা বোর্ড|বোর্ড|জাদুঘর|কারাগার|জেলখানা|আদালত|ট্রাইব্যুনাল|হাইকোর্ট|সেনানিবাস|ক্যান্টনমেন্ট|উন্নয়ন কেন্দ্র|সংশোধনাগার|সেফ হোম|নিরাপদ আবাসন|নিরাপদ হেফাজত|গবেষণাগার|পরীক্ষাগার|ডিএনএ ল্যাব|কারিগরি প্রশিক্ষণ কেন্দ্র|টিটিসি|পলিটেকনিক|সিআরপি|বার্ড|আরডিএ|শিপইয়ার্ড|চিনিকল|পাটকল|নার্সিং|Safe Home|Institute|University|College|Hospital|Board|Court';

/** Waters, ways and what goes on them, and sights, which an office can also stand beside. */
const ways =
  'নদী|নদ|হাওর|হাওড়|বিল|সাগর|উপসাগর|পাহাড়|চর|বন|মহাসড়ক|সড়ক|রাস্তা|রোড|পথ|সেতু|মোড়|ঘাট|বাস|লঞ্চ|স্টিমার|ফেরি|ট্রেন|রেলস্টেশন|রেলপথ|স্টেশন|বাসস্ট্যান্ড|টার্মিনাল|রুট|বন্দর|বিমানবন্দর|স্টেডিয়াম|মসজিদ|দরগাহ|গির্জা|রাজবাড়ি|জমিদারবাড়ি|কুঠিবাড়ি|দুর্গ|কেল্লা|স্মৃতিসৌধ|চিড়িয়াখানা|পার্ক|সৈকত|দ্বীপ|উদ্যান|River|Road|Highway';

/** What else bears a place's name where it is found: schools, trades, food, papers, songs. */
const goods = [
  'স্কুল|বিদ্যালয়|মাজার|মন্দির|বিহার|কোর্ট|ইপিজেড|শিল্পনগরী|প্রেসক্লাব|School|Bank',
  'শাড়ি|চাদর|লুঙ্গি|গামছা|তাঁত|জামদানি|সিল্ক|রেশম|খাদি|খদ্দর|মসলিন|নকশিকাঁথা|কাঁথা|শীতলপাটি|পাটি|শতরঞ্জি|টুপি|পুতুল|হাঁড়ি',
  'দই|মিষ্টি|রসমালাই|রসগোল্লা|চমচম|কাঁচাগোল্লা|মণ্ডা|মন্ডা|ছানামুখী|সন্দেশ|খাজা|ক্ষীর|গুড়|পাটালি|পিঠা|চিড়া|মুড়ি|আম|লিচু|পেয়ারা|আমড়া|কলা|কমলা|আনারস|তরমুজ|কুল|নারকেল|নারিকেল|সুপারি|পান|ইলিশ|চিংড়ি|শুঁটকি|মাছ|কাঁকড়া|চা|ধান|চাল|পাট|আলু|সবজি|মধু|লবণ|গরু|ছাগল|মহিষ|হাঁস',
  'পত্রিকা|বেতার|ব্যাংক|ফাউন্ডেশন|কোম্পানি|ঘরানা|ভাষা|গান|গীতিকা|সাহিত্য|গম্ভীরা|ভাওয়াইয়া|মেলা|উৎসব|মডেল(?!\\s+(?:থানা|উপজেলা|মসজিদ))|বিদ্রোহ|যুদ্ধ|চুক্তি|সরকার গঠ|দিবস',
].join('|');

const letter = '[\\u0980-\\u09FF]';
const ending = `(?:টি|টির|টিতে|গুলো)?(?:র|ের|ে|য়|তে|কে|ও|ই)?(?!${letter})`;

const bearsAfter = (borne: string) =>
  new RegExp(
    `^${letter}{0,2}\\s*(?:[–-]\\s*${letter}+\\s*)*(?:সদর\\s+|জেলা\\s+(?=কারাগার|স্কুল|স্টেডিয়াম|জজ|ও দায়রা))?(?:(?!শহর|পৌর|উপজেল|জেলা)${letter}+\\s+){0,3}?(?:${borne})${ending}`.normalize(
      'NFC',
    ),
    'u',
  );
const institutionFollows = bearsAfter(institutions);
const goodsFollow = bearsAfter(goods);
const wayFollows = bearsAfter(ways);
const institutionBefore = new RegExp(
  `(?:${institutions})(?:ের|র)?(?:\\s*\\([^)]*\\))?\\s*(?:,\\s*(?:${letter}+,\\s*)?|\\()$`.normalize(
    'NFC',
  ),
  'u',
);

/** Each district has one, so another's is as likely a copy as its office. */
const districtHospital = /(?:সদর|জেলা|জেনারেল)\s+হাসপাতাল/u;

/** Where the page's own office stands beside what bears another place's name, it is not ours. */
const ownOffice =
  /(?:আমাদের|এ|এই)\s+(?:কার্যালয়|অফিস)|(?:কার্যালয়|অফিস)টি|(?:কার্যালয়|অফিস)ের\s+ঠিকানা|ঠিকানা\s*:/u;

/** True for the case ending of where something happens. */
export function isIn(caseEnding: string): boolean {
  return /^(?:য়|তে|ে)$/u.test(caseEnding.normalize('NFC'));
}

/**
 * True if a place's name is part of the name of a school, hospital, court, road, river, trade or food,
 * or tells where a named institution stands.
 */
export function isBorne(text: string, { start, end, ending: written }: Mention): boolean {
  if (districtHospital.test(text)) return false;
  const after = text.slice(end).normalize('NFC');
  return (
    institutionFollows.test(after) ||
    // What happens in a place is not what bears its name: “জামালপুরে ভাতা পান”, “জামালপুরের পান”.
    (!isIn(written) && goodsFollow.test(after)) ||
    (wayFollows.test(after) && !ownOffice.test(text)) ||
    institutionBefore.test(text.slice(0, start).normalize('NFC'))
  );
}
