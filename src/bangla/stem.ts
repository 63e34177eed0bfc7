import { banglaSound } from './bangla-sound.ts';
import { reduceSound } from './reduce-sound.ts';
import { listWords } from './table.ts';

/**
 * Takes the noun inflections off a word: `ভাতার` → `ভাতা`, `মহিলাদেরকে` → `মহিলা`.
 *
 * Sources: the order stem + classifier or plural + case + emphasis is that of Bangla Academy's
 * grammar (প্রমিত বাংলা ভাষার ব্যাকরণ); the endings were compared with those that Lucene's
 * `org.apache.lucene.analysis.bn` documents; গো and রে are heard in the south. Verb endings are left
 * alone but for those that look like a case: taking more off glues unlike words.
 */

/** What one script's endings are and when they may be taken off. */
interface EndingRules {
  /** All endings, the longest first. */
  endings: readonly string[];
  /** Those that follow a vowel only: জমিতে, but আদালত + ে. */
  afterVowel: readonly string[];
  vowel: RegExp;
  /** What counts towards the least that must remain; glides and vowel signs don't. */
  weight: RegExp;
  /** Where one counted letter is enough: মায়ের, ভাইয়ের, আয়ের, মেয়েদের. */
  shortStem: RegExp;
  /** The sound of a word in these letters. */
  soundOf: (word: string) => string;
}

function longestFirst(text: string): string[] {
  return listWords(text).sort((a, b) => b.length - a.length);
}

/**
 * Words whose own last letters look like an ending, alone or before one (কমিটি, সনদ + ের); those of
 * three letters and more also as the last part of a compound (প্রাণিসম্পদ). Own list, from the nouns
 * offices use.
 */
const wholeWords = listWords(`
  কমিটি ডেপুটি সোসাইটি সিকিউরিটি ইউনিভার্সিটি জনগণ
  পরিষদ সনদ সংসদ সম্পদ বিপদ পদ মেয়াদ সংবাদ আবাদ মসজিদ শহীদ শহিদ রসিদ রশিদ নগদ উদ্ভিদ বরাদ্দ প্রতিবাদ অনুবাদ
  সুদ ছাদ ব্যাংক যৌতুক সড়ক চেক ক্লিনিক বিদ্যুত
  সরকার অধিকার পরিবার বিচার বাজার পুরস্কার হাজার বেকার খাবার
  ভোটার অফিসার সেন্টার ক্যান্সার কম্পিউটার মাদার ডাক্তার মেম্বার নাম্বার
`);

const banglaRules: EndingRules = {
  // In rows: plural and classifier; case; case with emphasis.
  endings: longestFirst(`
    গুলো গুলি গুলা সমূহ বৃন্দ গণ টুকু টা টি গো
    দেরকে দের দিগকে দিগের েরা রা কে ের ে
    তে রে র
    েরও েরই দেরও দেরই েও েই কেও কেই রাও রাই টাও টাই টিও টিই তেও তেই রও রই
  `),
  afterVowel: listWords('তে তেও তেই রে রও রই র'),
  vowel: /[\u0985-\u0994\u09BE-\u09CC]$/,
  weight: /[\u0985-\u09AE\u09B0-\u09B9\u09CE]|\u09AF(?!\u09BC)/g,
  shortStem: /[\u09BE\u0986\u0987]\u09AF\u09BC$|\u09AF\u09BC\u09C7$/,
  soundOf: banglaSound,
};

/** The same endings in the letters of `latinSound`; `টা` and `টি` are missing, as they can't be told from `তা` and `তি`. */
const latinRules: EndingRules = {
  endings: longestFirst('gulor gulo guli gula somuh gon go derke der era ra ke er e te re r'),
  afterVowel: ['te', 're', 'r'],
  vowel: /[aeiu]$/,
  weight: /^[aeiou]|[b-df-hj-np-tv]/g,
  shortStem: /(a|ai)y$|ye$/,
  soundOf: (word) => word,
};

/** By sound, as spellings differ; without a first o, which a compound swallows (মানবাধিকার). */
const wholeSounds = wholeWords.map((word) => ({
  sound: reduceSound(banglaSound(word)).replace(/^o/, ''),
  isLastPart: (word.match(banglaRules.weight)?.length ?? 0) > 2,
}));

function isWhole(word: string, rules: EndingRules): boolean {
  const heard = reduceSound(rules.soundOf(word));
  return wholeSounds.some(({ sound, isLastPart }) =>
    isLastPart ? heard.endsWith(sound) : heard === sound,
  );
}

function hasEnough(stem: string, rules: EndingRules): boolean {
  if (rules.shortStem.test(stem)) return true;
  return !stem.endsWith('\u09CD') && (stem.match(rules.weight)?.length ?? 0) >= 2;
}

function stripOne(word: string, rules: EndingRules): string {
  if (isWhole(word, rules)) return word;
  const stems = rules.endings
    .filter((ending) => word.endsWith(ending))
    .map((ending) => ({ ending, stem: word.slice(0, -ending.length) }))
    .filter(({ ending, stem }) => rules.vowel.test(stem) || !rules.afterVowel.includes(ending))
    .map(({ stem }) => stem);
  return (
    stems.find((stem) => isWhole(stem, rules)) ??
    stems.find((stem) => hasEnough(stem, rules)) ??
    word
  );
}

function strip(word: string, rules: EndingRules): string {
  let stem = word;
  // Until nothing more comes off, so that a word and its stem have the same stem.
  for (let next = stripOne(stem, rules); next !== stem; next = stripOne(stem, rules)) stem = next;
  return stem;
}

/**
 * The stem of a normalised Bangla word; never empty.
 * @example stemBangla('ভাতাগুলোর') === 'ভাতা'
 */
export function stemBangla(word: string): string {
  return strip(word, banglaRules);
}

/**
 * The stem of Bangla typed in Latin letters, given in the letters of `latinSound`; never empty.
 * @example stemLatin('bidobader') === 'bidoba'
 */
export function stemLatin(sound: string): string {
  return strip(sound, latinRules);
}
