import type { Mention } from './words/gazetteer.ts';

/** A sentence with the places that it names. */
export interface InSentence {
  text: string;
  mentions: readonly Mention[];
  /** True if a place of the page's own is among them. */
  namesOwn: boolean;
}

const unit = '(?:পার্বত্য\\s+)?(?:জেলা|উপজেলা|থানা|পৌরসভা|সদর|বিভাগ|সিটি)';
const followedByUnit = new RegExp(`^\\s+${unit}`, 'u');
const office = '(?:কার্যালয়|অফিস|কর্মকর্তা|অফিসার|প্রশাসক|অধিদপ্তর|উপপরিচালক|শাখা)';
const afterOffice = new RegExp(`${office}[^।]{0,3},\\s*(?:[\\u0980-\\u09FF]+,\\s*)?$`, 'u');

const caseEnding = '(?:টি|টির|টিতে)?(?:র|ের|ে|য়|তে|কে)?(?![\\u0980-\\u09FF])';
const words = '(?:[\\s)(]+[^\\s।]+){0,3}?';
/** What follows where another office's rule, page or notice is told of, or what that office says. */
const rulesFollow = new RegExp(
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:(?:নিয়ম|নোটিশ|বিজ্ঞপ্তি|পাতা|চার্টার|সনদ|নির্দেশিকা|খবর|মতে|হিসাবে|অনুযায়ী|মতো)${caseEnding}|(?:বলে|জানায়|জানিয়েছে|চায়|লেখে|লিখেছে|ধরে)(?![\\u0980-\\u09FF]))`,
  'u',
);
/** What stands before where other places are told of as examples or sources. */
const othersBefore =
  /উদাহরণ|অন্য\s+(?:জেলা|উপজেলা|অফিস|এলাকা|জায়গা)|যেমন(?![\u0980-\u09FF])|তুলনায়|সূত্র\s*:|উৎস\s*:|\([^)]*$/u;
/** What is said where two places are compared, anywhere in the sentence. */
const compares =
  /তুলনায়|র\s+চেয়ে|এখানকার নয়|এখানে নয়|অন্য জেলা(?:র|য়)|পার্থক্য|আলাদা নিয়ম|একেক (?:জায়গায়|অফিসে|জেলায়)/u;
/** Where somebody was before. */
const earlierPost = /বদলি|কর্মরত ছিলেন|দায়িত্বে ছিলেন|আগের কর্মস্থল|পূর্বের কর্মস্থল|জন্মগ্রহণ|জন্মস্থান/u;

/** A school, hospital, road, river, trade or food that bears a place's name. */
const bearers = [
  'বিশ্ববিদ্যালয়|কলেজ|স্কুল|বিদ্যালয়|মাদ্রাসা|মেডিকেল|হাসপাতাল|ক্লিনিক|ইনস্টিটিউট|একাডেমি|বোর্ড|জাদুঘর|কারাগার',
  'নদী|নদ|হাওর|বিল|সাগর|মহাসড়ক|সড়ক|রোড|সেতু|মোড়|ঘাট|লঞ্চ|ট্রেন|রেলস্টেশন|স্টেশন|বাসস্ট্যান্ড|বন্দর|বিমানবন্দর|সেনানিবাস|স্টেডিয়াম',
  'শাড়ি|চাদর|লুঙ্গি|গামছা|তাঁত|তাঁতের|জামদানি|সিল্ক|নকশিকাঁথা|কাঁথা|শীতলপাটি|পাটি|দই|মিষ্টি|রসমালাই|চমচম|আম|আমের|লিচু|পেয়ারা|ইলিশ|চা|ধান|সবজি|মধু',
  'পত্রিকা|বেতার|ব্যাংক|ফাউন্ডেশন|কোম্পানি',
].join('|');
const bearsName = new RegExp(
  `^[\\u0980-\\u09FF]{0,2}\\s*(?:[–-]\\s*[\\u0980-\\u09FF]+\\s*)*(?:সদর\\s+|জেলা\\s+(?=কারাগার|সদর হাসপাতাল|হাসপাতাল|স্কুল|স্টেডিয়াম))?(?:[\\u0980-\\u09FF]+\\s+){0,2}?(?:${bearers})${caseEnding}`,
  'u',
);

/** Each district has one, so another's is as likely a copy as its office. */
const districtHospital = /(?:সদর|জেলা|জেনারেল)\s+হাসপাতাল/u;

/** Someone or something comes from there. */
const comesFrom = /^\s*(?:জেলা\s+)?(?:থেকে|হতে|হয়ে|যেতে|যাওয়ার|ঘুরে)(?![\u0980-\u09FF])/u;

/**
 * True if a sentence itself tells why it names a place that is not the page's own: a comparison, an
 * example, another office's rule, an institution's name, a journey; or if the word is no place here.
 */
export function saysWhose(mention: Mention, { text, mentions, namesOwn }: InSentence): boolean {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  if (rulesFollow.test(after) || othersBefore.test(before)) return true;
  const isUnit = followedByUnit.test(after);
  if (compares.test(text) || earlierPost.test(text) || comesFrom.test(after)) return true;
  if (bearsName.test(after.normalize('NFC')) && !districtHospital.test(text)) return true;
  if (namesOwn && !isUnit) return true;
  if (isCapital(mention)) return !isUnit && !/(?:জেলা|উপজেলা)[^,।]*,\s*$/u.test(before);
  if (!mention.places.every(({ isWord }) => isWord)) return false;
  return (
    !isUnit &&
    !afterOffice.test(before) &&
    !isBesideDistrict(mention, mentions, text) &&
    !isLocative(mention)
  );
}

/** True if a mention of a division that is also a district means the district or an office there. */
export function namesInstitution({ end, start }: Mention, { text }: InSentence): boolean {
  const after = text.slice(end);
  return (
    /^\s+(?:জেলা|সদর)/u.test(after) || /(?:জেলা|উপজেলা)[^,।]*,\s*$/u.test(text.slice(0, start))
  );
}

/** Dhaka is where the country's head offices are. */
function isCapital({ places }: Mention): boolean {
  return places.some(({ bangla }) => bangla === 'ঢাকা');
}

/** A district whose name is also a word is meant where something happens in it. */
function isLocative({ places, ending }: Mention): boolean {
  return places.some(({ level }) => level === 'district') && /^(?:য়|তে|ে)$/u.test(ending);
}

/** “কুমিল্লার দেবিদ্বার” or “কেশবপুর, যশোর”: the district stands beside it. */
function isBesideDistrict(mention: Mention, mentions: readonly Mention[], text: string): boolean {
  return mentions.some(
    (other) =>
      other.places.some(({ level }) => level === 'district') &&
      (/^(?:\s*জেলার?)?,?\s+$/u.test(text.slice(other.end, mention.start)) ||
        /^,\s*$/u.test(text.slice(mention.end, other.start))),
  );
}
