import { isBorne, isIn } from './place-bearers.ts';
import {
  followedByUnit,
  isPersonsName,
  isPersonsPlace,
  officeWork,
  earlierPost,
} from './place-people.ts';
import type { Mention } from './words/gazetteer.ts';

/** A sentence with the places that it names. */
export interface InSentence {
  text: string;
  mentions: readonly Mention[];
  /** Those of them that are the page's own places. */
  own: readonly Mention[];
}

const end = '(?![\\u0980-\\u09FF])';
const office = '(?:কার্যালয়|অফিস|কর্মকর্তা|অফিসার|প্রশাসক|অধিদপ্তর|উপপরিচালক|শাখা)';
const afterOffice = new RegExp(`${office}[^।]{0,3},\\s*(?:[\\u0980-\\u09FF]+,\\s*)?$`, 'u');

const caseEnding = '(?:টি|টির|টিতে)?(?:র|ের|ে|য়|তে|কে)?';
/** No more than these stand between; not those that turn back to the page's own office. */
const words = '(?:[\\s)(]+(?!একই|এই|আমাদের|সকল|সব)[^\\s।]+){0,5}?';
const told = '(?:থেকে|অনুযায়ী|অনুসারে|মতে|মতো|মোতাবেক)';
/** What follows where another office's rule, page or notice is told of, or what that office says. */
const rulesFollow = [
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:নিয়ম|নোটিশ(?!\\s+বোর্ড)|বিজ্ঞপ্তি|পাতা|নির্দেশিকা|খবর|উদাহরণ)${caseEnding}${end}`,
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:চার্টার|সনদ|পোর্টাল|ওয়েবসাইট|তথ্য|নথি|প্রতিবেদন|হিসাব|ছক|পৃষ্ঠা|ফেসবুক পেজ)(?:টি)?(?:ে|য়|তে|ের|র|\\s+${told})${end}`,
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:কথা\\s+(?:লেখা|বলা|আছে|উল্লেখ)|লেখা\\s+(?:মিশে|রয়ে|আছে|থেকে|ছিল))`,
  `^[\\u0980-\\u09FF]*${words}[\\s)(]+(?:অনুযায়ী|অনুসারে|মতে|মোতাবেক|বলে|জানায়|জানিয়েছে|চায়|লেখে|লিখেছে|ধরে)${end}`,
  `^(?:র|ের|য়ের)?(?:\\s+(?:জেলা|উপজেলা|সদরের|সদর))?(?:\\s+[^\\s।]+)?\\s+(?:অফিস|কার্যালয়)(?:টি|ও)?\\s[^।]*(?:বলে|বলেছে|জানায়|জানিয়েছে|চায়|চেয়েছে|লেখে|লিখেছে|ধরে|মানে|দেখায়)${end}`,
  `^[^।]{0,60}(?:থেকে|হতে)\\s+(?:(?:নেওয়া|পাওয়া)(?!\\s+(?:যায়|যাবে|হয়${end}))|আসতে|জানা|নকল|কপি)`,
].map((pattern) => new RegExp(pattern, 'u'));

/** What stands before where other places are told of as examples or sources. */
const othersBefore =
  /উদাহরণ|অন্য\s+(?:জেলা|উপজেলা|অফিস|এলাকা|জায়গা)|যেমন(?![\u0980-\u09FF])|তুলনায়|সূত্র\s*:|উৎস\s*:|সূত্র(?:ে|টি|টিতে)?(?![\u0980-\u09FF])|উৎসে|\([^)]*$/u;
/** What is said where places are compared or a doubt is told, anywhere in the sentence. */
const compares =
  /তুলনায়|তুলনা কর|র\s+চেয়ে|এখানকার নয়|এখানে নয়|অন্য জেলা(?:র|য়)|অন্য (?:অফিস|উপজেলা|এলাকা)|অন্যত্র|পার্থক্য|অমিল|মিল নেই|আলাদা নিয়ম|নিয়ম আলাদা|ভিন্ন নিয়ম|নিয়ম ভিন্ন|দুই রকম|একেক (?:জায়গায়|অফিসে|জেলায়|রকম)|দুই (?:অফিস|জেলা|জায়গা)|কোনো কোনো|কোথাও কোথাও|নিশ্চিত নয়|যাচাই (?:প্রয়োজন|দরকার)|আমাদের নয়|বনাম|ভুলবশত|(?:ছাপার|লেখার|টাইপের|বানান) ভুল|ভুল করে|ভুলে(?!\s+(?:গেলে|গিয়ে|যা))[^।]*ছিল/u;

/** Where a place lies, told by its neighbours. */
const neighbours =
  /সীমানা|সীমান্ত|প্রতিবেশী|পার্শ্ববর্তী|লাগোয়া|(?:পাশের|আশপাশের|আশেপাশের) (?:জেলা|উপজেলা)|বেষ্টিত|ভৌগোলিক/u;
const direction =
  /(?:উত্তর|দক্ষিণ|পূর্ব|পশ্চিম)(?:ে|দিকে|াংশে|\s+(?:দিকে|পাশে|সীমায়))(?:\s*[:–-])?[^।;]{0,80}$/u;
/** What the place was before there was a district. */
const history = /মহকুমা|মুজিবনগর সরকার|(?:অংশ|অধীনে|অন্তর্ভুক্ত|আওতায়) ছিল|study tour/iu;
const directionFollows =
  /^[\u0980-\u09FF]*(?:\s+(?:জেলা|উপজেলা)(?:র)?)?\s+(?:উত্তর|দক্ষিণ|পূর্ব|পশ্চিম)(?:ে|\s+দিকে)\s+/u;
const ours = /^(?:আমাদের|এ জেলা|এ উপজেলা|এই জেলা|এই উপজেলা)/u;

/** A way that leads there, or someone who goes there or comes from there. */
const journey = new RegExp(
  `^[\\u0980-\\u09FF]{0,2}(?:\\s+(?:জেলা|শহর|সদর)(?:ের|র|ে|য়)?)?\\s+(?:থেকে|হতে|হয়ে|পর্যন্ত|যেতে|যাওয়ার|যাওয়া|যায়|যান|যাবেন|যাবার|গেলে|গিয়ে|গেছে|গেছেন|আসতে|আসার|ঘুরে|অভিমুখে|দিকে|পথে|রুটে|ফেরার|ফেরত)${end}`,
  'u',
);
const roadLeads =
  /(?<![\u0980-\u09FF])(?:সড়ক|রাস্তা|মহাসড়ক|সেতু|বাস|লঞ্চ|স্টিমার|ফেরি|ট্রলার|ট্রেন|খেয়া|নদী|খাল|দূরত্ব|কিলোমিটার)(?:টি|টির)?(?:ে|ের|র|য়|গুলো)?(?![\u0980-\u09FF])/u;
/** What is told of the whole country, or of many districts at once. */
const nationwide = /সারা ?দেশ|দেশব্যাপী|দেশের (?:প্রথম|একমাত্র|সব|বিভিন্ন|অন্য)|৬৪ জেলা|৬৪টি জেলা/u;
const manyPlaces = 4;

/** “Our upazila Lalmohan”, “upazila: Lalmohan”. */
const namedUnit = /(?:^|[\s,(])(?:জেলা|উপজেলা|থানা)(?:র নাম|টির নাম)?\s*(?:[:–-]\s*)?$/u;

/**
 * True if a sentence itself tells why it names a place that is not the page's own: a comparison, an
 * example, another office's rule, an institution's name, a neighbour, a journey, the whole country;
 * or if the word is no place here.
 */
export function saysWhose(mention: Mention, context: InSentence): boolean {
  const { text, mentions, own } = context;
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  const isUnit = followedByUnit.test(after);
  if (isTold(before, after, text) || isPassed(before, after, text)) return true;
  if (isSetApart(mention, context) || isPersonsName(before, after)) return true;
  if (isElsewhere(mention, context)) return true;
  if (nationwide.test(text) || countOthers(mentions) >= manyPlaces) return true;
  if (own.length > 0 && !isUnit) return true;
  if (isContrast(mention, context)) return true;
  if (isCapital(mention) || /^,\s*ঢাকা/u.test(after))
    return !isUnit && !/(?:জেলা|উপজেলা)[^,।]*,\s*$/u.test(before);
  // In Latin letters it is no ordinary word.
  const isLatin = /^[A-Za-z]/u.test(text.slice(mention.start));
  if (isLatin || !mention.places.every(({ isWord }) => isWord)) return false;
  return (
    !isUnit &&
    !afterOffice.test(before) &&
    !isBesideDistrict(mention, mentions, text) &&
    !isLocative(mention, text) &&
    !namedUnit.test(before)
  );
}

/** Another's rule or page, an example, a comparison, a doubt. */
function isTold(before: string, after: string, text: string): boolean {
  return (
    (!afterOffice.test(before) && rulesFollow.some((pattern) => pattern.test(after))) ||
    othersBefore.test(before) ||
    compares.test(text)
  );
}

/** A neighbour, the goal or beginning of a way, somebody's earlier post. */
function isPassed(before: string, after: string, text: string): boolean {
  if (neighbours.test(text) || direction.test(before)) return true;
  if (/পার্বত্য\s+$/u.test(before) || history.test(text)) return true;
  if (earlierPost.test(text) || (journey.test(after) && !afterOffice.test(before))) return true;
  return roadLeads.test(text) && !officeWork.test(text);
}

/** “Pirojpur is west of us”, and what is said not to be ours. */
function isSetApart({ end: stop }: Mention, { text, own }: InSentence): boolean {
  const [found] = directionFollows.exec(text.slice(stop)) ?? [];
  if (found !== undefined) {
    const from = stop + found.length;
    if (ours.test(text.slice(from)) || own.some(({ start }) => start === from)) return true;
  }
  return own.some((mine) => mine.ending.endsWith('র') && /^\s+নয়/u.test(text.slice(mine.end)));
}

/** A name that an institution or such bears or where people live, alone or in a row: “সাভার ও গাজীপুরে সেফ হোম”. */
function isElsewhere(mention: Mention, context: InSentence): boolean {
  const { text, mentions } = context;
  if (isBorne(text, mention) || isPersonsPlace(mention, text)) return true;
  const next = mentions[mentions.indexOf(mention) + 1];
  return (
    next !== undefined &&
    /^(?:,|\s+(?:ও|এবং|আর))\s+$/u.test(text.slice(mention.end, next.start)) &&
    isElsewhere(next, context)
  );
}

function countOthers(mentions: readonly Mention[]): number {
  return new Set(mentions.map(({ places }) => places[0]?.bangla)).size;
}

/** “খুলনায় ১০ দিন, যশোরে ১৫ দিন”: what happens in one place beside what happens in another. */
function isContrast(mention: Mention, { mentions, text, own }: InSentence): boolean {
  const where = mentions.filter(
    (one) => isIn(one.ending) && !followedByUnit.test(text.slice(one.end)),
  );
  if (isIn(mention.ending) && new Set(where.map(({ places }) => places[0]?.bangla)).size > 1) {
    return true;
  }
  return own.some((mine) => standsBeside(mine, mention, text) || standsBeside(mention, mine, text));
}

const figure = /[0-9\u09E6-\u09EF]/u;
const inUnit = /^\s+(?:জেলা|উপজেলা|থানা)য়(?![\u0980-\u09FF])/u;

/** “ঝালকাঠিতে ২টি, বরিশাল জেলায় ৬টি”: a figure for each, with a comma between. */
function standsBeside(one: Mention, other: Mention, text: string): boolean {
  const isWhere = [one, other].every(
    ({ ending, end: stop }) => isIn(ending) || inUnit.test(text.slice(stop).normalize('NFC')),
  );
  const between = text.slice(one.end, other.start);
  return (
    isWhere &&
    /[,;]|\s(?:আর|কিন্তু|তবে)\s/u.test(between) &&
    figure.test(between) &&
    figure.test(text.slice(other.end))
  );
}

/** True if a mention of a division that is also a district means the district or an office there. */
export function namesInstitution({ end: stop, start }: Mention, { text }: InSentence): boolean {
  const after = text.slice(stop);
  return (
    /^\s+(?:জেলা|সদর|সিটি|মহানগর)/u.test(after) ||
    /(?:জেলা|উপজেলা)[^,।]*,\s*$/u.test(text.slice(0, start))
  );
}

/** Dhaka is where the country's head offices are. */
function isCapital({ places }: Mention): boolean {
  return places.some(({ bangla }) => bangla === 'ঢাকা');
}

/** A district whose name is also a word is meant where something happens in it. */
function isLocative({ places, ending, end: stop }: Mention, text: string): boolean {
  const isOfDistrict = ending.endsWith('র') && peopleFollow.test(text.slice(stop));
  return places.some(({ level }) => level === 'district') && (isIn(ending) || isOfDistrict);
}

/** Whose district it is: “ভোলার নারীদের”, not “কথা ভোলার নয়”. */
const peopleFollow =
  /^\s+(?:[0-9\u09E6-\u09EF]|(?:নারী|মহিলা|মায়েরা|মায়েদের|মেয়ে|শিশু|কিশোর|দুস্থ|দরিদ্র|উপজেলা|ইউনিয়ন|চর|মানুষ|জেলে|প্রবীণ|প্রতিবন্ধী|সব|সকল|প্রতিটি))/u;

/** “কুমিল্লার দেবিদ্বার” or “কেশবপুর, যশোর”: the district stands beside it. */
function isBesideDistrict(mention: Mention, mentions: readonly Mention[], text: string): boolean {
  return mentions.some(
    (other) =>
      other.places.some(({ level }) => level === 'district') &&
      !isBorne(text, other) &&
      (/^(?:\s*জেলার?)?,?\s+$/u.test(text.slice(other.end, mention.start)) ||
        /^,\s*$/u.test(text.slice(mention.end, other.start))),
  );
}
