import { isIn } from './place-bearers.ts';
import type { Mention } from './words/gazetteer.ts';

const end = '(?![\\u0980-\\u09FF])';

/** What follows a name that is a unit's: the district, the upazila. */
export const followedByUnit = /^\s+(?:পার্বত্য\s+)?(?:জেলা|উপজেলা|থানা|পৌরসভা|সদর|বিভাগ|সিটি)/u;

/** Words of what an office does, which a sentence on somebody's life has not. */
export const officeWork =
  /কার্যালয়|অফিস|কর্মকর্তা|ভাতা|উপকারভোগী|কর্মসূচি|কার্যক্রম|বিতরণ|ঠিকানা|অনুদান|আবেদন|সেবা/u;

/** Where somebody was before, studied or was born. */
export const earlierPost =
  /বদলি|কর্মরত ছিলেন|দায়িত্বে ছিলেন|আগের কর্মস্থল|পূর্বের কর্মস্থল|জন্মগ্রহণ|জন্মস্থান|জন্মেছেন|যোগ দেওয়ার আগে|চাকরি করেছেন|দায়িত্ব পালন করেছেন|কাজ করেছেন|(?:আগে|পূর্বে|সাবেক|ইতিপূর্বে|ইতঃপূর্বে)(?![\u0980-\u09FF])[^।]*ছিলেন/u;

/** What a name is followed by where a person bears it, and what it follows. */
const surname = new RegExp(
  `^\\s+(?:বেগম|খাতুন|আক্তার|আখতার|পারভীন|সুলতানা|বিবি|রানী|রাণী|রানি|খানম|খান|মিয়া|হোসেন|হোসাইন|আলী|উদ্দিন|দাস|রায়|পাল|চৌধুরী|হাওলাদার|তালুকদার|সিকদার|মোল্লা|গাজী|মণ্ডল|মন্ডল|সাহা|ইসলাম|রহমান|আহমেদ|হালদার|কর্মকার|মৃধা|শেখ|সরকার|নমুনা)${end}`,
  'u',
);
const givenName =
  /(?:মো\.|মোঃ|মোছা\.|মোছাঃ|জনাব|বেগম|ডা\.|ড\.|শেখ|সৈয়দ|মিসেস|মিস|শ্রী|নমুনা)\s+(?:[\u0980-\u09FF]+\s+)?$/u;
const isNamedSo = /^[\u0980-\u09FF]{0,2}[’”]?\s*(?:নামের|নামে|নামক)(?![\u0980-\u09FF])/u;

/** Somebody who lives, works or learns there, or goes there. */
const livesThere =
  /^\s+(?:পড়েন|পড়ে|থাকেন|থাকে|চাকরি|কাজ করেন|কাজ করে|বসবাস|বেড়াতে|চিকিৎসা|জন্ম|শিক্ষাসফর(?:ে|টি)?|সফরে|ভ্রমণে)(?![\u0980-\u09FF])/u;
const staysThere =
  /^(?:\s+[^\s।,]+){1,4}\s+(?:পড়েন|পড়ে|পড়ত|থাকেন|থাকে|থাকত|থাকতেন|চাকরি|কাজ করেন|কাজ করে|কাজ করত|জন্মেছে|বড় হয়)(?![\u0980-\u09FF])/u;
const isHome = /(?:বাড়ি|নিবাস|জন্ম|শ্বশুরবাড়ি)\s*(?:[:–-]\s*)?$/u;
const isTheirChild = /^\s+(?:মেয়ে|ছেলে|সন্তান|বধূ|পুত্রবধূ)(?![\u0980-\u09FF])/u;
/** What is heard or sat for where a court or a board is. */
const heardThere =
  /(?:(?:নিয়োগ|ভর্তি|লিখিত|মৌখিক)\s+পরীক্ষা|শুনানি|মামলা)(?:র|টি|টির|গুলো)?\s+(?:হয়\s+|হবে\s+|চলে\s+)?$/u;

/** True if a name between these words is a person's, or of something called by it. */
export function isPersonsName(before: string, after: string): boolean {
  return surname.test(after) || givenName.test(before) || isNamedSo.test(after);
}

/** True where somebody lives, works, was born or is heard, not where an office works. */
export function isPersonsPlace({ start, end: stop, ending }: Mention, text: string): boolean {
  const [before, after] = [text.slice(0, start), text.slice(stop)];
  if (livesThere.test(after)) return true;
  if (officeWork.test(text) || followedByUnit.test(after)) return false;
  if (ending.endsWith('র')) return isTheirChild.test(after);
  return isIn(ending) && (staysThere.test(after) || isHome.test(before) || heardThere.test(before));
}
