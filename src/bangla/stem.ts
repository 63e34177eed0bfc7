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
  /** Any of these at the end; of several that fit the longest is tried first. */
  endings: readonly string[];
  /** Endings that follow a vowel only. */
  afterVowel: readonly string[];
  vowel: RegExp;
  /** What counts towards the least that must remain; glides and vowel signs don't. */
  weight: RegExp;
  /** Where one counted letter may be enough: মায়ের, ভাইয়ের, আয়ের, মেয়েদের. */
  shortStem: RegExp;
  /** Words that only look inflected. */
  whole: ReadonlySet<string>;
}

const banglaRules: EndingRules = {
  endings: [
    // plural and classifier
    ...['গুলো', 'গুলি', 'গুলা', 'সমূহ', 'বৃন্দ', 'গণ', 'টুকু', 'টা', 'টি', 'গো'],
    // case
    ...['দেরকে', 'দের', 'দিগকে', 'দিগের', 'েরা', 'রা', 'কে', 'ের', 'েতে', 'তে', 'ে'],
    // case with emphasis
    ...[
      'েরও',
      'েরই',
      'দেরও',
      'দেরই',
      'কেও',
      'কেই',
      'তেও',
      'তেই',
      'রাও',
      'রাই',
      'টাও',
      'টাই',
      'টিও',
      'টিই',
    ],
  ].sort((a, b) => b.length - a.length),
  afterVowel: ['রে', 'রও', 'রই', 'র'],
  vowel: /[\u0985-\u0994\u09BE-\u09CC]$/,
  weight: /[\u0985-\u09AE\u09B0-\u09B9\u09CE]|\u09AF(?!\u09BC)/g,
  shortStem: /[\u09BE\u0986\u0987]\u09AF\u09BC$|\u09AF\u09BC\u09C7$/,
  whole: new Set(['কমিটি', 'জনগণ', 'ডেপুটি', 'সিকিউরিটি', 'সোসাইটি', 'ইউনিভার্সিটি']),
};

/** The same endings in the letters of `latinSound`; `টা` and `টি` are missing, as they can't be told from `তা` and `তি`. */
const latinRules: EndingRules = {
  endings: [
    'gulor',
    'gulo',
    'guli',
    'gula',
    'somuh',
    'gon',
    'go',
    'derke',
    'der',
    'era',
    'ra',
    'ke',
    'er',
    'te',
    'e',
  ].sort((a, b) => b.length - a.length),
  afterVowel: ['re', 'r'],
  vowel: /[aeiou]$/,
  weight: /^[aeiou]|[b-df-hj-np-tv]/g,
  shortStem: /(a|ai)y$|ye$/,
  whole: new Set(),
};

function hasEnough(stem: string, rules: EndingRules): boolean {
  if (rules.shortStem.test(stem)) return true;
  return !stem.endsWith('\u09CD') && (stem.match(rules.weight)?.length ?? 0) >= 2;
}

function stripOne(word: string, rules: EndingRules): string {
  if (rules.whole.has(word)) return word;
  for (const ending of rules.endings) {
    if (word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      if (hasEnough(stem, rules)) return stem;
    }
  }
  for (const ending of rules.afterVowel) {
    if (word.endsWith(ending)) {
      const stem = word.slice(0, -ending.length);
      if (rules.vowel.test(stem) && hasEnough(stem, rules)) return stem;
    }
  }
  return word;
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
