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

const words = '(?:[\\s)(]+[^\\s।]+){0,3}?';
/** What follows where another office's rule, page or notice is told of. */
const rulesFollow = new RegExp(
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:নিয়ম|নোটিশ|বিজ্ঞপ্তি|পাতা|চার্টার|সনদ|নির্দেশিকা|মতে|হিসাবে|অনুযায়ী)(?:টি|টির|টিতে)?(?:র|ের|ে|য়|তে)?(?![\\u0980-\\u09FF])`,
  'u',
);
/** What stands before where other places are told of as examples. */
const othersBefore = /উদাহরণ|অন্য\s+(?:জেলা|উপজেলা|অফিস|এলাকা|জায়গা)|যেমন(?![\u0980-\u09FF])|তুলনায়/u;

/** A school, road, river or cloth that bears a place's name. */
const bearsName =
  /^\s*(?:[–-]\s*[\u0980-\u09FF]+\s*)*(?:[\u0980-\u09FF]+\s+){0,2}?(?:বিশ্ববিদ্যালয়|কলেজ|মেডিকেল|নদী|নদ|মহাসড়ক|সড়ক|রোড|সেতু|লঞ্চ|শাড়ি|চাদর|বোর্ড|মোড়|স্টেডিয়াম|জাদুঘর|কারাগার|সেনানিবাস|বিমানবন্দর|ইনস্টিটিউট|মানসিক হাসপাতাল)(?:টি)?(?:র|ের|ে|য়|তে)?(?![\u0980-\u09FF])/u;

/** Someone or something comes from there. */
const comesFrom = /^\s*(?:জেলা\s+)?(?:থেকে|হতে)(?![\u0980-\u09FF])/u;

/**
 * True if a sentence itself tells why it names a place that is not the page's own: a comparison, an
 * example, another office's rule, an institution's name, a journey; or if the word is no place here.
 */
export function saysWhose(mention: Mention, { text, mentions, namesOwn }: InSentence): boolean {
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  if (rulesFollow.test(after) || othersBefore.test(before)) return true;
  const isUnit = followedByUnit.test(after);
  if ((!isUnit && bearsName.test(after.normalize('NFC'))) || comesFrom.test(after)) return true;
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
